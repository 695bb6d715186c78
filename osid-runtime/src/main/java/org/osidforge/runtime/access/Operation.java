package org.osidforge.runtime.access;

/** What a caller may be allowed to do with the objects of a kind. */
public enum Operation {
    /** Look them up. */
    LOOKUP,
    /** Create them. */
    CREATE,
    /** Update them. */
    UPDATE,
    /** Delete them. */
    DELETE,
    /** Give them aliases. */
    ALIAS
}
