package org.osidforge.benchmarks.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The sides over HTTP, each in a fresh Java in turn: closed loops with one and with two clients, then calls at half of the pace that two clients reached. */
public final class HttpRun {

    private final Duration time;
    private final List<Integer> sizes;
    private final List<Way> ways;
    private final int rounds;
    private final List<String> java;
    private final Cores cores;
    private final TreeMap<Integer, List<Figure>> closed = new TreeMap<>();
    private final List<Figure> halfLoad = new ArrayList<>();

    /**
     * A run with batches of these sizes, sent in these ways, so many times, to servers with these options of Java.
     *
     * @param isApart whether the server has the first core for itself
     */
    public HttpRun(boolean quick, List<Integer> sizes, List<Way> ways, int rounds, List<String> java, boolean isApart) {
        this.time = quick ? Duration.ofMillis(200) : Duration.ofSeconds(4);
        this.sizes = List.copyOf(sizes);
        this.ways = List.copyOf(ways);
        this.rounds = rounds;
        this.java = List.copyOf(java);
        this.cores = isApart ? Cores.APART : Cores.SHARED;
    }

    /** Measures; Markdown. */
    public String report() throws Exception {
        cores.leave();
        for (int round = 0; round < rounds; round++) {
            for (int n : sizes) {
                for (Way way : ways) {
                    measure(way, n);
                }
            }
        }
        StringBuilder report = new StringBuilder();
        closed.forEach((clients, figures) -> report.append("Closed loop, clients: ")
                .append(clients)
                .append("\n\n")
                .append(new Figures(figures).table())
                .append('\n'));
        return report.append("Open loop at half of what two clients reached\n\n")
                .append(new Figures(halfLoad).table())
                .toString();
    }

    // each phase begins with an empty store: what is measured is the calls, not how many objects were made before them
    private void measure(Way way, int n) throws Exception {
        try (Server server = Server.start(way, java, cores)) {
            Load load = new Load(server.uri(), way, n);
            // each side compiles itself while it is called: a server that has run for a moment is what counts
            for (int i = 0; i < 5; i++) {
                load.closed(2, time);
                server.empty();
            }
            double most = 0;
            for (int clients = 1; clients <= 2; clients++) {
                Load.Times times = load.closed(clients, time);
                server.empty();
                most = Math.max(most, times.perSecond());
                closed.computeIfAbsent(clients, c -> new ArrayList<>()).add(figure(way, n, times));
            }
            load.open(most / 2, time);
            server.empty();
            halfLoad.add(figure(way, n, load.open(most / 2, time)));
        }
    }

    private static Figure figure(Way way, int n, Load.Times times) {
        return new Figure(
                n + (n == 1 ? " create" : " creates"),
                n,
                way,
                times.perSecond(),
                times.percentile(50),
                times.percentile(99),
                0);
    }
}
