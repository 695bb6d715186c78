/**
 * The model of the specification as Java source.
 *
 * <p>{@link org.osidforge.codegen.Generator} turns packages of the model into files and needs no compiler; the annotation processor and the command line are thin shells around it.
 * {@code java} knows names and types, {@code prose} the words of the documentation, {@code emit} writes one sort of file each.
 */
package org.osidforge.codegen;
