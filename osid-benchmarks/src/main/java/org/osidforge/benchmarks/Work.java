package org.osidforge.benchmarks;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How much one invocation of a benchmark does, so that it lasts some milliseconds at every batch size. */
final class Work {

    /** Objects per invocation and thread; figures are per object. */
    static final int OBJECTS = 20_000;

    /** How often objects are made and thrown away before anything is measured. */
    static final int WARMING_ROUNDS = 50;

    private Work() {}

    /** The objects of one invocation in calls of at most {@code batch}. */
    static <T> List<T> inBatches(int batch, IntFunction<T> call) {
        return IntStream.range(0, (OBJECTS + batch - 1) / batch)
                .mapToObj(i -> call.apply(Math.min(batch, OBJECTS - i * batch)))
                .toList();
    }

    /** A list in pieces of at most {@code batch}. */
    static <T> List<List<T>> pieces(List<T> all, int batch) {
        return IntStream.range(0, (all.size() + batch - 1) / batch)
                .mapToObj(i -> all.subList(i * batch, Math.min(all.size(), (i + 1) * batch)))
                .toList();
    }
}
