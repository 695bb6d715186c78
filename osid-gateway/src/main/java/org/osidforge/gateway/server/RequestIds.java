package org.osidforge.gateway.server;

import java.util.UUID;
import java.util.regex.Pattern;

/** The id by which a call is found again in the log. */
final class RequestIds {

    static final String HEADER = "X-Request-Id";

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestIds() {}

    /** The client's, if it is harmless, else a new one. */
    static String of(String sent) {
        return sent != null && HARMLESS.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
