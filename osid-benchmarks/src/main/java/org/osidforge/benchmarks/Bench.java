package org.osidforge.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * {@code ./osid bench}: runs the benchmarks and prints their figures as Markdown, each beside its limit.
 *
 * <p>Arguments: {@code --quick} for one short iteration of each (figures of no worth; shows that all of them run), and names of operations ({@code create update delete alias lookup memory
 * generator}) to run these alone.
 */
public final class Bench {

    private static final List<String> OPERATIONS = List.of("create", "update", "delete", "alias", "lookup");

    private Bench() {}

    /** Runs what the arguments ask for. */
    public static void main(String[] args) throws Exception {
        List<String> wanted = new ArrayList<>(List.of(args));
        boolean quick = wanted.remove("--quick");
        List<String> operations = wanted.isEmpty()
                ? OPERATIONS
                : OPERATIONS.stream().filter(wanted::contains).toList();
        boolean memory = wanted.isEmpty() || wanted.contains("memory");
        boolean generator = wanted.isEmpty() || wanted.contains("generator");
        if (operations.isEmpty() && !memory && !generator) {
            System.err.println("osid bench: there are " + OPERATIONS + ", memory and generator, not " + wanted);
            System.exit(2);
        }
        StringBuilder report = new StringBuilder();
        if (!operations.isEmpty()) {
            report.append("\n## Operations\n\n").append(new Ratios(run(operations, quick)).table());
        }
        if (memory) {
            report.append("\n## Memory\n\n").append(Memory.measure(quick ? 10_000 : 1_000_000));
        }
        if (generator) {
            report.append("\n## Generator\n\n").append(GeneratorTime.measure(quick ? 1 : 7));
        }
        System.out.println(report);
    }

    private static Collection<RunResult> run(List<String> operations, boolean quick) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) {
            ChainedOptionsBuilder options = new OptionsBuilder()
                    .include("\\.(?i:" + String.join("|", operations) + ")Benchmark\\.")
                    .threads(threads)
                    .forks(1)
                    .jvmArgsAppend("-Xms6g", "-Xmx6g")
                    .warmupIterations(quick ? 0 : 3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(quick ? 1 : 5)
                    .measurementTime(quick ? TimeValue.milliseconds(50) : TimeValue.seconds(1));
            if (quick) {
                options.param("stored", "0").param("batch", "100");
            }
            results.addAll(new Runner(options.build()).run());
        }
        return results;
    }
}
