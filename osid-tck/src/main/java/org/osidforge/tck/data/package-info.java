/**
 * Values for the elements of forms, Ids and lists that the TCK hands to a provider.
 *
 * <p>Behind the door: no part of it is meant for providers' owners, and any of it may change with any version.
 */
package org.osidforge.tck.data;
