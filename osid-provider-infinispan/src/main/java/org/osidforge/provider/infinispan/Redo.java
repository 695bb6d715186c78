package org.osidforge.provider.infinispan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a commit writes, or what a prepared transaction holds, as bytes in parts that a message carries well. */
final class Redo {

    private static final int PART = 1 << 20;

    private Redo() {}

    /** Key of a part. */
    static String key(String transaction, int part) {
        return transaction + "#" + part;
    }

    /** Keys of that many parts. */
    static Set<String> keys(String transaction, int parts) {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < parts; i++) {
            keys.add(key(transaction, i));
        }
        return keys;
    }

    /** Key of what a prepared transaction holds. */
    static String heldKey(String transaction) {
        return transaction + "#held";
    }

    /** The parts of these writes by their keys. */
    static Map<String, byte[]> parts(String transaction, Map<String, byte[]> writes) {
        byte[] all = bytes(out -> {
            out.writeInt(writes.size());
            for (Map.Entry<String, byte[]> one : writes.entrySet()) {
                writeBytes(out, one.getKey().getBytes(StandardCharsets.US_ASCII));
                writeBytes(out, one.getValue());
            }
        });
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int from = 0; from < all.length; from += PART) {
            parts.put(key(transaction, parts.size()), Arrays.copyOfRange(all, from, Math.min(all.length, from + PART)));
        }
        return parts;
    }

    /** The writes that all parts together hold. */
    static Map<String, byte[]> writes(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        Map<String, byte[]> writes = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(all.toByteArray()))) {
            for (int left = in.readInt(); left > 0; left--) {
                String key = new String(readBytes(in), StandardCharsets.US_ASCII);
                writes.put(key, readBytes(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writes;
    }

    /** Keys as bytes. */
    static byte[] held(Set<String> keys) {
        return bytes(out -> {
            out.writeInt(keys.size());
            for (String key : keys) {
                writeBytes(out, key.getBytes(StandardCharsets.US_ASCII));
            }
        });
    }

    /** The keys of these bytes. */
    static Set<String> held(byte[] bytes) {
        List<String> keys = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int left = in.readInt(); left > 0; left--) {
                keys.add(new String(readBytes(in), StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(keys);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
