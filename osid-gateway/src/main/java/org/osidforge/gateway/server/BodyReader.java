package org.osidforge.gateway.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/**
 * Reads a body as it arrives, without a thread that waits for it.
 *
 * <p>It ends once: with all bytes, or with a refusal as soon as there are too many (clause S1), it is not a body, or the time for it is over, however steadily it trickles in.
 */
final class BodyReader implements Runnable {

    private static final int BUFFER = 16 << 10;

    private final Request request;
    private final int limit;
    private final Consumer<byte[]> done;
    private final Consumer<Problem> refused;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final ByteArrayOutputStream bytes;
    private Scheduler.Task alarm;

    private BodyReader(Request request, int limit, Consumer<byte[]> done, Consumer<Problem> refused) {
        this.request = request;
        this.limit = limit;
        this.done = done;
        this.refused = refused;
        this.bytes = new ByteArrayOutputStream((int) Math.min(BUFFER, Math.max(0, request.getLength())));
    }

    /**
     * Begins to read; returns at once.
     *
     * @throws Problem 413 if the announced length is over the limit
     */
    static void read(Request request, int limit, Duration time, Consumer<byte[]> done, Consumer<Problem> refused) {
        if (request.getLength() > limit) {
            throw tooLarge(limit);
        }
        BodyReader reader = new BodyReader(request, limit, done, refused);
        reader.alarm = request.getComponents()
                .getScheduler()
                .schedule(
                        () -> reader.refuse(Problem.of(408, GatewayMessage.BODY_TOO_SLOW)),
                        time.toMillis(),
                        TimeUnit.MILLISECONDS);
        reader.run();
    }

    @Override
    public void run() {
        while (!ended.get()) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                refuse(problem(chunk.getFailure()));
                return;
            }
            boolean last = chunk.isLast();
            boolean fits = take(chunk.getByteBuffer());
            chunk.release();
            if (!fits) {
                refuse(tooLarge(limit));
            } else if (last) {
                finish();
            }
        }
    }

    private boolean take(ByteBuffer part) {
        if (bytes.size() + (long) part.remaining() > limit) {
            return false;
        }
        byte[] copy = new byte[part.remaining()];
        part.get(copy);
        bytes.writeBytes(copy);
        return true;
    }

    private void finish() {
        if (ended.compareAndSet(false, true)) {
            alarm.cancel();
            done.accept(bytes.toByteArray());
        }
    }

    private void refuse(Problem why) {
        if (ended.compareAndSet(false, true)) {
            alarm.cancel();
            refused.accept(why);
        }
    }

    private static Problem problem(Throwable failure) {
        return failure instanceof TimeoutException
                ? Problem.of(408, GatewayMessage.BODY_TOO_SLOW)
                : Problem.of(400, GatewayMessage.NOT_HTTP);
    }

    private static Problem tooLarge(int limit) {
        return Problem.of(413, GatewayMessage.BODY_TOO_LARGE, limit);
    }
}
