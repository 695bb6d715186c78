package org.osidforge.gateway.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/**
 * Paths and queries of addresses: decoded once, part by part, and never normalised (clauses X17, U42).
 *
 * <p>An escaped slash or backslash, a part that is {@code .} or {@code ..}, an empty part and a control character are no address of the gateway.
 */
public final class Paths {

    private static final String HEX = "0123456789ABCDEF";

    private Paths() {}

    /**
     * The parts of a path, decoded.
     *
     * @param path the path without the leading slash and without a query, as it was sent
     * @throws Problem 400 if it is none
     */
    public static List<String> parts(String path) {
        List<String> parts = new ArrayList<>(4);
        int from = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            parts.add(part(path, path.substring(from, slash)));
            from = slash + 1;
        }
        parts.add(part(path, path.substring(from)));
        return parts;
    }

    private static String part(String path, String raw) {
        String part = decode(path, raw, false);
        boolean plain = !part.isEmpty() && !part.equals(".") && !part.equals("..");
        for (int i = 0; i < part.length() && plain; i++) {
            char c = part.charAt(i);
            plain = c != '/' && c != '\\' && !Character.isISOControl(c);
        }
        if (!plain) {
            throw refused(path);
        }
        return part;
    }

    /**
     * The parameters of a query, decoded, each with its values in order.
     *
     * @param query what stands behind the question mark, or null
     * @throws Problem 400 if an escape is none
     */
    public static Map<String, List<String>> query(String query) {
        if (query == null || query.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(pair, equals < 0 ? pair : pair.substring(0, equals), true);
            String value = equals < 0 ? "" : decode(pair, pair.substring(equals + 1), true);
            if (!name.isEmpty()) {
                found.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
            }
        }
        return found;
    }

    private static String decode(String whole, String text, boolean plusIsSpace) {
        if (text.indexOf('%') < 0 && (!plusIsSpace || text.indexOf('+') < 0)) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
                int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    throw refused(whole);
                }
                bytes.write(high * 16 + low);
                i += 2;
            } else if (c == '+' && plusIsSpace) {
                bytes.write(' ');
            } else {
                int end = text.offsetByCodePoints(i, 1);
                bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException noText) {
            throw refused(whole);
        }
    }

    private static Problem refused(String path) {
        String shown = path.length() <= 200 ? path : path.substring(0, 200) + "...";
        return Problem.of(400, GatewayMessage.ADDRESS_FORM, shown.replaceAll("\\p{Cntrl}", "?"));
    }

    /** One part of a path, escaped so that {@link #parts} gives it again. */
    public static String escape(String part) {
        int plain = 0;
        while (plain < part.length() && isPlain(part.charAt(plain))) {
            plain++;
        }
        if (plain == part.length()) {
            return part;
        }
        StringBuilder escaped = new StringBuilder(part.length() + 16);
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isPlain(c)) {
                escaped.append(c);
            } else {
                escaped.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "-._~'()@:,;=!*$".indexOf(c) >= 0;
    }
}
