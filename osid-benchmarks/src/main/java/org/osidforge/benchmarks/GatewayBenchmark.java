package org.osidforge.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.osidforge.benchmarks.gateway.Batches;
import org.osidforge.benchmarks.gateway.Sent;
import org.osidforge.benchmarks.gateway.Side;
import org.osidforge.benchmarks.gateway.Way;

/** One batch over REST, in process: the body as bytes in, the whole answer as bytes out. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GatewayBenchmark {

    /** Requests in a mixed batch. */
    static final int MIXED = 100;

    private static final int DELETED = MIXED / 3;

    /** Who answers. */
    @State(Scope.Benchmark)
    public static class Answering {

        /** The side, and how it is sent batches. */
        @Param
        public Way way;

        private Side side;
        private Batches batches;

        /** Opens the side. */
        @Setup(Level.Trial)
        public void open() {
            side = way.open();
            batches = way.batches();
        }

        /** Forgets what was made, so that no side's store grows from one iteration to the next. */
        @TearDown(Level.Iteration)
        public void clear() throws Exception {
            side.clear();
        }

        /** Closes the side. */
        @TearDown(Level.Trial)
        public void close() throws Exception {
            side.close();
        }
    }

    /** The same batch again and again. */
    @State(Scope.Thread)
    public static class Creating {

        /** Requests in the batch. */
        @Param({"1", "10", "100", "1000"})
        public int n;

        private Batches batches;
        private Sent sent;
        private byte[] answer;

        /** Makes the batch. */
        @Setup(Level.Trial)
        public void make(Answering answering) {
            batches = answering.batches;
            sent = batches.creates(n);
        }

        /** Checks the answer, out of the measured time. */
        @TearDown(Level.Invocation)
        public void check() {
            batches.check(answer, n);
        }
    }

    /** A batch that deletes what the one before has made. */
    @State(Scope.Thread)
    public static class Mixing {

        private Batches batches;
        private List<String> changed;
        private List<String> deleted;
        private Sent sent;
        private byte[] answer;

        /** Makes the objects that are changed, and those that are deleted first. */
        @Setup(Level.Iteration)
        public void fill(Answering answering) throws Exception {
            batches = answering.batches;
            changed = batches.ids(answering.side.answer(batches.creates(MIXED - 2 * DELETED)));
            deleted = batches.ids(answering.side.answer(batches.creates(DELETED)));
        }

        /** Makes the batch, out of the measured time. */
        @Setup(Level.Invocation)
        public void make() {
            sent = batches.mixed(changed, deleted);
        }

        /** Checks the answer, out of the measured time. */
        @TearDown(Level.Invocation)
        public void check() {
            batches.check(answer, DELETED);
            deleted = batches.ids(answer);
        }
    }

    /** Creates as many objects as the batch has requests. */
    @Benchmark
    public byte[] creates(Answering answering, Creating creating) throws Exception {
        creating.answer = answering.side.answer(creating.sent);
        return creating.answer;
    }

    /** Creates, changes and deletes in turns. */
    @Benchmark
    public byte[] mixed(Answering answering, Mixing mixing) throws Exception {
        mixing.answer = answering.side.answer(mixing.sent);
        return mixing.answer;
    }
}
