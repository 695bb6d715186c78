/** Who calls, and how that is found out. */
package org.osidforge.gateway.access;
