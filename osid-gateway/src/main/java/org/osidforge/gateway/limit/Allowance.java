package org.osidforge.gateway.limit;

import java.util.OptionalLong;

/** What a caller may still do; safe for many threads. */
@FunctionalInterface
public interface Allowance {

    /** No limit. */
    Allowance UNLIMITED = OptionalLong::empty;

    /** Takes one: empty if it was to be had, else the seconds after which there will be one again, at least 1. */
    OptionalLong take();
}
