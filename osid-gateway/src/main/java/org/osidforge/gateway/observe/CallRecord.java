package org.osidforge.gateway.observe;

import java.time.Duration;
import java.time.Instant;

/**
 * What is told about a call once its answer is sent: never a body, key, token or query.
 *
 * @param began when it began
 * @param requestId its request id
 * @param caller name of the caller, {@code -} where unknown
 * @param method HTTP method
 * @param path path as it may be shown
 * @param dialect name of the dialect, or {@code page}, or {@code none}
 * @param route sort of address, of which there are few: {@code batch}, {@code single}, the path of a page, or {@code none}
 * @param status HTTP status
 * @param bytesIn bytes of the body of the call, as far as it was read
 * @param bytesOut bytes of the body of the answer
 * @param items requests in it that were worked on now
 * @param time how long it took
 * @param arrived whether the answer was sent to its end
 */
public record CallRecord(
        Instant began,
        String requestId,
        String caller,
        String method,
        String path,
        String dialect,
        String route,
        int status,
        long bytesIn,
        long bytesOut,
        int items,
        Duration time,
        boolean arrived) {}
