package org.osidforge.gateway.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.osidforge.gateway.access.Caller;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.message.Problem;

class IdempotentCallsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
    private static final Fingerprint SAME = Fingerprint.of("POST", "/a", "", new byte[0]);

    private static Caller caller(String name) {
        return new Caller(name, Optional.empty());
    }

    private static Reply reply(int bytes) {
        return new Reply(200, Map.of(), new byte[bytes], true, 1);
    }

    private static void done(IdempotentCalls calls, String caller, String key, int bytes) {
        assertThat(calls.begin(caller(caller), key, SAME)).isEmpty();
        calls.end(caller(caller), key, reply(bytes));
    }

    private static boolean isKept(IdempotentCalls calls, String caller, String key) {
        boolean kept = calls.begin(caller(caller), key, SAME).isPresent();
        if (!kept) {
            calls.end(caller(caller), key, null);
        }
        return kept;
    }

    @Test
    void s9_thereAreOnlySoManyAnswersAndTheOldestIsForgotten() {
        IdempotentCalls calls = new IdempotentCalls(new IdempotencyTerms(Duration.ofHours(24), 2, 1 << 20), CLOCK);
        done(calls, "a", "1", 1);
        done(calls, "a", "2", 1);
        done(calls, "a", "3", 1);
        assertThat(calls.size()).isEqualTo(2);
        assertThat(isKept(calls, "a", "1")).isFalse();
        assertThat(isKept(calls, "a", "2")).isTrue();
        assertThat(isKept(calls, "a", "3")).isTrue();
    }

    @Test
    void s9_thereAreOnlySoManyBytes() {
        IdempotentCalls calls = new IdempotentCalls(new IdempotencyTerms(Duration.ofHours(24), 100, 10_000), CLOCK);
        for (int i = 0; i < 50; i++) {
            done(calls, "a", "k" + i, 1000);
        }
        assertThat(calls.size()).isEqualTo(6);
        done(calls, "a", "huge", 10_001);
        assertThat(isKept(calls, "a", "huge")).isFalse();
        assertThat(calls.size()).isEqualTo(6);
    }

    @Test
    void s9_aCallerWithManyKeysDoesNotPushOutTheAnswersOfOthers() {
        IdempotentCalls calls = new IdempotentCalls(new IdempotencyTerms(Duration.ofHours(24), 10, 1 << 20), CLOCK);
        done(calls, "quiet", "1", 10);
        for (int i = 0; i < 100; i++) {
            done(calls, "loud", "k" + i, 10);
        }
        assertThat(isKept(calls, "quiet", "1")).isTrue();
        assertThat(calls.size()).isEqualTo(10);
    }

    @Test
    void s9_ofManyAtOnceOneIsDone() throws Exception {
        IdempotentCalls calls = new IdempotentCalls(IdempotencyTerms.STANDARD, CLOCK);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        try {
            var tries = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return calls.begin(caller("a"), "k", SAME).isEmpty();
                    }))
                    .toList();
            start.countDown();
            int begun = 0;
            for (Future<Boolean> each : tries) {
                begun += hasBegun(each) ? 1 : 0;
            }
            assertThat(begun).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean hasBegun(Future<Boolean> attempt) throws Exception {
        try {
            return attempt.get(30, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException refused) {
            assertThat(refused.getCause())
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("OSID-727"));
            return false;
        }
    }

    @Test
    void s10_aKeyIsFreeAgainWhereNothingWasAttempted() {
        IdempotentCalls calls = new IdempotentCalls(IdempotencyTerms.STANDARD, CLOCK);
        assertThat(calls.begin(caller("a"), "k", SAME)).isEmpty();
        assertThatThrownBy(() -> calls.begin(caller("a"), "k", SAME)).isInstanceOf(Problem.class);
        calls.end(caller("a"), "k", new Reply(400, Map.of(), new byte[0], false, 0));
        Fingerprint other = Fingerprint.of("POST", "/a", "", new byte[1]);
        assertThat(calls.begin(caller("a"), "k", other)).isEmpty();
    }

    @Test
    void callsThatDifferAnywhereHaveDifferentFingerprints() {
        assertThat(IntStream.of(0).mapToObj(i -> Fingerprint.of("POST", "/a", "b", "c".getBytes())))
                .doesNotContain(
                        Fingerprint.of("PUT", "/a", "b", "c".getBytes()),
                        Fingerprint.of("POST", "/ab", "", "c".getBytes()),
                        Fingerprint.of("POST", "/a", "bc", new byte[0]),
                        Fingerprint.of("POST", "/a", "", "bc".getBytes()))
                .contains(Fingerprint.of("POST", "/a", "b", "c".getBytes()));
    }
}
