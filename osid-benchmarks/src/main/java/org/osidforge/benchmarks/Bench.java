package org.osidforge.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.osidforge.benchmarks.durable.ClusterRun;
import org.osidforge.benchmarks.durable.DurableRun;
import org.osidforge.benchmarks.generator.CommandTime;
import org.osidforge.benchmarks.generator.GeneratorTime;

/**
 * {@code ./osid bench}: runs the benchmarks and prints their figures as Markdown, each beside its limit.
 *
 * <p>Arguments: {@code --quick} for one short iteration of each (figures of no worth; shows that all of them run), and names of operations ({@code create update delete alias lookup memory
 * generator start tck}) to run these alone. {@code stored=0,1000000}, {@code batch=100} and {@code threads=1} narrow what is measured, {@code packages=10,61} how much is generated. {@code gateway}, which runs only if it is named, measures
 * the gateway beside its peers; {@code n=1,10,100,1000}, {@code way=GATEWAY,OLINGO}, {@code where=process,http}, {@code rounds=3}, {@code java=-Xmx1g} and {@code cores=apart} narrow that. {@code jdbc}, likewise, measures
 * the database provider beside its peers; {@code database=postgresql,h2}, {@code n=100,1000,10000} and {@code stored=10000,1000000} narrow that. {@code cluster} measures one node against three ({@code n=100,1000}).
 */
public final class Bench {

    private static final List<String> OPERATIONS = List.of("create", "update", "delete", "alias", "lookup");
    private static final List<String> NAMED = List.of("start", "tck", "gateway", "jdbc", "cluster");

    private Bench() {}

    /** Runs what the arguments ask for. */
    public static void main(String[] args) throws Exception {
        List<String> wanted = new ArrayList<>(List.of(args));
        boolean quick = wanted.remove("--quick");
        Map<String, String[]> narrowed = narrowed(wanted);
        List<String> operations = wanted.isEmpty()
                ? OPERATIONS
                : OPERATIONS.stream().filter(wanted::contains).toList();
        boolean memory = wanted.isEmpty() || wanted.contains("memory");
        boolean generator = wanted.isEmpty() || wanted.contains("generator");
        if (operations.isEmpty() && !memory && !generator && NAMED.stream().noneMatch(wanted::contains)) {
            System.err.println(
                    "osid bench: there are " + OPERATIONS + ", memory, generator and " + NAMED + ", not " + wanted);
            System.exit(2);
        }
        StringBuilder report = new StringBuilder();
        if (!operations.isEmpty()) {
            report.append("\n## Operations\n\n").append(new Ratios(run(operations, quick, narrowed)).table());
        }
        if (memory) {
            report.append("\n## Memory\n\n").append(Memory.measure(quick ? 10_000 : 1_000_000));
        }
        if (generator) {
            report.append("\n## Generator\n\n").append(generator(quick, narrowed));
        }
        if (wanted.isEmpty() || wanted.contains("start")) {
            report.append("\n## Start\n\n").append(StartTime.measure(quick ? 1 : 15));
        }
        if (wanted.isEmpty() || wanted.contains("tck")) {
            report.append("\n## Conformance kit\n\n").append(TckTime.measure(quick ? 1 : 5));
        }
        if (wanted.contains("gateway")) {
            report.append("\n## The gateway beside its peers\n\n").append(new GatewayRun(quick, narrowed).report());
        }
        if (wanted.contains("jdbc")) {
            report.append("\n## The database provider beside its peers\n\n")
                    .append(durable(quick, narrowed).report());
        }
        if (wanted.contains("cluster")) {
            report.append("\n## One node and three\n\n")
                    .append(new ClusterRun(quick, numbers(narrowed, "n", quick ? List.of(100) : List.of(100, 1000)))
                            .report());
        }
        System.out.println(report);
    }

    private static String generator(boolean quick, Map<String, String[]> narrowed) throws Exception {
        List<Integer> packages = numbers(narrowed, "packages", quick ? List.of(2) : List.of(2, 10, 30, 1000));
        return GeneratorTime.measure(quick ? 1 : 2, quick ? 1 : 4, packages) + "\n"
                + CommandTime.measure(quick ? 1 : 8, packages.get(packages.size() - 1));
    }

    private static DurableRun durable(boolean quick, Map<String, String[]> narrowed) {
        return new DurableRun(
                quick,
                List.of(narrowed.getOrDefault("database", new String[] {"postgresql", "h2"})),
                numbers(narrowed, "n", quick ? List.of(100) : List.of(100, 1000, 10_000)),
                numbers(narrowed, "stored", quick ? List.of() : List.of(10_000, 1_000_000)));
    }

    private static List<Integer> numbers(Map<String, String[]> narrowed, String name, List<Integer> otherwise) {
        return narrowed.containsKey(name)
                ? Stream.of(narrowed.get(name)).map(Integer::valueOf).toList()
                : otherwise;
    }

    /** Takes the parameters out of the arguments: names with their values. */
    private static Map<String, String[]> narrowed(List<String> arguments) {
        Map<String, String[]> found = new TreeMap<>();
        for (String argument : List.copyOf(arguments)) {
            int equals = argument.indexOf('=');
            if (equals > 0) {
                found.put(
                        argument.substring(0, equals),
                        argument.substring(equals + 1).split(","));
                arguments.remove(argument);
            }
        }
        return found;
    }

    private static Collection<RunResult> run(List<String> operations, boolean quick, Map<String, String[]> narrowed)
            throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (String threads : narrowed.getOrDefault("threads", new String[] {"1", "2"})) {
            ChainedOptionsBuilder options = new OptionsBuilder()
                    .include("\\.(?i:" + String.join("|", operations) + ")Benchmark\\.")
                    .threads(Integer.parseInt(threads))
                    .forks(1)
                    .jvmArgsAppend("-Xms6g", "-Xmx6g", "-XX:+AlwaysPreTouch")
                    .warmupIterations(quick ? 0 : 3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(quick ? 1 : 5)
                    .measurementTime(quick ? TimeValue.milliseconds(50) : TimeValue.milliseconds(800));
            if (quick) {
                options.param("stored", "0").param("batch", "100");
            }
            for (String parameter : List.of("stored", "batch")) {
                if (narrowed.containsKey(parameter)) {
                    options.param(parameter, narrowed.get(parameter));
                }
            }
            results.addAll(new Runner(options.build()).run());
        }
        return results;
    }
}
