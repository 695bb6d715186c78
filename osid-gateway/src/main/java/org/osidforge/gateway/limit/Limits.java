package org.osidforge.gateway.limit;

import java.time.Duration;

/**
 * How large and how long calls may be; published at {@code /api/v1/limits} and {@code /rest/limits}, and the published ones are the enforced ones (clause S13).
 *
 * @param bytes greatest body in bytes (clause S1)
 * @param depth deepest nesting of JSON (clause S2)
 * @param items most requests in one batch (clauses U10, X35)
 * @param time longest time for one call (clause S8)
 * @param page most objects in one list, and how many there are unless the client asks for fewer
 */
public record Limits(int bytes, int depth, int items, Duration time, int page) {

    /** 2 MiB, 32 levels, 100 requests, 30 seconds, 1,000 objects. */
    public static final Limits STANDARD = new Limits(2 << 20, 32, 100, Duration.ofSeconds(30), 1000);
}
