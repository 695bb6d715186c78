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

/** Gives each object an alias and reads the responses. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Work.OBJECTS)
public class AliasBenchmark {

    /** Through the provider's public way. */
    @Benchmark
    public int provider(StoredObjects.Consumer consumer) throws Exception {
        int done = 0;
        for (List<Id> piece : consumer.pieces) {
            done += consumer.campuses.alias(piece);
        }
        return done;
    }

    /** The plain loop. */
    @Benchmark
    public List<LimitState.AliasAnswer> limit(MapState state, StoredObjects.Loop loop) {
        List<LimitState.AliasAnswer> answers = new ArrayList<>(loop.ids.size());
        for (LimitState.Id id : loop.ids) {
            LimitState.Id alias = new LimitState.Id("example.com", "aliases", id.identifier());
            if (state.map.objects.containsKey(id)) {
                state.map.aliases.put(alias, id);
                answers.add(new LimitState.AliasAnswer(id, alias));
            }
        }
        return answers;
    }
}
