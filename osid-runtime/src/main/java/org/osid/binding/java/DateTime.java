package org.osid.binding.java;

/** What the Java binding adds to {@code osid.calendaring.DateTime}: values can be compared. */
public interface DateTime extends OsidPrimitive, Comparable<org.osid.calendaring.DateTime> {}
