package org.osidforge.tck.junit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osidforge.tck.TckRequest;

/** What system properties change about one run; a part of it is not held to the minimum of the whole. */
final class Once {

    static final String CLAUSE = "osid.tck.clause";
    static final String SESSION = "osid.tck.session";
    static final String SEED = "osid.tck.seed";

    private Once() {}

    /**
     * The request, changed by the properties that are set.
     *
     * @throws IllegalArgumentException if the seed is no number
     */
    static TckRequest narrowed(TckRequest request) {
        TckRequest changed = request;
        Optional<List<String>> clauses = list(CLAUSE);
        if (clauses.isPresent()) {
            changed = changed.withClauses(clauses.get()).withMinimum(0);
        }
        Optional<List<String>> sessions = list(SESSION);
        if (sessions.isPresent()) {
            changed = changed.withSessions(sessions.get()).withMinimum(0);
        }
        Optional<String> seed = text(SEED);
        return seed.isPresent() ? changed.withSeed(number(seed.get())) : changed;
    }

    private static long number(String seed) {
        try {
            return Long.parseLong(seed);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("[TCK-SEED] " + SEED + " is no whole number: " + seed, noNumber);
        }
    }

    private static Optional<List<String>> list(String property) {
        return text(property)
                .map(text -> Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static Optional<String> text(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
