package org.osidforge.gateway.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.random.Narrator.Way;

/**
 * Random batches, compared with a map of objects and a map of aliases to which the same is done one request at a time: every status, what every answer tells, and what there is at the end.
 *
 * <p>The seed stands in the name of each test, and with a failure, after the smallest story that fails likewise; one of the seeds is new every day.
 */
class RandomBatchTest {

    private static final int STORIES = 10;
    private static final int BATCHES = 4;
    private static final int MOST = 14;

    private final Wire wire = Wire.reading();

    static LongStream seeds() {
        return LongStream.of(1, 2, 3, LocalDate.now().toEpochDay());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void u17_u18_u20_u24_u25_u30_u32_u36_u47_aBatchIsItsRequestsOneByOne(long seed) {
        check(seed, false, Way.BATCH);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void u40_aBatchEndsAtItsFirstFailureWhereTheClientWantsThat(long seed) {
        check(seed, false, Way.BATCH_TO_THE_FIRST_FAILURE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void u17_s3_singleCallsDoWhatABatchDoes(long seed) {
        check(seed, false, Way.SINGLE_CALLS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void x4_x5_x29_aSequentialBatchIsItsRequestsOneByOne(long seed) {
        check(seed, true, Way.SEQUENTIAL);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void x22_s3_singleCallsInASessionDoWhatABatchDoes(long seed) {
        check(seed, true, Way.SEQUENTIAL_CALLS);
    }

    private void check(long seed, boolean plain, Way way) {
        for (int i = 0; i < STORIES; i++) {
            long own = seed * 1000 + i;
            List<List<Ask>> story = new Stories(own, plain).story(BATCHES, MOST);
            if (way == Way.SINGLE_CALLS) {
                story = ungrouped(story);
            }
            Optional<String> difference = difference(story, way);
            assertThat(difference.isEmpty() ? "" : smallest(story, way) + "\nseed " + own)
                    .isEmpty();
        }
    }

    private static List<List<Ask>> ungrouped(List<List<Ask>> story) {
        return story.stream()
                .map(batch -> batch.stream().map(Ask::ungrouped).toList())
                .toList();
    }

    private Optional<String> difference(List<List<Ask>> story, Way way) {
        clear();
        return Narrator.difference(wire, story, way);
    }

    private void clear() {
        for (Ask.Kind kind : Ask.Kind.values()) {
            wire.call("GET", "/api/v1/Object/" + kind.text, null)
                    .json()
                    .get("value")
                    .forEach(one -> wire.call(
                            "DELETE",
                            "/api/v1/Object/" + kind.text + "('" + one.get("Id").stringValue() + "')",
                            null));
        }
    }

    /** What is left of a story that fails when no request of it can be left out any more. */
    private String smallest(List<List<Ask>> failing, Way way) {
        for (List<List<Ask>> smaller : Stories.smaller(failing)) {
            if (difference(smaller, way).isPresent()) {
                return smallest(smaller, way);
            }
        }
        return difference(failing, way).orElse("fails only now and then");
    }
}
