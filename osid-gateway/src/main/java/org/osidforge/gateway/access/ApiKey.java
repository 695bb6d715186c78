package org.osidforge.gateway.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.osidforge.runtime.value.BasicId;

/**
 * An API key that is accepted; the key itself is not known here.
 *
 * @param name name of its owner, for the log
 * @param sha256 SHA-256 of the key in UTF-8, 32 bytes
 * @param agent the agent that its owner is
 */
public record ApiKey(String name, byte[] sha256, BasicId agent) {

    /** Whether it is that key; takes as long whatever the key is. */
    boolean is(byte[] digest) {
        return MessageDigest.isEqual(sha256, digest);
    }

    /** SHA-256 of a key. */
    static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Its name: the digest is nothing for a log. */
    @Override
    public String toString() {
        return "ApiKey[" + name + "]";
    }
}
