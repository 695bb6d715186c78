/** Values for the elements of forms, Ids and lists that the TCK hands to a provider. */
package org.osidforge.tck.data;
