package org.osidforge.runtime.kind;

/**
 * What a form for create is made for.
 *
 * @param name name of the element that holds the reference, such as {@code Building}
 * @param kind qualified name of the kind it refers to, such as {@code osid.room.Building}
 */
public record ParentDef(String name, String kind) {}
