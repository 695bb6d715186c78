package org.osidforge.spec.diagnostic;

import java.util.Locale;

/** How bad an event is. */
public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** Something looks wrong, but its meaning is clear. */
    WARNING,
    /** Nothing is wrong; something was read leniently or left out. */
    NOTE;

    /** As printed, such as {@code error}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
