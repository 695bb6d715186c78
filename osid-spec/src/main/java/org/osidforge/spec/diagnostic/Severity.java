package org.osidforge.spec.diagnostic;

import java.util.Locale;

/** How bad an event is. */
public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** Something looks wrong, but its meaning is clear. */
    WARNING;

    /** As printed, such as {@code error}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
