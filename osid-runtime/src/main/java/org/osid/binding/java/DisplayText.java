package org.osid.binding.java;

/** What the Java binding adds to {@code osid.locale.DisplayText}: values can be compared. */
public interface DisplayText extends OsidPrimitive, Comparable<org.osid.locale.DisplayText> {}
