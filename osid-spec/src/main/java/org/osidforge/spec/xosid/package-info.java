/**
 * XOSID, the standard's own XML, as a second front end of the model: a hardened reader, a writer, and in {@code compact} the way to descriptors.
 *
 * <p>Names, types, errors and compliance are carried over; texts of the specification are not.
 */
package org.osidforge.spec.xosid;
