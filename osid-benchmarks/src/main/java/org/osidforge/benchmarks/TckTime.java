package org.osidforge.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** How long the conformance kit takes for the in-memory provider: all sessions, and one session with the start of Java. */
final class TckTime {

    private TckTime() {}

    /** Measures in turn, so many times after one that does not count; a Markdown table of medians. */
    static String measure(int rounds) throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        double[] inSequence = new double[rounds];
        double[] together = new double[rounds];
        double[] start = new double[rounds];
        double[] session = new double[rounds];
        for (int i = -1; i < rounds; i++) {
            int place = Math.max(i, 0);
            inSequence[place] = seconds(() -> CertifiedSession.certify(1, List.of(), List.of()));
            together[place] = seconds(() -> CertifiedSession.certify(processors, List.of(), List.of()));
            start[place] = seconds(() -> java(Starter.class));
            session[place] = seconds(() -> java(CertifiedSession.class));
        }
        return "| what | seconds | limit, seconds | of the limit |\n|---|---|---|---|\n"
                + row("all sessions, one after the other", Median.of(inSequence), 180)
                + row(
                        "all sessions, " + processors + " at once",
                        Median.of(together),
                        Median.of(inSequence) / processors)
                + row("one session, in a Java of its own", Median.of(session), Median.of(start));
    }

    private static String row(String what, double seconds, double limit) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | x%.2f |%n", what, seconds, limit, seconds / limit);
    }

    private static double seconds(Callable<Integer> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static int java(Class<?> program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program + " did not end well");
        }
        return 0;
    }
}
