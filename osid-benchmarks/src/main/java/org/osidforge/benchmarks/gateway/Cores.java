package org.osidforge.benchmarks.gateway;

import java.io.IOException;
import java.util.List;

/**
 * Which cores the server and its clients run on.
 *
 * <p>Where they share the two cores of a small machine, a call now and then waits until the other side has had its slice of time, which says little of either. Apart, the server has the first core and the
 * clients have the others. Linux alone, by the command {@code taskset}.
 */
enum Cores {
    /** All, for both. */
    SHARED(List.of()),
    /** The first for the server, the others for the clients. */
    APART(List.of("taskset", "-c", "0"));

    private final List<String> before;

    Cores(List<String> before) {
        this.before = before;
    }

    /** What stands before the command of the server. */
    List<String> server() {
        return before;
    }

    /** Leaves the server's core, with all threads of this Java. */
    void leave() throws IOException, InterruptedException {
        int all = Runtime.getRuntime().availableProcessors();
        if (this == SHARED || all == 1) {
            return;
        }
        String others = all == 2 ? "1" : "1-" + (all - 1);
        Process process = new ProcessBuilder(
                        "taskset",
                        "-apc",
                        others,
                        Long.toString(ProcessHandle.current().pid()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the clients could not leave the server's core");
        }
    }
}
