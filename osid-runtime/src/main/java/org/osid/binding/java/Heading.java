package org.osid.binding.java;

/** What the Java binding adds to {@code osid.mapping.Heading}: values can be compared. */
public interface Heading extends OsidPrimitive, Comparable<org.osid.mapping.Heading> {}
