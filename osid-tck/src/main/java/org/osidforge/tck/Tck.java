package org.osidforge.tck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.ModelFiles;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.Terms;
import org.osidforge.tck.run.Bench;
import org.osidforge.tck.run.Binding;
import org.osidforge.tck.run.Facet;
import org.osidforge.tck.run.LookupView;
import org.osidforge.tck.run.ObjectInHand;
import org.osidforge.tck.run.Trial;

/** The library door of the conformance kit: from a request to a report. */
public final class Tck {

    private final TckRequest request;
    private final TckListener listener;
    private final List<String> problems = new ArrayList<>();
    private final Deviations deviations;
    private final Requirements requirements;

    private Tck(TckRequest request, TckListener listener) {
        this.request = request;
        this.listener = listener;
        this.deviations = readDeviations();
        this.requirements = new Requirements(request.required());
    }

    /**
     * Tries the clauses that were asked for on every batch session of the packages that were asked for.
     *
     * @param request what to do
     * @return the report; what kept the run from taking place is among its problems, never thrown
     */
    public static TckReport run(TckRequest request) {
        return run(request, result -> {});
    }

    /**
     * As {@link #run(TckRequest)}, and tells each result as soon as it is there.
     *
     * @param request what to do
     * @param listener hears each result, in the thread of the caller; what it throws ends the run and is thrown on
     * @return the report, as of {@link #run(TckRequest)}
     */
    public static TckReport run(TckRequest request, TckListener listener) {
        return new Tck(request, listener).run();
    }

    private TckReport run() {
        List<ClauseDefinition> clauses = requirements.amend(chosenClauses());
        problems.addAll(requirements.problems());
        checkPin();
        Specification model = request.specification().orElseGet(() -> ModelFiles.load(request.loader()));
        problems.addAll(deviations.problems(model));
        List<BatchKind> batches = reachable(chosenBatches(model));
        List<BatchKind> tried = chosenSessions(batches);
        if (!problems.isEmpty()) {
            return report(List.of(), List.of(), "");
        }
        Bench bench = new Bench(new Binding(model, request.loader()), request.provider(), settings(), batches);
        TimeLimit limit = new TimeLimit(request.limit().toMillis());
        rememberObjects(bench, limit);
        Canary.Proof canary =
                new Canary(bench, limit, id -> ClauseRegistry.find(id).orElseThrow()).prove(tried);
        canary.problem().ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return report(List.of(), leftovers(bench, canary), canary.caught());
        }
        List<ClauseResult> results = tryAll(bench, limit, tried, clauses);
        if (results.isEmpty()) {
            problems.add("[TCK-NO-SESSION] no session under test does what the clauses are about");
        } else if (results.stream().noneMatch(r -> r.outcome().ran())) {
            problems.add("[TCK-NOTHING-RAN] no clause could be tried to its end; the results tell why");
        }
        checkCanary(canary, results);
        checkMinimum(results);
        problems.addAll(deviations.passing(results));
        return report(results, leftovers(bench, canary), canary.caught());
    }

    private List<ClauseDefinition> chosenClauses() {
        if (request.clauses().isEmpty()) {
            return ClauseRegistry.all();
        }
        Set<ClauseDefinition> chosen = new LinkedHashSet<>();
        for (String filter : request.clauses()) {
            List<ClauseDefinition> matching = ClauseRegistry.matching(filter);
            if (matching.isEmpty()) {
                problems.add("[TCK-UNKNOWN-CLAUSE] there is no clause or group " + filter);
            }
            chosen.addAll(matching);
        }
        return ClauseRegistry.all().stream().filter(chosen::contains).toList();
    }

    private Deviations readDeviations() {
        List<KnownDeviation> listed = new ArrayList<>(request.deviations());
        for (Path file : request.deviationFiles()) {
            DeviationFile read = DeviationFile.read(file);
            problems.addAll(read.problems());
            listed.addAll(read.deviations());
        }
        return new Deviations(listed, request.date());
    }

    private void checkPin() {
        if (!request.pin().isEmpty() && !request.pin().equals(ClauseRegistry.digest())) {
            problems.add(TckProblem.PIN.text(ClauseRegistry.VERSION, ClauseRegistry.digest(), request.pin()));
        }
    }

    // a kit that failed a clause can fail
    private void checkCanary(Canary.Proof canary, List<ClauseResult> results) {
        boolean certified = results.stream().anyMatch(r -> r.outcome().ran())
                && results.stream().noneMatch(r -> r.outcome() == Outcome.FAILED);
        if (canary.isSilent() && certified) {
            problems.add(TckProblem.NO_CANARY.text());
        }
    }

    private void checkMinimum(List<ClauseResult> results) {
        long tried = results.stream().filter(r -> r.outcome().ran()).count();
        if (tried < request.minimum()) {
            problems.add(TckProblem.MINIMUM.text(request.minimum(), tried));
        }
    }

    private List<BatchKind> chosenBatches(Specification model) {
        if (request.packages().isEmpty()) {
            return model.packages().stream().flatMap(p -> p.batches().stream()).toList();
        }
        List<BatchKind> chosen = new ArrayList<>();
        for (String name : request.packages()) {
            List<BatchKind> own = batchesOf(model, name);
            List<BatchKind> found = own.isEmpty() ? batchesOf(model, name + ".batch") : own;
            if (found.isEmpty()) {
                boolean known = model.packages().stream().anyMatch(p -> p.name().equals(name));
                problems.add(
                        known
                                ? "[TCK-NO-BATCH] the package " + name + " has no batch sessions"
                                : "[TCK-UNKNOWN-PACKAGE] the model on the class path does not hold the package "
                                        + name);
            }
            found.stream().filter(b -> !chosen.contains(b)).forEach(chosen::add);
        }
        return chosen;
    }

    private static List<BatchKind> batchesOf(Specification model, String name) {
        return model.packages().stream()
                .filter(p -> p.name().equals(name))
                .map(OsidPackage::batches)
                .flatMap(List::stream)
                .toList();
    }

    /** Leaves out packages that were not asked for by name and that the provider has no manager of. */
    private List<BatchKind> reachable(List<BatchKind> chosen) {
        Map<String, Boolean> managed = new LinkedHashMap<>();
        chosen.forEach(batch -> managed.computeIfAbsent(batch.pkg(), this::hasManager));
        if (problems.isEmpty() && !managed.containsValue(true)) {
            problems.add("[TCK-NO-MANAGER] the provider " + request.provider().name() + " has no manager of "
                    + (managed.isEmpty() ? "any package with batch sessions" : String.join(", ", managed.keySet())));
        }
        boolean byName = !request.packages().isEmpty();
        return chosen.stream().filter(b -> byName || managed.get(b.pkg())).toList();
    }

    // sessions that are not tried still make the objects that others refer to
    private List<BatchKind> chosenSessions(List<BatchKind> batches) {
        if (request.sessions().isEmpty()) {
            return batches;
        }
        for (String name : request.sessions()) {
            if (batches.stream().noneMatch(b -> b.session().equals(name))) {
                problems.add("[TCK-UNKNOWN-SESSION] the packages under test have no session " + name);
            }
        }
        return batches.stream()
                .filter(b -> request.sessions().contains(b.session()))
                .toList();
    }

    private boolean hasManager(String osidPackage) {
        try {
            return Guard.value(
                            "asking the provider for its manager of " + osidPackage,
                            () -> request.provider().manager(osidPackage))
                    .isPresent();
        } catch (ProviderError | Stop unreachable) {
            problems.add("[TCK-MANAGER] " + unreachable.getMessage());
            return false;
        }
    }

    private Bench.Settings settings() {
        Map<String, MadeId> existing = new LinkedHashMap<>();
        request.existing().forEach((kind, id) -> existing.put(kind, MadeId.copyOf(id, "the existing " + kind)));
        return new Bench.Settings(
                request.seed(), request.exclusive(), existing, request.limit().toMillis(), request.runtime());
    }

    // what was there before is never deleted; where that cannot be seen, nothing is deleted that the TCK did not make
    private static void rememberObjects(Bench bench, TimeLimit limit) {
        for (BatchKind batch : bench.batches()) {
            limit.run("tck-remember", () -> {
                Trial trial = new Trial(bench, batch, "remember");
                trial.lookupOf(bench.kindOf(batch))
                        .map(LookupView::all)
                        .ifPresent(all -> bench.remember(
                                batch.kind(), all.stream().map(ObjectInHand::id).toList()));
            });
        }
    }

    private List<ClauseResult> tryAll(
            Bench bench, TimeLimit limit, List<BatchKind> tried, List<ClauseDefinition> clauses) {
        ClauseRun run = new ClauseRun(bench, limit, deviations);
        List<Task> tasks = new ArrayList<>();
        for (BatchKind batch : tried) {
            Facet session = bench.binding().facet(batch.pkg() + "." + batch.session());
            clauses.stream()
                    .filter(clause -> clause.about().isEmpty()
                            || clause.about().stream()
                                    .anyMatch(role -> session.find(role).isPresent()))
                    .forEach(clause -> tasks.add(new Task(clause, batch)));
        }
        listener.begins(tasks.stream()
                .map(task -> task.batch().pkg() + "." + task.batch().session())
                .toList());
        List<ClauseResult> results = new ArrayList<>();
        for (Task task : tasks) {
            ClauseResult result = run.run(task.clause(), task.batch());
            results.add(result);
            listener.finished(result);
        }
        return results;
    }

    /** A clause to be tried on a session. */
    private record Task(ClauseDefinition clause, BatchKind batch) {}

    private static List<String> leftovers(Bench bench, Canary.Proof canary) {
        return Stream.concat(canary.leftovers().stream(), bench.leftovers().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private TckReport report(List<ClauseResult> results, List<String> leftovers, String canary) {
        return new TckReport(
                request.provider().name(),
                ClauseRegistry.VERSION,
                ClauseRegistry.digest(),
                request.seed(),
                request.strict(),
                results,
                problems,
                leftovers,
                new Terms(request.pin(), request.minimum(), requirements.forReport(), deviations.forReport(), canary));
    }
}
