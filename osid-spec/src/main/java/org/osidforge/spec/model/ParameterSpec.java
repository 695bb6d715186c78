package org.osidforge.spec.model;

/**
 * One parameter of a method.
 *
 * @param type its type
 * @param name its name, as the specification spells it
 */
public record ParameterSpec(TypeRef type, String name) {}
