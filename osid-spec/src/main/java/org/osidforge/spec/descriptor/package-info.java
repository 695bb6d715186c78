/**
 * The descriptor language: bytes to text, text to a tree with places, tree to {@link org.osidforge.spec.descriptor.Descriptor}. What a single file tells about itself is checked
 * here; what needs other files is checked in {@code org.osidforge.spec.resolve}.
 */
package org.osidforge.spec.descriptor;
