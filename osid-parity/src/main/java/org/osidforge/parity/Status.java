package org.osidforge.parity;

import java.util.Locale;

/** What is to be thought of a mismatch. */
public enum Status {
    /** It needs a reason or a correction. */
    UNEXPLAINED,
    /** A known difference gives the reason. */
    EXPLAINED,
    /** The type or method is not described yet. */
    NOT_DESCRIBED;

    /** Its name in reports, such as {@code not-described}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
