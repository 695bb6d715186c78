package org.osidforge.crash.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.osidforge.crash.log.Action;
import org.osidforge.crash.log.Answer;
import org.osidforge.crash.log.Line;
import org.osidforge.crash.log.Way;

/** Writes lines, each in one piece and at once. Safe for many threads. */
final class Telling {

    private static final long OF_ONE_WRITER = 1_000_000_000L;

    private final OutputStream out;
    private final AtomicLong operations;

    /**
     * Tells there.
     *
     * @param writer a number of its own for each of several writers, so that no number of an operation comes twice
     */
    Telling(OutputStream out, int writer) {
        this.out = out;
        this.operations = new AtomicLong(writer * OF_ONE_WRITER);
    }

    void tell(Line.What what) {
        write(Line.of(what));
    }

    /** A transaction has begun. */
    void begun(int thread) {
        write(new Line(Line.What.BEGUN, 0, thread, null, false, null, null, null));
    }

    /** An operation comes next; its number. */
    long intent(int thread, Way way, boolean isShared, List<Action> actions, List<Answer> answersInside) {
        long number = operations.incrementAndGet();
        write(new Line(Line.What.INTENT, number, thread, way, isShared, actions, answersInside, null));
        return number;
    }

    void answered(long number, int thread, List<Answer> answers) {
        write(new Line(Line.What.ANSWERED, number, thread, null, false, null, answers, null));
    }

    void failed(long number, int thread, Exception failure) {
        write(new Line(Line.What.FAILED, number, thread, null, false, null, null, failure.toString()));
    }

    private synchronized void write(Line line) {
        try {
            out.write((line.write() + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
