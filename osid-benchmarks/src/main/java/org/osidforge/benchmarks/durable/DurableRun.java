package org.osidforge.benchmarks.durable;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** All sides in turn, on one database, in rounds; medians, and how they stand to the limit; Markdown. */
public final class DurableRun {

    private static final String PROVIDER = "provider";
    private static final String LIMIT = "by hand";
    private static final int FILL = 10_000;
    private static final int GROWN_ROUNDS = 40;
    private static final long WARM_NANOS = TimeUnit.SECONDS.toNanos(20);

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

    /** Measures. */
    public String report() throws Exception {
        StringBuilder report = new StringBuilder();
        for (String sort : databases) {
            report.append("### ").append(sort).append("\n\n");
            try (Databases.Database database = Databases.open(sort)) {
                beside(database, report);
            }
            if (!stored.isEmpty()) {
                growth(sort, report);
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
                Map<String, Map<Rounds.Operation, Double>> medians = Rounds.measured(sides, size, rounds(size));
                for (Rounds.Operation one : Rounds.Operation.values()) {
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
        return quick ? 2 : Math.max(7, Math.min(200, 20_000 / size));
    }

    // whoever has more code needs longer until all of it is compiled, and all of it is in a service that runs
    private void warm(Map<String, DurableSide> sides) throws Exception {
        for (int size : List.of(100, 1000)) {
            long begin = System.nanoTime();
            do {
                Rounds.measured(sides, size, 1);
            } while (!quick && System.nanoTime() - begin < WARM_NANOS);
        }
    }

    // growth

    /**
     * Few rows and many, each in a database of its own and all of them measured in turn, since a machine that others use is not as fast in one minute as in the next. What becomes slower for
     * the limit as well is the database.
     */
    private void growth(String sort, StringBuilder report) throws Exception {
        report.append("| rows stored before | operation | objects | provider, ms | against the fewest | by hand, ms |"
                + " against the fewest |\n|---|---|---|---|---|---|---|\n");
        List<Closeable> opened = new ArrayList<>();
        try {
            Map<String, DurableSide> sides = new LinkedHashMap<>();
            for (String side : List.of(PROVIDER, LIMIT)) {
                for (int rows : stored) {
                    Databases.Database database = Databases.open(sort);
                    opened.add(0, database);
                    DurableSide filled = side.equals(LIMIT) ? new HandWritten(database) : new ProviderSide(database);
                    opened.add(0, filled::close);
                    fill(filled, rows);
                    sides.put(side + rows, filled);
                }
            }
            warm(sides);
            Map<String, Map<Rounds.Operation, Double>> medians = Rounds.measured(sides, 1000, quick ? 2 : GROWN_ROUNDS);
            for (int rows : stored) {
                for (Rounds.Operation one : Rounds.Operation.values()) {
                    report.append(String.format(
                            Locale.ROOT,
                            "| %,d | %s | 1,000 | %s | %s |%n",
                            rows,
                            one.name().toLowerCase(Locale.ROOT),
                            grown(medians, PROVIDER, rows, one),
                            grown(medians, LIMIT, rows, one)));
                }
            }
            report.append('\n');
        } finally {
            for (Closeable one : opened) {
                one.close();
            }
        }
    }

    private static void fill(DurableSide side, int rows) throws Exception {
        for (int there = 0; there < rows; there += FILL) {
            side.create(Math.min(FILL, rows - there));
        }
    }

    private String grown(
            Map<String, Map<Rounds.Operation, Double>> medians, String side, int rows, Rounds.Operation operation) {
        double now = medians.get(side + rows).get(operation);
        return String.format(
                Locale.ROOT,
                "%.2f | x%.2f",
                now,
                now / medians.get(side + stored.get(0)).get(operation));
    }
}
