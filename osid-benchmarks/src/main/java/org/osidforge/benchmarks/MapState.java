package org.osidforge.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The limit's map with as many objects already stored; all threads share it. */
@State(Scope.Benchmark)
public class MapState {

    /** Objects that are stored before. */
    @Param({"0", "100000", "1000000"})
    public int stored;

    /** Objects that one call is for. */
    @Param({"1", "100", "10000"})
    public int batch;

    LimitState map;

    /** Fills the map. */
    @Setup(Level.Trial)
    public void open() {
        for (int i = 0; i < Work.WARMING_ROUNDS; i++) {
            new LimitState().filledWith(Work.OBJECTS);
        }
        map = new LimitState().filledWith(stored);
    }
}
