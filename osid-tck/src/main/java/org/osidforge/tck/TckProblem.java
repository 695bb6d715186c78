package org.osidforge.tck;

import java.text.MessageFormat;
import java.util.Locale;

/** What can be wrong with the terms on which a verdict is asked for: known deviations, minimum, pin, declared capabilities, canary. */
enum TckProblem {
    DEVIATION_FILE("cannot read the known deviations: {0}"),
    DEVIATION_YAML("not valid YAML: {0}"),
    DEVIATION_SHAPE("{0} must be {1}"),
    DEVIATION_KEY("unknown key ''{0}''; there are {1}"),
    DEVIATION_KEY_TWICE("''{0}'' is written twice"),
    DEVIATION_MISSING("a known deviation needs the key ''{0}''"),
    DEVIATION_DATE("''{0}'' is not a date; write year-month-day, such as 2027-06-30"),
    UNKNOWN_DEVIATION("a known deviation names the clause {0}, which there is not{1}"),
    DEVIATION_SESSION("the known deviation of {0} names the session {1}, which there is not in the model{2}"),
    DEVIATION_REASON("the known deviation of {0} has no reason"),
    DEVIATION_TWICE("the deviation of {0} on {1} is listed twice"),
    DEVIATION_PASSES("{0} is listed as a known deviation on {1} ({2}) and passes there: take it off the list"),
    MINIMUM("at least {0} clauses were to be tried to their end, and only {1} were; the results tell why"),
    PIN(
            "the clauses of this run are version {0} with the digest {1}, and the run is pinned to {2}: use the TCK that has these,"
                    + " or look at what is new and pin {1}"),
    CANARY("the kit cannot be trusted: {0} on {1} did not fail although on purpose {2}"),
    NO_CANARY(
            "it could not be shown that the kit can fail: on no session was there anything to break on purpose, and no clause failed");

    private final String pattern;

    TckProblem(String pattern) {
        this.pattern = pattern;
    }

    /** Stable code, such as {@code TCK-MINIMUM}. */
    String code() {
        return "TCK-" + name().replace('_', '-');
    }

    /** The code in brackets and the text with its arguments filled in. */
    String text(Object... arguments) {
        return at("", arguments);
    }

    /** The same with the place that it is about before the text; none where that is the empty string. */
    String at(String place, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = String.valueOf(arguments[i]).replaceAll("\\s+", " ");
        }
        String text = new MessageFormat(pattern, Locale.ROOT).format(shown);
        return "[" + code() + "] " + (place.isEmpty() ? "" : place + ": ") + text;
    }
}
