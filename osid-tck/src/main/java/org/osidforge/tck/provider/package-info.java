/** Providers under test, as the TCK reaches them. */
package org.osidforge.tck.provider;
