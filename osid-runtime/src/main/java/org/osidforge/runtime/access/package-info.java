/** Who may do what. */
package org.osidforge.runtime.access;
