package org.osid.binding.java;

/** What the Java binding adds to {@code osid.calendaring.Duration}: values can be compared. */
public interface Duration extends OsidPrimitive, Comparable<org.osid.calendaring.Duration> {}
