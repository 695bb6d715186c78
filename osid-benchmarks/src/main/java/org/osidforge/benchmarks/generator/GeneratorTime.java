package org.osidforge.benchmarks.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osidforge.benchmarks.Median;
import org.osidforge.spec.DescriptorSource;

/**
 * What generating adds to the time of javac on the same sources: by the generator before javac, and in the processor; for two packages, for more, and for all.
 *
 * <p>The ways take turns, each in a Java of its own. Its first compilation is what a build pays that starts a Java for it; the later ones what a build pays whose Java stays, such as a daemon or an IDE.
 */
public final class GeneratorTime {

    private static final List<String> TWO = List.of("recognition.batch", "room.batch");

    private GeneratorTime() {}

    /**
     * Measures so many fresh Javas for each way and in each of them so many warm compilations; Markdown tables.
     *
     * @param javas how many Javas
     * @param rounds how many warm compilations in each; as many as a third of them, at least one, go before unmeasured
     * @param counts how many of the official batch packages, each with its base; 2 are those of rooms and of recognitions
     */
    public static String measure(int javas, int rounds, List<Integer> counts) throws IOException {
        StringBuilder first = table("first compilation of a fresh Java");
        StringBuilder warm = table("warm");
        double perSourceFirst = 0;
        double perSourceWarm = 0;
        for (List<String> set : sets(counts)) {
            Figures figures = of(set, javas, rounds);
            perSourceFirst = row(first, set.size(), figures.sources(), figures.first(), perSourceFirst);
            perSourceWarm = row(warm, set.size(), figures.sources(), figures.warm(), perSourceWarm);
        }
        return first + "\n" + warm;
    }

    private static StringBuilder table(String state) {
        return new StringBuilder(
                "| batch packages with their bases, " + state
                        + " | sources | javac alone, ms | generated before | with the processor | handed over | processor against handing over | one source with the processor, against the fewest packages |\n|---|---|---|---|---|---|---|---|\n");
    }

    /** Appends one row; the milliseconds for one source in the first row of all. */
    private static double row(
            StringBuilder table, int packages, int sources, Map<Way, double[]> millis, double perSourceBefore) {
        double alone = Median.of(millis.get(Way.ALONE));
        double processor = Median.of(millis.get(Way.PROCESSOR));
        double handedOver = Median.of(millis.get(Way.HANDED_OVER));
        double perSource = perSourceBefore == 0 ? processor / sources : perSourceBefore;
        table.append(String.format(
                Locale.ROOT,
                "| %d | %,d | %,.0f | x%.2f | x%.2f | x%.2f | x%.2f | x%.2f |%n",
                packages,
                sources,
                alone,
                Median.of(millis.get(Way.BEFORE)) / alone,
                processor / alone,
                handedOver / alone,
                processor / handedOver,
                processor / sources / perSource));
        return perSource;
    }

    private static List<List<String>> sets(List<Integer> counts) {
        return counts.stream().map(GeneratorTime::batches).toList();
    }

    /** So many of the official batch packages, or all if there are fewer; 2 are those of rooms and of recognitions. */
    static List<String> batches(int count) {
        List<String> all = DescriptorSource.officialNames().stream()
                .filter(name -> name.endsWith(".batch") && !name.equals("transaction.batch"))
                .toList();
        return count == TWO.size() ? TWO : all.subList(0, Math.min(count, all.size()));
    }

    /** Milliseconds of each way. */
    private record Figures(int sources, Map<Way, double[]> first, Map<Way, double[]> warm) {}

    private static Figures of(List<String> batches, int javas, int rounds) throws IOException {
        List<String> names = withBases(batches);
        Path folder = Files.createTempDirectory("osid-bench");
        try {
            Path sources = Files.createDirectories(folder.resolve("sources"));
            Compiling.generate(names, sources);
            Map<Way, double[]> first = new EnumMap<>(Way.class);
            Map<Way, double[]> warm = new EnumMap<>(Way.class);
            for (Way way : Way.values()) {
                first.put(way, new double[javas]);
                warm.put(way, new double[javas * rounds]);
            }
            for (int java = 0; java < javas; java++) {
                takeTurns(java, rounds, start(sources, folder.resolve("java" + java), names), first, warm);
            }
            return new Figures(Folders.javaFiles(sources).size(), first, warm);
        } finally {
            Folders.delete(folder);
        }
    }

    private static Map<Way, Side> start(Path sources, Path folder, List<String> names) throws IOException {
        Map<Way, Side> sides = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            sides.put(way, Side.start(way, sources, folder, names));
        }
        return sides;
    }

    private static void takeTurns(
            int java, int rounds, Map<Way, Side> sides, Map<Way, double[]> first, Map<Way, double[]> warm)
            throws IOException {
        try {
            int unmeasured = Math.max(1, rounds / 3);
            for (int round = -1 - unmeasured; round < rounds; round++) {
                for (Way way : Way.values()) {
                    double millis = sides.get(way).compile();
                    if (round == -1 - unmeasured) {
                        first.get(way)[java] = millis;
                    } else if (round >= 0) {
                        warm.get(way)[java * rounds + round] = millis;
                    }
                }
            }
        } finally {
            sides.values().forEach(Side::close);
        }
    }

    /** The packages, each with its base. */
    static List<String> withBases(List<String> batches) {
        List<String> names = new ArrayList<>();
        for (String batch : batches) {
            names.add(batch);
            names.add(batch.substring(0, batch.lastIndexOf('.')));
        }
        names.retainAll(DescriptorSource.officialNames());
        return names;
    }
}
