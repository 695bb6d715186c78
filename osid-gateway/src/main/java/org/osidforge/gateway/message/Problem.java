package org.osidforge.gateway.message;

import java.util.Map;

/** A call, or one request of a batch, that is refused: a status and a message with its code. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final GatewayMessage sort;
    private final String target;
    private final transient Map<String, String> headers;

    private Problem(int status, GatewayMessage sort, String target, Map<String, String> headers, String text) {
        // how it came about is of no use to a client, and costs time
        super(text, null, false, false);
        this.status = status;
        this.sort = sort;
        this.target = target;
        this.headers = Map.copyOf(headers);
    }

    /**
     * A problem.
     *
     * @param status HTTP status, 400 or above
     * @param message what is wrong
     * @param arguments those of the message
     */
    public static Problem of(int status, GatewayMessage message, Object... arguments) {
        return new Problem(status, message, "", Map.of(), message.text(arguments));
    }

    /** The same about one property, query parameter or header. */
    public Problem about(String name) {
        return new Problem(status, sort, name, headers, getMessage());
    }

    /** The same with one more header of the answer. */
    public Problem with(String header, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Problem(status, sort, target, more, getMessage());
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Which message. */
    public GatewayMessage sort() {
        return sort;
    }

    /** Code of the message, such as {@code OSID-700}. */
    public String code() {
        return sort.code();
    }

    /** What it is about: name of a property, query parameter or header; the empty string where it is about the whole. */
    public String target() {
        return target;
    }

    /** Headers that the answer has besides, such as {@code Allow}. */
    public Map<String, String> headers() {
        return headers == null ? Map.of() : headers;
    }
}
