package org.osidforge.gateway.idempotency;

import java.time.Duration;

/**
 * How long and how many answers are kept under their keys.
 *
 * @param keep how long an answer is kept
 * @param answers most answers
 * @param bytes most bytes of all answers together
 */
public record IdempotencyTerms(Duration keep, int answers, long bytes) {

    /** 24 hours (clause S9), 10,000 answers, 64 MiB. */
    public static final IdempotencyTerms STANDARD = new IdempotencyTerms(Duration.ofHours(24), 10_000, 64L << 20);
}
