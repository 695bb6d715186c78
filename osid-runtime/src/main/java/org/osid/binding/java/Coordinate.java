package org.osid.binding.java;

/** What the Java binding adds to {@code osid.mapping.Coordinate}: values can be compared. */
public interface Coordinate extends OsidPrimitive, Comparable<org.osid.mapping.Coordinate> {}
