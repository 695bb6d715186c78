package org.osidforge.mutants;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osidforge.mutants.MistakeResult.Verdict;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Level;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;

/** Tries the conformance kit on one mistake, or on one sound provider. */
final class Trials {

    static final long SEED = 20260101;

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Trials() {}

    /** The clause that is broken is tried on every session of the mistake, all other clauses on its first one. */
    static MistakeResult of(Mistake mistake) {
        long start = System.nanoTime();
        Verdict worst = Verdict.CAUGHT;
        String message = "";
        Set<String> others =
                mistake.apart() ? Set.of() : others(mistake, mistake.places().get(0));
        for (Place place : mistake.places()) {
            ClauseResult result = clauseAlone(mistake, place);
            boolean caught = isFault(mistake, result);
            if (message.isEmpty() || (!caught && worst == Verdict.CAUGHT)) {
                message = result.message();
            }
            if (!caught) {
                Verdict here = others(mistake, place).isEmpty() ? Verdict.ESCAPED : Verdict.BY_A_NEIGHBOUR;
                worst = worst.compareTo(here) < 0 ? here : worst;
            }
        }
        return new MistakeResult(mistake, worst, message, others, millisSince(start));
    }

    private static ClauseResult clauseAlone(Mistake mistake, Place place) {
        TckReport report = run(mistake, place, List.of(mistake.clause()));
        return report.results().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        mistake.id() + " on " + place.session() + ": no clause was tried; " + report.problems()));
    }

    private static Set<String> others(Mistake mistake, Place place) {
        return run(mistake, place, List.of()).results().stream()
                .filter(result -> isFault(result.outcome()))
                .map(ClauseResult::clause)
                .filter(clause -> !clause.equals(mistake.clause()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // a clause that breaks off, and a mutant that itself breaks, prove nothing
    private static boolean isFault(Mistake mistake, ClauseResult result) {
        Level level = ClauseRegistry.find(mistake.clause())
                .map(ClauseDefinition::level)
                .orElseThrow(() -> new IllegalStateException("there is no clause " + mistake.clause()));
        Outcome wanted = level == Level.MUST ? Outcome.FAILED : Outcome.ADVICE_NOT_FOLLOWED;
        return result.outcome() == wanted
                && !result.message().contains("the clause broke off")
                && !result.message().contains("UndeclaredThrowableException");
    }

    private static boolean isFault(Outcome outcome) {
        return outcome == Outcome.FAILED || outcome == Outcome.ADVICE_NOT_FOLLOWED;
    }

    private static TckReport run(Mistake mistake, Place place, List<String> clauses) {
        Mutant mutant;
        try {
            mutant = mistake.in(place);
        } catch (Exception broken) {
            throw new IllegalStateException(mistake.id() + " cannot be made on " + place.session(), broken);
        }
        try {
            return Tck.run(TckRequest.of(mutant)
                    .withClassLoader(Trials.class.getClassLoader())
                    .withSpecification(place.ground().model())
                    .withPackages(List.of(place.osidPackage()))
                    .withSessions(List.of(place.session()))
                    .withClauses(clauses)
                    .withLimit(LIMIT)
                    .withSeed(SEED));
        } finally {
            close(mutant);
        }
    }

    /** Every clause is tried on one session of each shape. */
    static SoundResult of(SoundProvider sound) {
        long start = System.nanoTime();
        ProviderUnderTest provider;
        try {
            provider = sound.opener().open();
        } catch (Exception broken) {
            throw new IllegalStateException(sound.id() + " cannot be opened", broken);
        }
        try {
            TckReport report = Tck.run(TckRequest.of(provider)
                    .withClassLoader(Trials.class.getClassLoader())
                    .withSpecification(sound.model())
                    .withPackages(Place.SHAPES.stream()
                            .map(Place::osidPackage)
                            .distinct()
                            .toList())
                    .withSessions(Place.SHAPES.stream().map(Place::session).toList())
                    .withSeed(SEED));
            return new SoundResult(sound, alarms(report), spoke(report), millisSince(start));
        } finally {
            close(provider);
        }
    }

    private static List<String> alarms(TckReport report) {
        List<String> alarms = new ArrayList<>();
        report.results().stream()
                .filter(result -> isFault(result.outcome()))
                .map(ClauseResult::message)
                .forEach(alarms::add);
        alarms.addAll(report.problems());
        report.leftovers().forEach(one -> alarms.add("left behind: " + one));
        return alarms;
    }

    private static Set<String> spoke(TckReport report) {
        return report.results().stream()
                .filter(result -> result.outcome().ran())
                .map(ClauseResult::clause)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void close(ProviderUnderTest opened) {
        ProviderUnderTest provider = opened instanceof Mutant mutant ? mutant.base() : opened;
        if (provider instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception broken) {
                throw new IllegalStateException(provider.name() + " cannot be closed", broken);
            }
        }
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
