package org.osidforge.benchmarks.durable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.osidforge.provider.infinispan.InfinispanProvider;
import org.osidforge.runtime.provider.Settings;

/** What it costs to have more than one node, and one copy more of each entry: a node alone, and clusters of three nodes on this machine, each in turn; Markdown. */
public final class ClusterRun {

    private static final String ALONE = "a node alone";
    private static final int NODES = 3;
    private static final int WATCH = 1000;

    private final List<Integer> sizes;
    private final boolean quick;

    /**
     * A run.
     *
     * @param quick two rounds of each, for nothing but to see that all of it runs
     * @param sizes objects in one call
     */
    public ClusterRun(boolean quick, List<Integer> sizes) {
        this.quick = quick;
        this.sizes = List.copyOf(sizes);
    }

    /** Measures. */
    public String report() throws Exception {
        Map<String, DurableSide> sides = new LinkedHashMap<>();
        try {
            sides.put(ALONE, new ProviderSide(new InfinispanProvider().open(Settings.NONE)));
            for (int owners = 2; owners <= NODES; owners++) {
                sides.put("three nodes, " + owners + " owners", clustered(owners));
            }
            Rounds.measured(sides, 100, quick ? 1 : 60);
            Rounds.measured(sides, 1000, quick ? 1 : 10);
            StringBuilder report = new StringBuilder("| operation | objects | ")
                    .append(String.join(", ms | ", sides.keySet()))
                    .append(", ms | three nodes against one | the third copy |\n|---|---|---|---|---|---|---|\n");
            for (int size : sizes) {
                rows(Rounds.measured(sides, size, quick ? 2 : Math.max(7, Math.min(60, 20_000 / size))), size, report);
            }
            return report.toString();
        } finally {
            for (DurableSide side : sides.values()) {
                side.close();
            }
        }
    }

    private static void rows(Map<String, Map<Rounds.Operation, Double>> medians, int size, StringBuilder report) {
        for (Rounds.Operation one : Rounds.Operation.values()) {
            List<Double> millis =
                    medians.values().stream().map(all -> all.get(one)).toList();
            report.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.2f | %.2f | %.2f | x%.2f | x%.2f |%n",
                    one.name().toLowerCase(Locale.ROOT),
                    size,
                    millis.get(0),
                    millis.get(1),
                    millis.get(2),
                    millis.get(1) / millis.get(0),
                    millis.get(2) / millis.get(1)));
        }
    }

    /** Three nodes, two of them in Javas of their own; the calls go to the third. */
    private static DurableSide clustered(int owners) throws Exception {
        List<String> members = members();
        List<Process> others = new ArrayList<>();
        for (int place = 1; place < NODES; place++) {
            others.add(ClusterNode.start(settings(members, place, owners)));
        }
        try {
            return new ProviderSide(
                    new InfinispanProvider().open(Settings.of(settings(members, 0, owners))),
                    others.toArray(new Process[0]));
        } catch (Exception e) {
            others.forEach(Process::destroyForcibly);
            throw e;
        }
    }

    private static Map<String, String> settings(List<String> members, int place, int owners) {
        return Map.of(
                "cluster.name",
                "bench-" + members.hashCode(),
                "cluster.members",
                String.join(",", members),
                "cluster.bind",
                members.get(place),
                "cluster.owners",
                Integer.toString(owners),
                "cluster.quorum",
                Integer.toString(NODES));
    }

    /** Addresses whose ports are free, and so are those that watch over them. */
    private static List<String> members() throws IOException {
        List<Integer> ports = new ArrayList<>();
        while (ports.size() < NODES) {
            try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    ServerSocket other =
                            new ServerSocket(one.getLocalPort() + WATCH, 1, InetAddress.getLoopbackAddress())) {
                if (other.isBound() && !ports.contains(one.getLocalPort())) {
                    ports.add(one.getLocalPort());
                }
            } catch (IOException | IllegalArgumentException taken) {
                // another one then
            }
        }
        return ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.toList());
    }
}
