/**
 * The words of the generated documentation, composed from facts.
 *
 * <p>Texts use a small markup that {@link org.osidforge.codegen.java.Javadoc} turns into tags: {@code [osid.id.Id]} is a link to an interface, {@code [#hasNext()]} a link to a
 * method of the same interface, and words between back quotes are code.
 */
package org.osidforge.codegen.prose;
