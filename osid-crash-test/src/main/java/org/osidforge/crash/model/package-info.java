/** What a provider should hold. */
package org.osidforge.crash.model;
