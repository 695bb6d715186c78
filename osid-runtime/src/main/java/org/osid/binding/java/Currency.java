package org.osid.binding.java;

/** What the Java binding adds to {@code osid.financials.Currency}: values can be compared. */
public interface Currency extends OsidPrimitive, Comparable<org.osid.financials.Currency> {}
