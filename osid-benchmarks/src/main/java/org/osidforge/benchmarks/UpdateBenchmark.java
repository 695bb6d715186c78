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

/** Updates objects: forms for update, a new name, submission, responses. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Work.OBJECTS)
public class UpdateBenchmark {

    /** Through the provider's public way. */
    @Benchmark
    public int provider(StoredObjects.Consumer consumer) throws Exception {
        int done = 0;
        for (List<Id> piece : consumer.pieces) {
            done += consumer.campuses.update(piece);
        }
        return done;
    }

    /** The plain loop. */
    @Benchmark
    public List<LimitState.Response> limit(MapState state, StoredObjects.Loop loop) {
        List<LimitState.Response> responses = new ArrayList<>(loop.ids.size());
        long form = 0;
        for (LimitState.Id id : loop.ids) {
            LimitState.Data old = state.map.objects.get(id);
            state.map.objects.put(
                    id, new LimitState.Data(id, old.catalog(), LimitState.Text.of("Renamed"), old.description()));
            responses.add(new LimitState.Response(LimitState.formId(form++), id));
        }
        return responses;
    }
}
