package org.osidforge.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.runtime.provider.Provider;

/** The in-memory provider with campuses already stored; all threads share it. */
@State(Scope.Benchmark)
public class ProviderState {

    private static final int FILL_BATCH = 10_000;

    /** Objects that are stored before. */
    @Param({"0", "100000", "1000000"})
    public int stored;

    /** Objects that one call is for. */
    @Param({"1", "100", "10000"})
    public int batch;

    Provider provider;

    /** Opens and fills the provider. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        provider = MemoryProvider.open();
        try (Campuses campuses = new Campuses(provider)) {
            // whatever is stored before, the code that is measured has run as often
            for (int i = 0; i < Work.WARMING_ROUNDS; i++) {
                campuses.delete(campuses.create(FILL_BATCH));
            }
            for (int left = stored; left > 0; left -= FILL_BATCH) {
                campuses.create(Math.min(left, FILL_BATCH));
            }
        }
    }

    /** Closes the provider. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        provider.close();
    }
}
