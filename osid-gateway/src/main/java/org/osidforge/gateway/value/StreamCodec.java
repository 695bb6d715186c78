package org.osidforge.gateway.value;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data streams of the transport package, which may not be on the class path: their bytes as a string in base64url.
 *
 * <p>What is read is a stream that gives the bytes once. Writing reads a stream to its end and closes it; one that is too long is not written.
 */
final class StreamCodec extends Codec {

    /** Most bytes that are written. */
    static final int MOST_BYTES = 1 << 23;

    private static final String TYPE = "org.osid.transport.DataInputStream";
    private static final int CHUNK = 8192;

    private final Class<?> type;
    private final Method atEnd;
    private final Method read;
    private final Method close;

    StreamCodec(Class<?> type) {
        this.type = type;
        try {
            atEnd = type.getMethod("atEndOfStream");
            read = type.getMethod("read", byte[].class, long.class);
            close = type.getMethod("close");
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("another interface than the standard's: " + type.getName(), e);
        }
    }

    static boolean isStream(Class<?> type) {
        return type.isInterface() && type.getName().equals(TYPE);
    }

    @Override
    Object read(JsonNode json, int depth) {
        return handOut(BytesCodec.bytes(json));
    }

    @Override
    Object readKept(JsonNode json, int depth) {
        return BytesCodec.bytes(json);
    }

    @Override
    Object handOut(Object kept) {
        ByteSource source = new ByteSource((byte[]) kept);
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> System.identityHashCode(self);
                    case "toString" -> "bytes, " + source.left() + " of them left";
                    case "atEndOfStream" -> source.left() == 0;
                    case "available" -> (long) source.left();
                    case "skip" -> source.skip((Long) arguments[0]);
                    case "read" -> source.read((byte[]) arguments[0], (Long) arguments[1]);
                    default -> source.close();
                });
    }

    @Override
    JsonNode write(Object value, int depth) {
        if (value instanceof byte[] kept) {
            return BytesCodec.text(kept);
        }
        try {
            return BytesCodec.text(all(value));
        } finally {
            Getters.call(close, value);
        }
    }

    private byte[] all(Object stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        while (!(Boolean) Getters.call(atEnd, stream)) {
            long count = (Long) Getters.call(read, stream, chunk, (long) CHUNK);
            if (count <= 0) {
                break;
            }
            bytes.write(chunk, 0, Math.toIntExact(count));
            if (bytes.size() > MOST_BYTES) {
                throw ValueException.of(ValueMessage.UNWRITABLE);
            }
        }
        return bytes.toByteArray();
    }

    @Override
    ObjectNode schema(int depth) {
        return schemaOf("string").put("contentEncoding", "base64url");
    }

    /** Bytes that are given once. */
    private static final class ByteSource {

        private byte[] bytes;
        private int at;

        ByteSource(byte[] bytes) {
            this.bytes = bytes;
        }

        synchronized int left() {
            return bytes.length - at;
        }

        synchronized long skip(long n) {
            int step = (int) Math.max(0, Math.min(n, left()));
            at += step;
            return step;
        }

        synchronized long read(byte[] to, long n) {
            int step = (int) Math.max(0, Math.min(Math.min(n, to.length), left()));
            System.arraycopy(bytes, at, to, 0, step);
            at += step;
            return step;
        }

        synchronized Object close() {
            bytes = Arrays.copyOf(bytes, 0);
            at = 0;
            return null;
        }
    }
}
