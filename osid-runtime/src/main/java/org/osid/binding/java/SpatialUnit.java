package org.osid.binding.java;

/** What the Java binding adds to {@code osid.mapping.SpatialUnit}: values can be compared. */
public interface SpatialUnit extends OsidPrimitive, Comparable<org.osid.mapping.SpatialUnit> {}
