package com.example.gateway;

import java.nio.charset.StandardCharsets;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.value.BasicId;

/** Addresses of kinds and objects below the root of the dialect, such as {@code Object/room.Campus('north')}. */
final class Place {

    private static final String PLAIN = "-._~()@:,;=!*$";

    private Place() {}

    /** All objects of a kind. */
    static String of(Kind kind) {
        return "Object/" + kind.namespace();
    }

    /** The object of that Id or alias. */
    static String of(Kind kind, BasicId id) {
        return of(kind) + "('" + escaped(id.toString().replace("'", "''")) + "')";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append(String.format("%%%02X", (int) c));
            }
        }
        return escaped.toString();
    }
}
