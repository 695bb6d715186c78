package org.osidforge.tck.report.html;

import java.util.Locale;
import org.osidforge.tck.report.Outcome;

/** How things are called in the page. */
final class Names {

    private Names() {}

    /** The name of an outcome in classes and signs, such as {@code not-testable}. */
    static String css(Outcome outcome) {
        return outcome.label().replace(' ', '-');
    }

    /** {@code CampusBatchAdminSession} of {@code osid.room.batch.CampusBatchAdminSession}. */
    static String simple(String session) {
        return session.substring(session.lastIndexOf('.') + 1);
    }

    /** {@code osid.room.batch} of {@code osid.room.batch.CampusBatchAdminSession}. */
    static String packageOf(String session) {
        return session.substring(0, Math.max(0, session.lastIndexOf('.')));
    }

    /** {@code CREATE} of {@code CREATE-01}. */
    static String group(String clause) {
        return clause.substring(0, Math.max(0, clause.lastIndexOf('-')));
    }

    /** A number with its word: {@code 1 session}, {@code 1,204 sessions}. */
    static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** A number for people. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    static String upperFirst(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
