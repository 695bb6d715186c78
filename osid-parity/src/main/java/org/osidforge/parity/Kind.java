package org.osidforge.parity;

import java.util.Locale;

/** In what a binding differs from a fact. */
public enum Kind {
    NO_TYPE,
    NO_METHOD,
    NO_CONSTANT,
    PARENTS,
    SIGNATURE,
    ERRORS,
    EXCEPTIONS,
    MORE_METHODS,
    CONSTANTS;

    /** Its name in reports, such as {@code no-type}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
