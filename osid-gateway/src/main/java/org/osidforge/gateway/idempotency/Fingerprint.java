package org.osidforge.gateway.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What tells two calls apart: method, path, query and body, as a digest.
 *
 * @param hex SHA-256 in hexadecimal digits
 */
public record Fingerprint(String hex) {

    /**
     * That of a call.
     *
     * @param query the query as it was sent, the empty string for none
     */
    public static Fingerprint of(String method, String path, String query, byte[] body) {
        MessageDigest digest = sha256();
        for (String part : Arrays.asList(method, path, query)) {
            add(digest, part.getBytes(StandardCharsets.UTF_8));
        }
        add(digest, body);
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    // each part after its length, so that no two calls give the same bytes
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
