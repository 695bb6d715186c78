package org.osid.binding.java;

/** What the Java binding adds to {@code osid.id.Id}: values can be compared. */
public interface Id extends OsidPrimitive, Comparable<org.osid.id.Id> {}
