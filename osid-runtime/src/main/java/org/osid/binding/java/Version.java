package org.osid.binding.java;

/** What the Java binding adds to {@code osid.installation.Version}: values can be compared. */
public interface Version extends OsidPrimitive, Comparable<org.osid.installation.Version> {}
