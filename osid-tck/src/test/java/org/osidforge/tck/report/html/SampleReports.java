package org.osidforge.tck.report.html;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.runtime.store.Store;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.ModelFiles;
import org.osidforge.tck.KnownDeviation;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Finding;
import org.osidforge.tck.report.Level;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;

/** Reports as people get them: of runs over providers, and one as large as reports become. */
public final class SampleReports {

    private static final long SEED = 20260101;

    /** What a page must not take for markup. */
    static final String HOSTILE =
            "</script><script>window.broken=1</script><img src=x onerror=window.broken=1>{{data}}\u2028&amp;\u0000'\"";

    private SampleReports() {}

    /** A provider that keeps every clause. */
    public static TckReport passing() {
        return run("campus service", new MemoryStore(), List.of());
    }

    /** A provider whose store forgets aliases and changes; one of its deviations is listed. */
    public static TckReport failing() {
        KnownDeviation listed = new KnownDeviation(
                        "ALIAS-04", "", "aliases are rebuilt only overnight", "https://example.org/issues/17")
                .until(LocalDate.of(2999, 12, 31));
        return run("campus service", forgetful(), List.of(listed));
    }

    private static TckReport run(String name, Store store, List<KnownDeviation> deviations) {
        try (EngineProvider provider = EngineProvider.over(name, store)) {
            return Tck.run(TckRequest.of(provider)
                    .withPackages(List.of("osid.room.batch"))
                    .withSeed(SEED)
                    .withKnownDeviations(deviations));
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    /** Says that aliases and changes are done, and does nothing. */
    private static Store forgetful() {
        Store store = new MemoryStore();
        return (Store) Proxy.newProxyInstance(
                SampleReports.class.getClassLoader(), new Class<?>[] {Store.class}, (self, method, arguments) -> {
                    if (method.getName().equals("alias") || method.getName().equals("update")) {
                        return Collections.nCopies(
                                ((List<?>) arguments[1]).size(), org.osidforge.runtime.store.Outcome.DONE);
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** Every session of every package, with made-up outcomes of all kinds: as many results as a run over everything has. */
    public static TckReport large() {
        SplittableRandom chance = new SplittableRandom(SEED);
        List<ClauseResult> results = new ArrayList<>();
        for (BatchKind batch : sessions()) {
            for (ClauseDefinition clause : ClauseRegistry.all()) {
                results.add(result(clause, batch.pkg() + "." + batch.session(), chance.nextInt(100)));
            }
        }
        return new TckReport(
                "every package",
                ClauseRegistry.VERSION,
                ClauseRegistry.digest(),
                SEED,
                false,
                results,
                List.of(),
                List.of("osid.room.Campus room.Campus:7@example.org"));
    }

    private static List<BatchKind> sessions() {
        return ModelFiles.load(SampleReports.class.getClassLoader()).packages().stream()
                .flatMap(pkg -> pkg.batches().stream())
                .toList();
    }

    private static ClauseResult result(ClauseDefinition clause, String session, int chance) {
        if (chance > 5) {
            return of(clause, session, Outcome.PASSED, "", Finding.NONE);
        }
        if (chance > 2) {
            return of(clause, session, Outcome.NOT_TESTABLE, "no lookup session", Finding.NONE);
        }
        Finding finding = new Finding("asking " + session + " twice", "the same answer", "another answer");
        return of(
                clause,
                session,
                clause.level() == Level.MUST ? Outcome.FAILED : Outcome.ADVICE_NOT_FOLLOWED,
                finding.toString(),
                finding);
    }

    private static ClauseResult of(
            ClauseDefinition clause, String session, Outcome outcome, String message, Finding finding) {
        return new ClauseResult(clause.id(), clause.level(), session, outcome, message, finding, clause.source(), 3);
    }

    /** A provider that tries to get its own markup into the page, by every text that it has a say in. */
    public static TckReport hostile() {
        List<ClauseResult> results = List.of(
                new ClauseResult(
                        "CREATE-01",
                        Level.MUST,
                        "osid.room.batch." + HOSTILE,
                        Outcome.FAILED,
                        HOSTILE,
                        new Finding(HOSTILE, HOSTILE, HOSTILE),
                        "CB",
                        1),
                new ClauseResult(
                        "CREATE-02",
                        Level.MUST,
                        "osid.room.batch.CampusBatchAdminSession",
                        Outcome.NOT_TESTABLE,
                        HOSTILE,
                        "CB",
                        1));
        return new TckReport(
                HOSTILE,
                ClauseRegistry.VERSION,
                ClauseRegistry.digest(),
                1,
                false,
                results,
                List.of("[TCK-X] " + HOSTILE),
                List.of(HOSTILE));
    }
}
