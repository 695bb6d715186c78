package org.osidforge.benchmarks.durable;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osid.id.Id;

/** All sides in turn, on one database, in rounds; medians, and how they stand to the limit; Markdown. */
public final class DurableRun {

    private static final String PROVIDER = "provider";
    private static final String LIMIT = "by hand";
    private static final int FILL = 10_000;

    private final List<String> databases;
    private final List<Integer> sizes;
    private final List<Integer> stored;
    private final boolean quick;

    /**
     * A run.
     *
     * @param quick two rounds of each, for nothing but to see that all of it runs
     * @param databases {@code postgresql}, {@code h2}
     * @param sizes objects in one call
     * @param stored how many rows there are before, for the growth; none to leave that out
     */
    public DurableRun(boolean quick, List<String> databases, List<Integer> sizes, List<Integer> stored) {
        this.quick = quick;
        this.databases = List.copyOf(databases);
        this.sizes = List.copyOf(sizes);
        this.stored = List.copyOf(stored);
    }

    private enum Operation {
        CREATE,
        ALIAS,
        UPDATE,
        LOOKUP,
        DELETE
    }

    /** Measures. */
    public String report() throws Exception {
        StringBuilder report = new StringBuilder();
        for (String sort : databases) {
            report.append("### ").append(sort).append("\n\n");
            try (Databases.Database database = Databases.open(sort)) {
                beside(database, report);
            }
            if (!stored.isEmpty()) {
                try (Databases.Database database = Databases.open(sort)) {
                    growth(database, report);
                }
            }
        }
        return report.toString();
    }

    // beside the peers

    private void beside(Databases.Database database, StringBuilder report) throws Exception {
        report.append(
                "| operation | objects | by hand, ms | provider, ms | of by hand | Spring Data JDBC | Hibernate |\n|---|---|---|---|---|---|---|\n");
        Map<String, DurableSide> sides = new LinkedHashMap<>();
        try {
            sides.put(LIMIT, new HandWritten(database));
            sides.put(PROVIDER, new ProviderSide(database));
            sides.put("spring", new SpringSide(database));
            sides.put("hibernate", new HibernateSide(database));
            warm(sides);
            for (int size : sizes) {
                Map<String, Map<Operation, Double>> medians = measured(sides, size, rounds(size));
                for (Operation one : Operation.values()) {
                    double limit = medians.get(LIMIT).get(one);
                    double ours = medians.get(PROVIDER).get(one);
                    report.append(String.format(
                            Locale.ROOT,
                            "| %s | %,d | %.2f | %.2f | %.0f%% | x%.2f | x%.2f |%n",
                            one.name().toLowerCase(Locale.ROOT),
                            size,
                            limit,
                            ours,
                            100 * limit / ours,
                            medians.get("spring").get(one) / ours,
                            medians.get("hibernate").get(one) / ours));
                }
            }
            report.append('\n');
        } finally {
            for (DurableSide side : sides.values()) {
                side.close();
            }
        }
    }

    private int rounds(int size) {
        return quick ? 2 : Math.max(7, Math.min(60, 20_000 / size));
    }

    private void warm(Map<String, DurableSide> sides) throws Exception {
        measured(sides, 100, quick ? 1 : 60);
        measured(sides, 1000, quick ? 1 : 10);
    }

    private static Map<String, Map<Operation, Double>> measured(Map<String, DurableSide> sides, int size, int rounds)
            throws Exception {
        Map<String, Map<Operation, double[]>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, DurableSide> side : sides.entrySet()) {
                Map<Operation, Long> once = round(side.getValue(), size);
                for (Map.Entry<Operation, Long> one : once.entrySet()) {
                    times.computeIfAbsent(side.getKey(), key -> new EnumMap<>(Operation.class))
                                    .computeIfAbsent(one.getKey(), key -> new double[rounds])[round] =
                            one.getValue() / 1e6;
                }
            }
        }
        Map<String, Map<Operation, Double>> medians = new LinkedHashMap<>();
        times.forEach((side, all) ->
                all.forEach((operation, some) -> medians.computeIfAbsent(side, key -> new EnumMap<>(Operation.class))
                        .put(operation, median(some))));
        return medians;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The life of so many objects, in nanoseconds; what it leaves is what it found. */
    private static Map<Operation, Long> round(DurableSide side, int size) throws Exception {
        Map<Operation, Long> nanos = new EnumMap<>(Operation.class);
        long begin = System.nanoTime();
        List<Id> ids = side.create(size);
        nanos.put(Operation.CREATE, System.nanoTime() - begin);
        begin = System.nanoTime();
        check(side, side.alias(ids), size);
        nanos.put(Operation.ALIAS, System.nanoTime() - begin);
        begin = System.nanoTime();
        check(side, side.update(ids), size);
        nanos.put(Operation.UPDATE, System.nanoTime() - begin);
        begin = System.nanoTime();
        check(side, side.lookup(ids), size * "Renamed".length());
        nanos.put(Operation.LOOKUP, System.nanoTime() - begin);
        begin = System.nanoTime();
        check(side, side.delete(ids), size);
        nanos.put(Operation.DELETE, System.nanoTime() - begin);
        return nanos;
    }

    private static void check(DurableSide side, int done, int wanted) {
        if (done != wanted) {
            throw new IllegalStateException(side.getClass().getSimpleName() + ": " + done + ", not " + wanted);
        }
    }

    // growth

    private void growth(Databases.Database database, StringBuilder report) throws Exception {
        report.append(
                "| rows stored before | operation | objects | provider, ms | against the fewest |\n|---|---|---|---|---|\n");
        try (DurableSide side = new ProviderSide(database)) {
            warm(Map.of(PROVIDER, side));
            int there = 0;
            Map<Operation, Double> first = null;
            for (int wanted : stored) {
                for (; there < wanted; there += FILL) {
                    side.create(Math.min(FILL, wanted - there));
                }
                Map<Operation, Double> now =
                        measured(Map.of(PROVIDER, side), 1000, rounds(1000)).get(PROVIDER);
                first = first == null ? now : first;
                for (Operation one : Operation.values()) {
                    report.append(String.format(
                            Locale.ROOT,
                            "| %,d | %s | 1,000 | %.2f | x%.2f |%n",
                            wanted,
                            one.name().toLowerCase(Locale.ROOT),
                            now.get(one),
                            now.get(one) / first.get(one)));
                }
            }
        }
        report.append('\n');
    }
}
