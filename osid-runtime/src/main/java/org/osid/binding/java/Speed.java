package org.osid.binding.java;

/** What the Java binding adds to {@code osid.mapping.Speed}: values can be compared. */
public interface Speed extends OsidPrimitive, Comparable<org.osid.mapping.Speed> {}
