package org.osidforge.tck.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osid.OsidManager;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.OfficialModel;
import org.osidforge.tck.OrchardModel;
import org.osidforge.tck.PermitModel;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Level;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** Tries clauses on a mutant and asserts that the right ones catch it. */
public final class Hunt {

    private static final long SEED = 20260101;

    private final String session;
    private final Specification model;
    private final List<String> packages;

    private Hunt(String session, Specification model, List<String> packages) {
        this.session = session;
        this.model = model;
        this.packages = packages;
    }

    /** On one session, by its simple name. */
    public static Hunt on(String session) {
        return new Hunt(session, OfficialModel.model(), List.of());
    }

    /** On one session of the package of the tests. */
    public static Hunt onOrchard(String session) {
        return new Hunt(session, OrchardModel.model(), List.of(OrchardModel.BATCH));
    }

    /** On one session of the package of the tests that has irregularities. */
    public static Hunt onPermits(String session) {
        return new Hunt(session, OrchardModel.model(), List.of(PermitModel.BATCH));
    }

    /** A mutant of a provider that follows every clause. */
    public static Mutant mutant(String name) {
        return Mutant.of(name, new PocketProvider(OfficialModel.model()), OfficialModel.model());
    }

    /** A mutant of a provider that follows every clause, and that has no variant for a caller without permission, no proxy managers and no new managers. */
    public static Mutant withoutVariants(String name) {
        PocketProvider pocket = new PocketProvider(OfficialModel.model());
        ProviderUnderTest bare = new ProviderUnderTest() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<OsidManager> manager(String osidPackage) {
                return pocket.manager(osidPackage);
            }
        };
        return Mutant.of(name, bare, OfficialModel.model());
    }

    /** A mutant of the in-memory provider of the package of the tests. */
    public static Mutant orchardMutant(String name) {
        try {
            return Orchard.mutant(EngineProvider.over(name, new MemoryStore()));
        } catch (ConfigurationErrorException | OperationFailedException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The report of these clauses, or of all. */
    public TckReport report(ProviderUnderTest provider, String... clauses) {
        return Tck.run(TckRequest.of(provider)
                .withSpecification(model)
                .withPackages(packages)
                .withSessions(List.of(session))
                .withClauses(List.of(clauses))
                .withLimit(Duration.ofSeconds(20))
                .withSeed(SEED));
    }

    /** The clause catches the mutant, and its message tells provider, session, clause and source. */
    public void catches(Mutant mutant, String clause) {
        ClauseDefinition definition = ClauseRegistry.find(clause).orElseThrow();
        ClauseResult result = report(mutant, clause).of(clause).get(0);
        Outcome expected = definition.level() == Level.MUST ? Outcome.FAILED : Outcome.ADVICE_NOT_FOLLOWED;
        assertThat(result.outcome()).as(clause + ": " + result.message()).isEqualTo(expected);
        assertThat(result.message())
                .contains(mutant.name(), session, clause, definition.source(), "did: ", "expected: ", "seen: ")
                .doesNotContain("the clause broke off")
                // a change that itself breaks proves nothing
                .doesNotContain("UndeclaredThrowableException");
    }

    /** Of all clauses only this one and its neighbours catch the mutant. */
    public void onlyCaughtBy(Mutant mutant, String clause, String... neighbours) {
        catches(mutant, clause);
        TckReport report = report(mutant);
        Set<String> caught = report.results().stream()
                .filter(r -> r.outcome() == Outcome.FAILED || r.outcome() == Outcome.ADVICE_NOT_FOLLOWED)
                .map(ClauseResult::clause)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected =
                Stream.concat(Stream.of(clause), Stream.of(neighbours)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(caught).as(TextReport.write(report)).isEqualTo(expected);
    }
}
