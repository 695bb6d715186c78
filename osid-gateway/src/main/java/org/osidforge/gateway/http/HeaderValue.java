package org.osidforge.gateway.http;

import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/** Values that are to be sent as headers of an answer (clause S7). */
public final class HeaderValue {

    private HeaderValue() {}

    /** Whether it can be sent: no line break, NUL or other control character is in it. */
    public static boolean isSafe(String value) {
        return value.chars().noneMatch(c -> (c < ' ' && c != '\t') || c == 0x7F);
    }

    /**
     * The value, if it can be sent.
     *
     * @param name name of the header, for the message
     * @throws Problem 400 if it has a line break, NUL or another control character
     */
    public static String checked(String name, String value) {
        if (!isSafe(value)) {
            throw Problem.of(400, GatewayMessage.HEADER_VALUE, name).about(name);
        }
        return value;
    }
}
