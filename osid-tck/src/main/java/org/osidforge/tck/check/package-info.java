/**
 * What clauses expect, and the only way in which a provider is called.
 *
 * <p>Behind the door: no part of it is meant for providers' owners, and any of it may change with any version.
 */
package org.osidforge.tck.check;
