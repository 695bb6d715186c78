package org.osidforge.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.osid.id.Id;

/** Looks objects up by their Ids and reads their names. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Work.OBJECTS)
public class LookupBenchmark {

    /** Through the provider's public way. */
    @Benchmark
    public int provider(StoredObjects.Consumer consumer) throws Exception {
        int done = 0;
        for (List<Id> piece : consumer.pieces) {
            done += consumer.campuses.lookup(piece);
        }
        return done;
    }

    /** The plain loop. */
    @Benchmark
    public List<String> limit(MapState state, StoredObjects.Loop loop) {
        List<String> names = new ArrayList<>(loop.ids.size());
        for (LimitState.Id id : loop.ids) {
            names.add(state.map.objects.get(id).name().text());
        }
        return names;
    }
}
