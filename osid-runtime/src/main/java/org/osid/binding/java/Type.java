package org.osid.binding.java;

/** What the Java binding adds to {@code osid.type.Type}: values can be compared. */
public interface Type extends OsidPrimitive, Comparable<org.osid.type.Type> {}
