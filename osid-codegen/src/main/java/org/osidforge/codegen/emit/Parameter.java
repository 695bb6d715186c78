package org.osidforge.codegen.emit;

import com.palantir.javapoet.TypeName;

/**
 * A parameter of a method or constructor.
 *
 * @param type its type
 * @param name its name in Java
 */
public record Parameter(TypeName type, String name) {}
