/**
 * The provider adapters of the model as Java source: typed classes over the engine, whose methods are one call each.
 *
 * <p>Every emitter writes one sort of class. {@code Served} knows what gets an adapter and how it is called, {@code Inheritance} which methods are left to be written, and one class per
 * sort of interface ({@code ElementCalls}, {@code LookupCalls} ...) which call of the engine a method becomes: by its role and subject, never by its name. The bases that the classes
 * extend are named in {@code Bases}; nothing here depends on them while compiling.
 */
package org.osidforge.codegen.adapter;
