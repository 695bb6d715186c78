package org.osidforge.gateway.message;

import java.util.Locale;

/**
 * Everything that the gateway says to a client, each with its code.
 *
 * <p>The words name properties, requests and limits of the client, and never a class, a path of the server or a stack trace (clause X27, section "safe and observable").
 */
public enum GatewayMessage {
    // 70x: the call as a whole
    /** Argument: the path. */
    UNKNOWN_ADDRESS(700, "there is nothing at %s"),
    /** Arguments: the method, the methods that are allowed. */
    METHOD_NOT_ALLOWED(701, "%s is not allowed here; allowed: %s"),
    /** Argument: greatest number of bytes. */
    BODY_TOO_LARGE(702, "the body has more than %s bytes"),
    /** Argument: what is wrong, with line and column. */
    MALFORMED_JSON(703, "the body is not JSON as it is wanted here: %s"),
    /** Argument: the media type that is wanted. */
    MEDIA_TYPE(704, "the body has to be sent as %s"),
    NOT_ACCEPTABLE(705, "the answer is application/json, which Accept excludes"),
    BODY_MISSING(706, "the call needs a body"),
    BODY_UNWANTED(707, "the call takes no body"),
    /** Argument: name of the query parameter. */
    PARAMETER_UNKNOWN(708, "the query parameter %s is not known here"),
    /** Arguments: name of the query parameter, its value. */
    PARAMETER_VALUE(709, "the query parameter %s cannot be %s"),
    INTERNAL(710, "something failed inside; the request id tells the operator where"),
    TIME_IS_UP(711, "the time for the call was over before this was done"),
    /** Argument: name of the header. */
    HEADER_FORBIDDEN(712, "the header %s is not allowed on this call"),
    STOPPING(713, "the gateway is being stopped"),

    // 72x: access and quotas
    UNAUTHENTICATED(720, "the call needs an API key or a bearer token"),
    CREDENTIALS_REFUSED(721, "the API key or token is not accepted"),
    FORBIDDEN(722, "the caller may not do that"),
    /** Argument: seconds. */
    CALLS_EXHAUSTED(723, "the caller has used up its calls; the next one is possible in %s seconds"),
    /** Argument: seconds. */
    ITEMS_EXHAUSTED(724, "the caller has used up its requests within batches; the next one is possible in %s seconds"),
    IDEMPOTENCY_KEY(725, "the Idempotency-Key has to be 1 to 255 visible characters"),
    IDEMPOTENCY_OTHER_BODY(726, "the Idempotency-Key was used for another call"),
    IDEMPOTENCY_RUNNING(727, "the call with this Idempotency-Key is still running");

    private final int number;
    private final String text;

    GatewayMessage(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** Its code, such as {@code OSID-700}. */
    public String code() {
        return "OSID-" + number;
    }

    /** The words, with these arguments. */
    public String text(Object... arguments) {
        return String.format(Locale.ROOT, text, arguments);
    }
}
