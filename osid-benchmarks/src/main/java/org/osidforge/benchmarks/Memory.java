package org.osidforge.benchmarks;

import java.util.Locale;
import java.util.function.Supplier;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.runtime.provider.Provider;

/** How many bytes of heap a stored object takes, for the provider and for the limit. */
final class Memory {

    private static final int BATCH = 10_000;

    private Memory() {}

    /** Measures with that many objects; a Markdown table. */
    static String measure(int objects) throws Exception {
        double provider = bytesPerObject(objects, () -> filledProvider(objects));
        double limit = bytesPerObject(objects, () -> new LimitState().filledWith(objects));
        return String.format(
                Locale.ROOT,
                "| objects | provider, bytes/object | limit, bytes/object | of the limit |%n|---|---|---|---|%n| %,d | %.0f | %.0f | x%.2f |%n",
                objects,
                provider,
                limit,
                provider / limit);
    }

    private static Provider filledProvider(int objects) {
        Provider provider = MemoryProvider.open();
        try (Campuses campuses = new Campuses(provider)) {
            for (int left = objects; left > 0; left -= BATCH) {
                campuses.create(Math.min(left, BATCH));
            }
        } catch (Exception e) {
            throw new IllegalStateException("the provider refused to be filled", e);
        }
        return provider;
    }

    private static double bytesPerObject(int objects, Supplier<Object> filled) {
        long before = used();
        Object kept = filled.get();
        long after = used();
        java.lang.ref.Reference.reachabilityFence(kept);
        return (double) (after - before) / objects;
    }

    /** Bytes in use after as many collections as it takes for the figure to settle. */
    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long last = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            System.gc();
            long now = runtime.totalMemory() - runtime.freeMemory();
            if (Math.abs(last - now) < 1024 * 64) {
                return now;
            }
            last = now;
        }
        return last;
    }
}
