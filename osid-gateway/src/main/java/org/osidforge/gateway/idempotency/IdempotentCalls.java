package org.osidforge.gateway.idempotency;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.osidforge.gateway.access.Caller;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/**
 * The calls that carry an Idempotency-Key, and the answers of those that are done (clauses S9 and S10); safe for many threads.
 *
 * <p>Where there is no room for one more answer, the oldest answer of the caller that holds most bytes is forgotten: a caller with many keys does not push out the answers of others. An answer
 * that is larger than all the room is not kept.
 */
public final class IdempotentCalls {

    /** What is counted for an answer besides its body. */
    private static final int OVERHEAD = 512;

    private static final int LONGEST_KEY = 255;

    private final IdempotencyTerms terms;
    private final InstantSource clock;
    private final Map<Key, Fingerprint> running = new HashMap<>();
    /** The oldest first. */
    private final Map<Key, Done> done = new LinkedHashMap<>();

    private final Map<String, Long> bytesOfCallers = new HashMap<>();
    private long bytes;

    /** None yet. */
    public IdempotentCalls(IdempotencyTerms terms, InstantSource clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Begins a call: empty if it has to be done now, and is then to be {@linkplain #end ended}; else its answer.
     *
     * @param key the Idempotency-Key as the client sent it
     * @throws Problem 400 if the key is not 1 to 255 visible characters, 422 if it was used for another call, 409 if that call is still running
     */
    public synchronized Optional<Reply> begin(Caller caller, String key, Fingerprint fingerprint) {
        Key ours = new Key(caller.name(), checked(key));
        forgetExpired();
        Done before = done.get(ours);
        if (before != null) {
            checkSame(before.fingerprint, fingerprint);
            return Optional.of(before.reply);
        }
        Fingerprint now = running.putIfAbsent(ours, fingerprint);
        if (now != null) {
            checkSame(now, fingerprint);
            throw Problem.of(409, GatewayMessage.IDEMPOTENCY_RUNNING).with("Retry-After", "1");
        }
        return Optional.empty();
    }

    /**
     * Ends a call that was begun: its answer is kept where anything was attempted, else the key is free again.
     *
     * @param reply its answer, or null where it was refused
     */
    public synchronized void end(Caller caller, String key, Reply reply) {
        Key ours = new Key(caller.name(), key);
        Fingerprint fingerprint = running.remove(ours);
        if (fingerprint == null || reply == null || !reply.attempted()) {
            return;
        }
        Done entry = new Done(fingerprint, reply, clock.instant().plus(terms.keep()));
        if (entry.bytes() > terms.bytes()) {
            return;
        }
        done.put(ours, entry);
        count(ours, entry.bytes());
        while (done.size() > terms.answers() || bytes > terms.bytes()) {
            forgetOldestOf(heaviest());
        }
    }

    /** Number of answers that are kept. */
    public synchronized int size() {
        return done.size();
    }

    private static String checked(String key) {
        boolean good =
                !key.isEmpty() && key.length() <= LONGEST_KEY && key.chars().allMatch(c -> c > ' ' && c < 0x7F);
        if (!good) {
            throw Problem.of(400, GatewayMessage.IDEMPOTENCY_KEY).about("Idempotency-Key");
        }
        return key;
    }

    private static void checkSame(Fingerprint before, Fingerprint now) {
        if (!before.equals(now)) {
            throw Problem.of(422, GatewayMessage.IDEMPOTENCY_OTHER_BODY).about("Idempotency-Key");
        }
    }

    private void forgetExpired() {
        Instant now = clock.instant();
        for (Iterator<Map.Entry<Key, Done>> each = done.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<Key, Done> oldest = each.next();
            if (now.isBefore(oldest.getValue().end)) {
                return;
            }
            each.remove();
            count(oldest.getKey(), -oldest.getValue().bytes());
        }
    }

    private String heaviest() {
        return bytesOfCallers.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow()
                .getKey();
    }

    private void forgetOldestOf(String caller) {
        Key oldest = done.keySet().stream()
                .filter(key -> key.caller.equals(caller))
                .findFirst()
                .orElseThrow();
        count(oldest, -done.remove(oldest).bytes());
    }

    private void count(Key key, long more) {
        bytes += more;
        bytesOfCallers.compute(key.caller, (caller, before) -> {
            long after = (before == null ? 0 : before) + more;
            return after == 0 ? null : after;
        });
    }

    private record Key(String caller, String key) {}

    private record Done(Fingerprint fingerprint, Reply reply, Instant end) {
        long bytes() {
            return OVERHEAD + reply.body().length;
        }
    }
}
