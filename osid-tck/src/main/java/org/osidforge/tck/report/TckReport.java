package org.osidforge.tck.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * All results of one run.
 *
 * @param provider name of the provider
 * @param version version of the set of clauses
 * @param digest SHA-256 in hex over the set of clauses (id, level, source and sentence of each, sorted)
 * @param seed what the data was made from; the same seed makes the same data
 * @param strict whether advice that is not followed counts as a failure
 * @param results one for each clause and session, in the order of sessions and then of clauses
 * @param problems why the run could not take place, or could not take place as asked; each begins with its code in brackets
 * @param leftovers objects that the TCK made and could not delete again, as {@code kind Id}
 * @param terms on what terms the verdict was asked for
 */
public record TckReport(
        String provider,
        String version,
        String digest,
        long seed,
        boolean strict,
        List<ClauseResult> results,
        List<String> problems,
        List<String> leftovers,
        Terms terms) {

    public TckReport {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
        leftovers = List.copyOf(leftovers);
        Objects.requireNonNull(terms, "terms");
    }

    /** A report of a run without terms. */
    public TckReport(
            String provider,
            String version,
            String digest,
            long seed,
            boolean strict,
            List<ClauseResult> results,
            List<String> problems,
            List<String> leftovers) {
        this(provider, version, digest, seed, strict, results, problems, leftovers, Terms.NONE);
    }

    /** How many results have each outcome; every outcome is there, also with 0. */
    public Map<Outcome, Long> summary() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(
                    outcome,
                    results.stream().filter(r -> r.outcome() == outcome).count());
        }
        return counts;
    }

    /** How many results have that outcome. */
    public long count(Outcome outcome) {
        return results.stream().filter(r -> r.outcome() == outcome).count();
    }

    /** The results of that clause, one for each session. */
    public List<ClauseResult> of(String clause) {
        return results.stream().filter(r -> r.clause().equals(clause)).toList();
    }

    /** The results of each session, in the order of the results. */
    public Map<String, List<ClauseResult>> bySession() {
        Map<String, List<ClauseResult>> sessions = new LinkedHashMap<>();
        results.forEach(r ->
                sessions.computeIfAbsent(r.session(), s -> new ArrayList<>()).add(r));
        return sessions;
    }

    /** Whether that result makes the run a failure: a clause that failed, in a strict run also advice that is not followed. */
    public boolean isFailure(ClauseResult result) {
        return result.outcome() == Outcome.FAILED || (strict && result.outcome() == Outcome.ADVICE_NOT_FOLLOWED);
    }

    /** What the run says to a script: a problem weighs more than a failure. */
    public ExitCode exitCode() {
        if (!problems.isEmpty() || results.stream().noneMatch(r -> r.outcome().ran())) {
            return ExitCode.COULD_NOT_RUN;
        }
        return results.stream().anyMatch(this::isFailure) ? ExitCode.FAILED : ExitCode.NOTHING_FAILED;
    }

    /** The line that every text report ends with: each outcome with its number, in a fixed order. */
    public String lastLine() {
        return summary().entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().counted())
                .collect(Collectors.joining(", "));
    }
}
