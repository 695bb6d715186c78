package org.osidforge.gateway.limit;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** An allowance that fills again as time goes by, and never beyond its burst. */
final class TokenBucket implements Allowance {

    private static final double NANOS = 1e9;

    private final Rate rate;
    private final LongSupplier nanos;
    private double tokens;
    private long last;

    TokenBucket(Rate rate, LongSupplier nanos) {
        this.rate = rate;
        this.nanos = nanos;
        this.tokens = rate.burst();
        this.last = nanos.getAsLong();
    }

    @Override
    public synchronized OptionalLong take() {
        fill();
        if (tokens >= 1) {
            tokens -= 1;
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.max(1, (long) Math.ceil((1 - tokens) / rate.perSecond())));
    }

    private void fill() {
        long now = nanos.getAsLong();
        tokens = Math.min(rate.burst(), tokens + (now - last) / NANOS * rate.perSecond());
        last = now;
    }
}
