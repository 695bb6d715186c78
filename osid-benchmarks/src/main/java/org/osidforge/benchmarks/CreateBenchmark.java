package org.osidforge.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.osid.id.Id;

/** Creates objects: forms, name and description, submission, responses. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Work.OBJECTS)
public class CreateBenchmark {

    /** One consumer with a session of its own; what it created is deleted after each invocation, out of the measured time. */
    @State(Scope.Thread)
    public static class Consumer {
        private Campuses campuses;
        private final List<Id> created = new ArrayList<>();

        /** Opens the session. */
        @Setup(Level.Trial)
        public void open(ProviderState state) throws Exception {
            campuses = new Campuses(state.provider);
        }

        /** Deletes what was created. */
        @TearDown(Level.Invocation)
        public void deleteCreated() throws Exception {
            campuses.delete(created);
            created.clear();
        }
    }

    /** One loop over the map; what it put is removed after each invocation, out of the measured time. */
    @State(Scope.Thread)
    public static class Loop {
        private final List<LimitState.Response> created = new ArrayList<>();

        /** Removes what was put. */
        @TearDown(Level.Invocation)
        public void removeCreated(MapState state) {
            created.forEach(r -> state.map.objects.remove(r.objectId()));
            created.clear();
        }
    }

    /** Through the provider's public way. */
    @Benchmark
    public List<Id> provider(ProviderState state, Consumer consumer) throws Exception {
        for (int left = Work.OBJECTS; left > 0; left -= state.batch) {
            consumer.created.addAll(consumer.campuses.create(Math.min(left, state.batch)));
        }
        return consumer.created;
    }

    /** The plain loop. */
    @Benchmark
    public List<LimitState.Response> limit(MapState state, Loop loop) {
        for (int i = 0; i < Work.OBJECTS; i++) {
            loop.created.add(state.map.create(i, "Campus"));
        }
        return loop.created;
    }
}
