package org.osidforge.tck.compare;

import java.util.Locale;
import java.util.Optional;
import org.osidforge.tck.report.Outcome;

/**
 * A clause on a session of which the two reports say different things.
 *
 * @param kind what the difference means
 * @param tried clause and session
 * @param before what the old report says; empty where it says nothing
 * @param after what the new report says; empty where it says nothing
 */
public record Change(Kind kind, StoredReport.Tried tried, Optional<Outcome> before, Optional<Outcome> after) {

    /** What a difference means. */
    public enum Kind {
        /** Less is kept, or less is shown to be kept, than before. */
        WORSE,
        /** More is kept, or more is shown to be kept, than before. */
        BETTER,
        /** Neither: it was not tried to its end before, and is not now. */
        OTHER,
        /** The old report does not have it. */
        NEW,
        /** The new report does not have it. */
        GONE;

        /** The word that people see. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The change from one outcome to the other. */
    static Change of(StoredReport.Tried tried, Optional<Outcome> before, Optional<Outcome> after) {
        return new Change(kind(before, after), tried, before, after);
    }

    private static Kind kind(Optional<Outcome> before, Optional<Outcome> after) {
        if (before.isEmpty()) {
            return Kind.NEW;
        }
        if (after.isEmpty()) {
            return Kind.GONE;
        }
        int difference = worth(after.get()) - worth(before.get());
        return difference > 0 ? Kind.BETTER : difference < 0 ? Kind.WORSE : Kind.OTHER;
    }

    private static int worth(Outcome outcome) {
        return switch (outcome) {
            case FAILED -> 0;
            case ADVICE_NOT_FOLLOWED -> 1;
            case KNOWN_DEVIATION -> 2;
            case NOT_TESTABLE, NOT_DECLARED -> 3;
            case PASSED -> 4;
        };
    }
}
