package org.osidforge.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/**
 * The figures of a run as Markdown, each provider figure beside its limit.
 *
 * <p>A provider benchmark {@code X.provider} is paired with {@code X.limit} of the same parameters and threads.
 */
final class Ratios {

    /**
     * One pair.
     *
     * @param operation what is done
     * @param threads how many threads did it
     * @param stored how many objects were stored before
     * @param batch how many objects a call is for
     * @param provider nanoseconds per object of the provider
     * @param limit nanoseconds per object of the limit
     */
    record Pair(String operation, int threads, int stored, int batch, double provider, double limit) {
        double ratio() {
            return limit / provider;
        }
    }

    private final List<Pair> pairs = new ArrayList<>();

    Ratios(Collection<RunResult> results) {
        Map<String, RunResult> limits = new TreeMap<>();
        results.stream().filter(r -> method(r).equals("limit")).forEach(r -> limits.put(key(r), r));
        for (RunResult r : results) {
            RunResult limit = limits.get(key(r));
            if (method(r).equals("provider") && limit != null) {
                pairs.add(new Pair(
                        operation(r),
                        r.getParams().getThreads(),
                        number(r, "stored"),
                        number(r, "batch"),
                        score(r),
                        score(limit)));
            }
        }
        pairs.sort(java.util.Comparator.comparing(Pair::operation)
                .thenComparing(Pair::threads)
                .thenComparing(Pair::batch)
                .thenComparing(Pair::stored));
    }

    /** The table of all pairs. */
    String table() {
        StringBuilder out = new StringBuilder(
                "| operation | threads | batch | stored before | provider, ns/object | limit, ns/object | of the limit | against nothing stored |\n|---|---|---|---|---|---|---|---|\n");
        for (Pair p : pairs) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %,d | %,d | %.0f | %.0f | %.0f%% | %s |%n",
                    p.operation(),
                    p.threads(),
                    p.batch(),
                    p.stored(),
                    p.provider(),
                    p.limit(),
                    100 * p.ratio(),
                    growth(p)));
        }
        return out.toString();
    }

    private String growth(Pair p) {
        return pairs.stream()
                .filter(q -> q.stored() == 0
                        && q.operation().equals(p.operation())
                        && q.threads() == p.threads()
                        && q.batch() == p.batch())
                .findFirst()
                .map(q -> String.format(Locale.ROOT, "x%.2f", p.provider() / q.provider()))
                .orElse("");
    }

    private static double score(RunResult r) {
        return r.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static String key(RunResult r) {
        return operation(r) + " " + r.getParams().getThreads() + " "
                + r.getParams().getParam("stored") + " " + r.getParams().getParam("batch");
    }

    private static String method(RunResult r) {
        String name = r.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String operation(RunResult r) {
        String name = r.getParams().getBenchmark();
        String type = name.substring(0, name.lastIndexOf('.'));
        return type.substring(type.lastIndexOf('.') + 1)
                .replace("Benchmark", "")
                .toLowerCase(Locale.ROOT);
    }

    private static int number(RunResult r, String parameter) {
        return Integer.parseInt(r.getParams().getParam(parameter));
    }
}
