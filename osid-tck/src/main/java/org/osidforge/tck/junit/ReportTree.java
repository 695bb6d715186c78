package org.osidforge.tck.junit;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;

/**
 * A report as a tree of tests.
 *
 * <p>Each node has a source of its own. One without would bear the source of its factory method, and Surefire would call it {@code clauses()[3][7]} in console and XML instead of by its
 * name.
 */
final class ReportTree {

    private static final String SOURCE = "osid-tck:";
    private static final StackTraceElement[] NOWHERE = {};

    private final TckReport report;

    ReportTree(TckReport report) {
        this.report = report;
    }

    /** The run, and a container for each session in the order of the report. */
    List<DynamicNode> nodes() {
        List<DynamicNode> nodes = new ArrayList<>();
        nodes.add(DynamicTest.dynamicTest("the run of " + report.provider(), source("run"), this::run));
        bySession()
                .forEach((session, results) -> nodes.add(DynamicContainer.dynamicContainer(
                        session + " of " + report.provider(),
                        source(session),
                        results.stream().map(this::test))));
        return nodes;
    }

    private Map<String, List<ClauseResult>> bySession() {
        Map<String, List<ClauseResult>> sessions = new LinkedHashMap<>();
        for (ClauseResult result : report.results()) {
            sessions.computeIfAbsent(result.session(), s -> new ArrayList<>()).add(result);
        }
        return sessions;
    }

    private void run() {
        if (!report.problems().isEmpty()) {
            throw shown(new AssertionFailedError(
                    "provider " + report.provider() + ": " + String.join("\n", report.problems()) + "\n" + seed()));
        }
    }

    private DynamicNode test(ClauseResult result) {
        return DynamicTest.dynamicTest(
                result.clause() + " " + result.session() + " of " + report.provider(),
                source(result.session() + "#" + result.clause()),
                () -> tell(result));
    }

    private void tell(ClauseResult result) {
        if (isFailure(result)) {
            String message = result.outcome().label() + ": " + result.message() + "\n" + again(result);
            throw shown(
                    result.finding().isEmpty()
                            ? new AssertionFailedError(message)
                            : new AssertionFailedError(
                                    message,
                                    result.finding().expected(),
                                    result.finding().seen()));
        }
        if (result.outcome() != Outcome.PASSED) {
            throw shown(new TestAbortedException(result.outcome().label() + ": " + result.message()));
        }
    }

    private boolean isFailure(ClauseResult result) {
        return result.outcome() == Outcome.FAILED
                || (report.strict() && result.outcome() == Outcome.ADVICE_NOT_FOLLOWED);
    }

    private String again(ClauseResult result) {
        String session = result.session().substring(result.session().lastIndexOf('.') + 1);
        return "this alone: -D" + Once.CLAUSE + "=" + result.clause() + " -D" + Once.SESSION + "=" + session + " "
                + seed();
    }

    private String seed() {
        return "-D" + Once.SEED + "=" + report.seed();
    }

    /** The clause was tried earlier: a stack trace would only show how JUnit came here. */
    private static <T extends Throwable> T shown(T told) {
        told.setStackTrace(NOWHERE);
        return told;
    }

    private static URI source(String part) {
        return URI.create(SOURCE + part);
    }
}
