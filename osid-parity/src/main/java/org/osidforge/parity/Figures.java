package org.osidforge.parity;

import java.util.Locale;

/**
 * How many facts are matched.
 *
 * @param matched facts that are matched
 * @param expected all facts
 * @param seenMatched of the facts that were seen: those that are matched
 * @param seenExpected all facts that were seen
 */
public record Figures(long matched, long expected, long seenMatched, long seenExpected) {

    /** A share in per cent with one decimal, rounded down, so that only the whole is 100. */
    public static String percent(long part, long whole) {
        long tenths = whole == 0 ? 1000 : part * 1000 / whole;
        return String.format(Locale.ROOT, "%d.%d%%", tenths / 10, tenths % 10);
    }
}
