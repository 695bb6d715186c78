package org.osid.binding.java;

/** What the Java binding adds to {@code osid.calendaring.Time}: values can be compared. */
public interface Time extends OsidPrimitive, Comparable<org.osid.calendaring.Time> {}
