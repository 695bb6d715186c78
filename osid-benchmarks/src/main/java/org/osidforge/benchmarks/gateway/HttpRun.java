package org.osidforge.benchmarks.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
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
    private final TreeMap<Integer, List<Figure>> closed = new TreeMap<>();
    private final List<Figure> halfLoad = new ArrayList<>();

    /** A run with batches of these sizes, sent in these ways, so many times. */
    public HttpRun(boolean quick, List<Integer> sizes, List<Way> ways, int rounds) {
        this.time = quick ? Duration.ofMillis(200) : Duration.ofSeconds(4);
        this.sizes = List.copyOf(sizes);
        this.ways = List.copyOf(ways);
        this.rounds = rounds;
    }

    /** Measures; Markdown. */
    public String report() throws Exception {
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

    private void measure(Way way, int n) throws Exception {
        Process server = start(way);
        try (BufferedReader says = server.inputReader()) {
            Load load = new Load(address(says), way, n);
            Thread rest = drain(says);
            // each side compiles itself while it is called: a server that has run for a moment is what counts
            load.closed(2, time.multipliedBy(5));
            double most = 0;
            for (int clients = 1; clients <= 2; clients++) {
                Load.Times times = load.closed(clients, time);
                most = Math.max(most, times.perSecond());
                closed.computeIfAbsent(clients, c -> new ArrayList<>()).add(figure(way, n, times));
            }
            halfLoad.add(figure(way, n, load.open(most / 2, time)));
            server.getOutputStream().close();
            rest.join();
            server.waitFor();
        } finally {
            server.destroy();
        }
    }

    private static Process start(Way way) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms1g",
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Served.class.getName(),
                        way.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static URI address(BufferedReader says) throws IOException {
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            if (line.startsWith(Served.LISTENS)) {
                return URI.create(line.substring(Served.LISTENS.length()));
            }
        }
        throw new IOException("the server did not start");
    }

    // the access log, which would block the server if nobody read it
    private static Thread drain(BufferedReader says) {
        Thread reader = new Thread(() -> says.lines().forEach(line -> {}), "access log");
        reader.setDaemon(true);
        reader.start();
        return reader;
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
