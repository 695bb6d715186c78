package org.osidforge.gateway.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/** Paths and queries as they were sent: escapes are undone once, and never again. */
final class RawPath {

    private static final int ESCAPE = 3;

    private RawPath() {}

    /**
     * The path, if nobody can read it in two ways.
     *
     * @throws Problem 400 if it has a dot segment, an empty segment but the last, a backslash, a control character or something that is not ASCII, or one of these or a slash as an escape
     */
    static String checked(String path) {
        if (path == null || !path.startsWith("/")) {
            throw refused();
        }
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].isEmpty() ? !last : !isPlain(segments[i])) {
                throw refused();
            }
        }
        return path;
    }

    private static boolean isPlain(String segment) {
        if (segment.chars().anyMatch(c -> c <= ' ' || c >= 0x7F || c == '\\')) {
            return false;
        }
        String decoded = decoded(segment, false);
        String name = decoded.contains(";") ? decoded.substring(0, decoded.indexOf(';')) : decoded;
        return !name.equals(".")
                && !name.equals("..")
                && decoded.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == '/' || c == '\\');
    }

    /**
     * The text with its escapes undone once.
     *
     * @param plusIsSpace whether a plus sign stands for a space, as in a query
     * @throws Problem 400 if an escape is not one, or the bytes are not UTF-8
     */
    static String decoded(String text, boolean plusIsSpace) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7E) {
                throw refused();
            }
            if (c == '%') {
                bytes.put(escape(text, i));
                i += ESCAPE - 1;
            } else {
                bytes.put((byte) (c == '+' && plusIsSpace ? ' ' : c));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notText) {
            throw refused();
        }
    }

    private static byte escape(String text, int at) {
        if (at + ESCAPE > text.length()) {
            throw refused();
        }
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        if (high < 0 || low < 0) {
            throw refused();
        }
        return (byte) (high << 4 | low);
    }

    private static Problem refused() {
        return Problem.of(400, GatewayMessage.PATH_REFUSED);
    }
}
