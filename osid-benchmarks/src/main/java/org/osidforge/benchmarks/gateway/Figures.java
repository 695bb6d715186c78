package org.osidforge.benchmarks.gateway;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Figures as Markdown, each beside those of the peers from the same run. */
public final class Figures {

    private final List<Figure> all;

    /** The figures of all rounds of a run. */
    public Figures(List<Figure> all) {
        this.all = List.copyOf(all);
    }

    /** The table: for each batch and way the round with the median speed. */
    public String table() {
        StringBuilder out = new StringBuilder(
                "| batch | way | batches/s | items/s | p50, ms | p99, ms | bytes/item | of Olingo's speed | of the better peer's bytes |\n|---|---|---|---|---|---|---|---|---|\n");
        for (String batch : new LinkedHashSet<>(all.stream().map(Figure::batch).toList())) {
            double olingo = best(batch, way -> way == Way.OLINGO || way == Way.OLINGO_SET, Figure::perSecond, true);
            double bytes = best(batch, Way::isPeer, Figure::bytes, false);
            for (Way way : Way.values()) {
                all.stream()
                        .filter(f -> f.batch().equals(batch) && f.way() == way)
                        .findFirst()
                        .ifPresent(any -> out.append(row(median(batch, way), olingo, bytes)));
            }
        }
        return out.toString();
    }

    private double best(String batch, Predicate<Way> of, ToDoubleFunction<Figure> what, boolean greatest) {
        var found = List.of(Way.values()).stream()
                .filter(of)
                .filter(way -> all.stream().anyMatch(f -> f.batch().equals(batch) && f.way() == way))
                .mapToDouble(way -> what.applyAsDouble(median(batch, way)));
        return (greatest ? found.max() : found.min()).orElse(Double.NaN);
    }

    private Figure median(String batch, Way way) {
        List<Figure> rounds = all.stream()
                .filter(f -> f.batch().equals(batch) && f.way() == way)
                .sorted(Comparator.comparingDouble(Figure::perSecond))
                .toList();
        return rounds.get(rounds.size() / 2);
    }

    private static String row(Figure f, double olingo, double bytes) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,.0f | %,.0f | %.2f | %.2f | %s | x%.2f | %s |%n",
                f.batch(),
                f.way(),
                f.perSecond(),
                f.itemsPerSecond(),
                f.p50(),
                f.p99(),
                f.bytes() == 0 ? "" : String.format(Locale.ROOT, "%,.0f", f.bytes()),
                f.perSecond() / olingo,
                f.bytes() == 0 ? "" : String.format(Locale.ROOT, "%.0f%%", 100 * f.bytes() / bytes));
    }
}
