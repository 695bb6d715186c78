package org.osidforge.gateway.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.http.Request;

/** Bytes that stay as they are while the gateway runs: a client asks for them again by their digest, and is told that it has them. */
public final class Asset {

    private final byte[] bytes;
    private final Map<String, String> headers;
    private final String tag;

    /**
     * Bytes of a media type.
     *
     * @param mediaType value of {@code Content-Type}
     * @param bytes the bytes, which are not changed any more
     */
    public Asset(String mediaType, byte[] bytes) {
        this(mediaType, bytes, Map.of());
    }

    /** The same with more headers. */
    Asset(String mediaType, byte[] bytes, Map<String, String> more) {
        this.bytes = bytes.clone();
        this.tag = '"' + digest(bytes) + '"';
        Map<String, String> all = new HashMap<>(more);
        all.put("Content-Type", mediaType);
        all.put("ETag", tag);
        // kept by the browser, and asked for each time: another version of the gateway has other files
        all.put("Cache-Control", "no-cache");
        this.headers = Map.copyOf(all);
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The bytes, or 304 if the client has them. */
    public Reply answer(Request request) {
        return isKnown(request.header("If-None-Match").orElse(""))
                ? new Reply(304, headers, new byte[0], false, 0)
                : new Reply(200, headers, bytes, false, 0);
    }

    private boolean isKnown(String tags) {
        return Arrays.stream(tags.split(","))
                .map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
