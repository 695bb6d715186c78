package org.osidforge.gateway.http;

import java.util.Map;

/**
 * The answer to a call.
 *
 * @param status HTTP status
 * @param headers headers besides those of every answer; {@code Content-Type} among them where there is a body
 * @param body the bytes, empty for none
 * @param attempted whether anything was tried, so that a repetition with the same idempotency key gets this answer again (clause S10)
 * @param items how many requests were in it: 1 for a single call; for the log and the metrics
 */
public record Reply(int status, Map<String, String> headers, byte[] body, boolean attempted, int items) {

    /** Media type of JSON. */
    public static final String JSON = "application/json";

    public Reply {
        headers = Map.copyOf(headers);
    }
}
