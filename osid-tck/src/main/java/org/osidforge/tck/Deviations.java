package org.osidforge.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.ListedDeviation;
import org.osidforge.tck.report.Outcome;

/** The known deviations of a run on its day. */
final class Deviations {

    /** Nothing is listed. */
    static final Deviations NONE = new Deviations(List.of(), LocalDate.EPOCH);

    private final List<KnownDeviation> listed;
    private final LocalDate today;

    /**
     * Known deviations.
     *
     * @param listed what is listed, in any order
     * @param today the day that tells which of them expired
     */
    Deviations(List<KnownDeviation> listed, LocalDate today) {
        this.listed = List.copyOf(listed);
        this.today = today;
    }

    /** What is wrong with the list itself: clauses and sessions that there are not, no reason, the same twice. */
    List<String> problems(Specification model) {
        List<String> problems = new ArrayList<>();
        Set<String> sessions = sessionsOf(model);
        Set<String> seen = new HashSet<>();
        for (KnownDeviation one : listed) {
            if (ClauseRegistry.find(one.clause()).isEmpty()) {
                List<String> clauses =
                        ClauseRegistry.all().stream().map(ClauseDefinition::id).toList();
                problems.add(TckProblem.UNKNOWN_DEVIATION.at(
                        one.place(), one.clause(), DidYouMean.suffix(one.clause(), clauses)));
            }
            if (!one.session().isEmpty() && !sessions.contains(one.session())) {
                problems.add(TckProblem.DEVIATION_SESSION.at(
                        one.place(), one.clause(), one.session(), DidYouMean.suffix(one.session(), sessions)));
            }
            if (one.reason().isBlank()) {
                problems.add(TckProblem.DEVIATION_REASON.at(one.place(), one.clause()));
            }
            if (!seen.add(one.clause() + " " + one.session())) {
                problems.add(TckProblem.DEVIATION_TWICE.at(one.place(), one.clause(), where(one)));
            }
        }
        return problems;
    }

    private static Set<String> sessionsOf(Specification model) {
        Set<String> names = new TreeSet<>();
        model.packages().stream().flatMap(p -> p.batches().stream()).forEach(batch -> {
            names.add(batch.session());
            names.add(batch.pkg() + "." + batch.session());
        });
        return names;
    }

    private static String where(KnownDeviation one) {
        return one.session().isEmpty() ? "every session" : one.session();
    }

    /** What is listed for a clause on a session, expired or not: where several entries cover it, the one that says most of the session. */
    Optional<KnownDeviation> of(String clause, String session) {
        return listed.stream()
                .filter(one -> one.covers(clause, session))
                .max(Comparator.comparing(one -> one.session().length()));
    }

    /** Whether an entry counts no more. */
    boolean isExpired(KnownDeviation one) {
        return one.expiredOn(today);
    }

    /** What is wrong with the list after the run: an entry whose clause passed on a session that it covers, and failed on none. */
    List<String> passing(List<ClauseResult> results) {
        List<String> problems = new ArrayList<>();
        for (KnownDeviation one : listed) {
            List<ClauseResult> covered = results.stream()
                    .filter(r -> of(r.clause(), r.session()).filter(one::equals).isPresent())
                    .toList();
            boolean passed = covered.stream().anyMatch(r -> r.outcome() == Outcome.PASSED);
            boolean failed = covered.stream().anyMatch(r -> r.outcome().ran() && r.outcome() != Outcome.PASSED);
            if (passed && !failed) {
                problems.add(TckProblem.DEVIATION_PASSES.at(one.place(), one.clause(), where(one), one));
            }
        }
        return problems;
    }

    /** As reports show them. */
    List<ListedDeviation> forReport() {
        return listed.stream()
                .map(one -> new ListedDeviation(
                        one.clause(), one.session(), one.reason(), one.link(), one.expires(), isExpired(one)))
                .toList();
    }
}
