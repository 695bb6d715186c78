/**
 * Parity: how far a compiled binding is what is known about the official one.
 *
 * <p>{@code fact} reads what is known, {@code binding} reads class files, {@link org.osidforge.parity.Parity} compares the two, {@code jar} compares two compiled bindings, {@code report} prints.
 */
package org.osidforge.parity;
