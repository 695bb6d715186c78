package org.osidforge.mutants;

import java.util.Locale;

/** How the forms for create of a session are asked for. */
public enum Shape {
    /** By their number. */
    COUNT,
    /** By the Ids of their parents. */
    PARENT,
    /** By peers, of several Ids each. */
    PEER,
    /** Not at all: the session gives no forms for create. */
    NONE;

    /** The name that reports and the guide show. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
