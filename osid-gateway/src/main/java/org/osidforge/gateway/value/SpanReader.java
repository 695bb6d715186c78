package org.osidforge.gateway.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Reads a duration by ISO 8601 part by part: each at most once, in their order, a fraction in the last one only. */
final class SpanReader {

    private static final String DATE_LETTERS = "YMWD";
    private static final String TIME_LETTERS = "HMS";
    private static final String[] DATE_PARTS = {"Years", "Months", "Weeks", "Days"};
    private static final String[] TIME_PARTS = {"Hours", "Minutes", "Seconds"};

    private final String text;
    private final Map<String, BigDecimal> parts = new TreeMap<>();
    private int at = 1;
    private boolean fraction;

    SpanReader(String text) {
        this.text = text;
    }

    /** Its parts by name, those of 0 too; null where the text is no duration. */
    Map<String, BigDecimal> parts() {
        if (text.isEmpty() || text.charAt(0) != 'P' || !section(DATE_LETTERS, DATE_PARTS)) {
            return null;
        }
        if (at < text.length()) {
            at++;
            int before = parts.size();
            if (!section(TIME_LETTERS, TIME_PARTS) || parts.size() == before || at < text.length()) {
                return null;
            }
        }
        return parts.isEmpty() ? null : parts;
    }

    /** Reads parts up to a T or the end. */
    private boolean section(String letters, String[] names) {
        int next = 0;
        while (at < text.length() && text.charAt(at) != 'T') {
            int end = endOfNumber();
            int which = end > at && end < text.length() ? letters.indexOf(text.charAt(end), next) : -1;
            BigDecimal number = which < 0 || fraction ? null : number(text.substring(at, end));
            if (number == null) {
                return false;
            }
            parts.put(names[which], number);
            next = which + 1;
            at = end + 1;
        }
        return true;
    }

    private int endOfNumber() {
        int end = at;
        while (end < text.length() && ("-.,".indexOf(text.charAt(end)) >= 0 || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Digits with a sign and a fraction; null where it is none, or too long. */
    private BigDecimal number(String digits) {
        int points = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            boolean isPoint = c == '.' || c == ',';
            points += isPoint ? 1 : 0;
            boolean misplaced = isPoint && (i + 1 == digits.length() || i == 0 || !isDigit(digits.charAt(i - 1)));
            if (misplaced || (c == '-' && i > 0)) {
                return null;
            }
        }
        if (points > 1 || digits.equals("-") || digits.length() > Exact.MOST_DIGITS) {
            return null;
        }
        fraction = points > 0;
        BigDecimal number = new BigDecimal(digits.replace(',', '.')).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
