package com.example.campus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.provider.ManagerClasses;
import org.osidforge.tck.report.ExitCode;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** The kit finds each mistake of the broken twin, and nothing that is none. */
class BrokenTwinTest {

    private static final List<String> FAILED = List.of(
            "FORM-03", // null in place of record types
            "CREATE-05", // no response for a form that was refused
            "CREATE-06", // the same
            "CREATE-07", // a form used again
            "CREATE-08", // no response
            "DELETE-04", // an unknown Id fails the batch
            "ALIAS-04", // an alias that stays where it is
            "ALIAS-05", // the same, in one batch
            "SESSION-03"); // a form used again, one at a time

    private static final List<String> ADVICE = List.of(
            "CREATE-09", // a form used twice in one batch
            "CREATE-11", // no response for the form of another session
            "CREATE-13", // a form used by several threads
            "DELETE-06"); // an Id twice in one batch

    @Test
    void eachMistakeIsFoundByItsClauses() {
        TckReport report = Tck.run(TckRequest.of(ManagerClasses.of("broken twin", BrokenCampusManager.class)));
        String text = TextReport.write(report);
        assertEquals(ExitCode.FAILED, report.exitCode(), text);
        assertEquals(FAILED, clauses(report, Outcome.FAILED), text);
        assertEquals(ADVICE, clauses(report, Outcome.ADVICE_NOT_FOLLOWED), text);
    }

    private static List<String> clauses(TckReport report, Outcome outcome) {
        return report.results().stream()
                .filter(result -> result.outcome() == outcome)
                .map(result -> result.clause())
                .toList();
    }
}
