package org.osid.binding.java;

/** What the Java binding adds to {@code osid.mapping.Distance}: values can be compared. */
public interface Distance extends OsidPrimitive, Comparable<org.osid.mapping.Distance> {}
