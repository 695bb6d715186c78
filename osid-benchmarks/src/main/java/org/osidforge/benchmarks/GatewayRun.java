package org.osidforge.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;
import org.osidforge.benchmarks.gateway.Figure;
import org.osidforge.benchmarks.gateway.Figures;
import org.osidforge.benchmarks.gateway.HttpRun;
import org.osidforge.benchmarks.gateway.Way;

/** The gateway beside its peers: every side in turn with the same batch, so that what else the machine does meets all of them. */
final class GatewayRun {

    private static final String MIXED = "mixed, " + GatewayBenchmark.MIXED;
    private static final String[] SIZES = {"1", "10", "100", "1000"};

    private final boolean quick;
    private final Map<String, String[]> narrowed;
    private final List<Figure> inProcess = new ArrayList<>();

    GatewayRun(boolean quick, Map<String, String[]> narrowed) {
        this.quick = quick;
        this.narrowed = narrowed;
    }

    /** Measures what the parameters leave; Markdown. */
    String report() throws Exception {
        List<String> where = List.of(narrowed.getOrDefault("where", new String[] {"process", "http"}));
        StringBuilder report = new StringBuilder();
        if (where.contains("process")) {
            for (int round = 0; round < rounds(); round++) {
                measure();
            }
            report.append("\n### In process\n\n").append(new Figures(inProcess).table());
        }
        if (where.contains("http")) {
            report.append("\n### Over HTTP\n\n")
                    .append(new HttpRun(quick, sizes(), ways(), rounds(), java(), isApart()).report());
        }
        return report.toString();
    }

    private List<String> java() {
        return List.of(narrowed.getOrDefault("java", new String[] {"-Xms1g", "-Xmx1g"}));
    }

    private boolean isApart() {
        return List.of(narrowed.getOrDefault("cores", new String[] {"shared"})).contains("apart");
    }

    private int rounds() {
        return Integer.parseInt(narrowed.getOrDefault("rounds", new String[] {quick ? "1" : "3"})[0]);
    }

    private List<Integer> sizes() {
        return List.of(narrowed.getOrDefault("n", quick ? new String[] {"10"} : SIZES)).stream()
                .map(Integer::valueOf)
                .toList();
    }

    private List<Way> ways() {
        return narrowed.containsKey("way")
                ? List.of(narrowed.get("way")).stream().map(Way::valueOf).toList()
                : Stream.of(Way.values()).filter(way -> way != Way.SPINNING).toList();
    }

    private void measure() throws RunnerException {
        for (int n : sizes()) {
            for (Way way : ways()) {
                add(n + (n == 1 ? " create" : " creates"), n, way, run("creates", way, n));
            }
        }
        for (Way way : ways()) {
            add(MIXED, GatewayBenchmark.MIXED, way, run("mixed", way, 1));
        }
    }

    private Collection<RunResult> run(String method, Way way, int n) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include("\\." + GatewayBenchmark.class.getSimpleName() + "\\." + method + "$")
                        .param("way", way.name())
                        .param("n", Integer.toString(n))
                        .threads(1)
                        .forks(1)
                        .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch")
                        .addProfiler(GCProfiler.class)
                        .warmupIterations(quick ? 0 : 5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(quick ? 1 : 5)
                        .measurementTime(quick ? TimeValue.milliseconds(50) : TimeValue.seconds(1))
                        .build())
                .run();
    }

    private void add(String batch, int items, Way way, Collection<RunResult> results) {
        for (RunResult result : results) {
            Statistics micros = result.getPrimaryResult().getStatistics();
            double bytes =
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            inProcess.add(new Figure(
                    batch,
                    items,
                    way,
                    1e6 / micros.getMean(),
                    micros.getPercentile(50) / 1e3,
                    micros.getPercentile(99) / 1e3,
                    bytes / items));
        }
    }
}
