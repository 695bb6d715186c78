package org.osidforge.benchmarks.durable;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osid.id.Id;
import org.osidforge.benchmarks.Median;

/** The life of so many objects again and again, all sides in turn. */
final class Rounds {

    /** What is done with the objects, in this order. */
    enum Operation {
        CREATE,
        ALIAS,
        UPDATE,
        LOOKUP,
        DELETE
    }

    private Rounds() {}

    /** Median milliseconds of each operation of each side. */
    static Map<String, Map<Operation, Double>> measured(Map<String, DurableSide> sides, int size, int rounds)
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
                        .put(operation, Median.of(some))));
        return medians;
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
}
