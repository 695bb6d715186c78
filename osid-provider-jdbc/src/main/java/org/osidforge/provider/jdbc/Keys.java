package org.osidforge.provider.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.osidforge.runtime.value.BasicId;

/**
 * What an Id is found by in the tables: its text in one case (ruling 14).
 *
 * <p>An Id may be longer than what an index takes (PostgreSQL: some 2,700 bytes). Of a long one the key is its beginning, a mark that no Id has in its text, and a digest of all of it.
 */
final class Keys {

    private static final int LONGEST = 1_000;
    private static final int BEGINNING = 200;

    private Keys() {}

    static String of(BasicId id) {
        String text = id.key();
        return text.length() <= LONGEST ? text : text.substring(0, BEGINNING) + "#" + digest(text);
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
