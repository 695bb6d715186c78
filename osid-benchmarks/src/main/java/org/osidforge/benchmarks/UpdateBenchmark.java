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

/** Updates objects: forms for update, a new name, submission, responses. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Work.OBJECTS)
public class UpdateBenchmark {

    /** One consumer with objects of its own. */
    @State(Scope.Thread)
    public static class Consumer {
        private Campuses campuses;
        private List<List<Id>> pieces;

        /** Opens the session and creates the objects. */
        @Setup(Level.Trial)
        public void open(ProviderState state) throws Exception {
            campuses = new Campuses(state.provider);
            pieces = Work.pieces(campuses.create(Work.OBJECTS), state.batch);
        }

        /** Closes the session. */
        @TearDown(Level.Trial)
        public void close() throws Exception {
            campuses.close();
        }
    }

    /** One loop with objects of its own in the map. */
    @State(Scope.Thread)
    public static class Loop {
        private final List<LimitState.Id> ids = new ArrayList<>();

        /** Puts the objects. */
        @Setup(Level.Trial)
        public void open(MapState state) {
            for (int i = 0; i < Work.OBJECTS; i++) {
                ids.add(state.map.create(i, "Campus").objectId());
            }
        }
    }

    /** Through the provider's public way. */
    @Benchmark
    public int provider(Consumer consumer) throws Exception {
        int done = 0;
        for (List<Id> piece : consumer.pieces) {
            done += consumer.campuses.update(piece);
        }
        return done;
    }

    /** The plain loop. */
    @Benchmark
    public List<LimitState.Response> limit(MapState state, Loop loop) {
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
