package org.osidforge.gateway.limit;

import java.time.Duration;
import java.util.function.LongSupplier;

/** When a call has to be done (clause S8). */
public final class Deadline {

    /** Never. */
    public static final Deadline NONE = new Deadline(Long.MAX_VALUE, () -> 0);

    private final long end;
    private final LongSupplier nanos;

    private Deadline(long end, LongSupplier nanos) {
        this.end = end;
        this.nanos = nanos;
    }

    /** That long from now. */
    public static Deadline in(Duration time) {
        return in(time, System::nanoTime);
    }

    /**
     * That long from now, by that clock.
     *
     * @param nanos gives nanoseconds that never go back
     */
    public static Deadline in(Duration time, LongSupplier nanos) {
        return new Deadline(nanos.getAsLong() + time.toNanos(), nanos);
    }

    /** Whether it has passed. */
    public boolean isOver() {
        return this != NONE && nanos.getAsLong() - end >= 0;
    }

    /** How long it is until then: zero where it has passed, and very long for {@link #NONE}. */
    public Duration left() {
        return this == NONE ? Duration.ofNanos(Long.MAX_VALUE) : Duration.ofNanos(Math.max(0, end - nanos.getAsLong()));
    }
}
