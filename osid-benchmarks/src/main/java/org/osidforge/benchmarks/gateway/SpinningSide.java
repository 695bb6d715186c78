package org.osidforge.benchmarks.gateway;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Answers as the gateway does, from what that answered once, after a loop that takes about as long as a warm call of a hundred does without HTTP; makes no object and no garbage.
 *
 * <p>It shows what of the slowest calls is the machine's, the server's and the client's: no provider and no collector has a part in it.
 */
final class SpinningSide implements Side {

    private static final long NANOS = TimeUnit.MICROSECONDS.toNanos(400);

    private final GatewaySide gateway = new GatewaySide();
    private final Map<Integer, byte[]> answers = new ConcurrentHashMap<>();

    @Override
    public byte[] answer(Sent sent) {
        byte[] answer = answers.computeIfAbsent(sent.body().length, size -> gateway.answer(sent));
        long end = System.nanoTime() + NANOS;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return answer;
    }

    @Override
    public void clear() throws Exception {
        gateway.clear();
    }

    @Override
    public void close() {
        gateway.close();
    }
}
