package org.osidforge.provider.infinispan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.value.BasicId;

/**
 * What is kept under a key: an object with the Ids of its aliases, or the Id that an alias stands for. Immutable.
 *
 * <p>As bytes it begins with the number of the commit that wrote it, so that an older commit never writes over a newer one, whenever it arrives. What was deleted stays for a while as a mark
 * for the same reason.
 */
final class Entry {

    /** When an object was made: by which commit, and which one of that commit. */
    record Made(long commit, int place) implements Comparable<Made> {

        /** Later than all that there are. */
        private static final long COMING = Long.MAX_VALUE;

        /** By the commit that is going to write the entry. */
        static Made now(int place) {
            return new Made(COMING, place);
        }

        @Override
        public int compareTo(Made other) {
            return commit == other.commit ? Integer.compare(place, other.place) : Long.compare(commit, other.commit);
        }
    }

    private static final byte ALIAS = 0;
    private static final byte MINTED = 1;
    private static final byte FOREIGN = 2;
    private static final byte GONE = 3;
    private static final int SORT = Long.BYTES;
    private static final int REFERENCES = SORT + 1 + Long.BYTES + Integer.BYTES;

    private final byte sort;
    private final Made made;
    private final int[] references;
    private final List<BasicId> aliases;
    private final String content;

    private Entry(byte sort, Made made, int[] references, List<BasicId> aliases, String content) {
        this.sort = sort;
        this.made = made;
        this.references = references;
        this.aliases = aliases;
        this.content = content;
    }

    /** The entry of an alias. */
    static Entry alias(BasicId primary) {
        return new Entry(ALIAS, Made.now(0), new int[0], List.of(primary), "");
    }

    /**
     * The entry of a new object.
     *
     * @param place its place among those that the commit makes
     * @param references fingerprints of what it refers to, handed over
     * @param json the object
     */
    static Entry object(BasicId id, int place, int[] references, String json) {
        Arrays.sort(references);
        return new Entry(id.isNumbered() ? MINTED : FOREIGN, Made.now(place), references, List.of(), json);
    }

    /** The object in another state. */
    Entry with(int[] newReferences, String json) {
        Arrays.sort(newReferences);
        return new Entry(sort, made, newReferences, aliases, json);
    }

    /** The object with these aliases. */
    Entry with(List<BasicId> newAliases) {
        return new Entry(sort, made, references, List.copyOf(newAliases), content);
    }

    /** The Id that the alias stands for. */
    BasicId primary() {
        return aliases.get(0);
    }

    /** The aliases of the object. */
    List<BasicId> aliases() {
        return aliases;
    }

    /** The object as JSON. */
    String json() {
        return content;
    }

    /** Whether a mint made the Id of the object. */
    boolean isMinted() {
        return sort == MINTED;
    }

    /** When the object was made. */
    Made made() {
        return made;
    }

    /** Whether the object may hold such a reference; false means that it does not. */
    boolean mayRefer(int fingerprint) {
        return Arrays.binarySearch(references, fingerprint) >= 0;
    }

    // bytes

    /** The bytes as that commit writes them; a null entry is one that is gone. */
    static byte[] bytes(Entry entry, long commit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(commit);
            if (entry == null) {
                out.writeByte(GONE);
            } else {
                entry.writeTo(out, commit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void writeTo(DataOutputStream out, long commit) throws IOException {
        out.writeByte(sort);
        out.writeLong(made.commit() == Made.COMING ? commit : made.commit());
        out.writeInt(made.place());
        out.writeInt(references.length);
        for (int one : references) {
            out.writeInt(one);
        }
        out.writeInt(aliases.size());
        for (BasicId one : aliases) {
            writeText(out, one.getIdentifierNamespace());
            writeText(out, one.getIdentifier());
            writeText(out, one.getAuthority());
        }
        out.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The entry of these bytes, or null where it is gone or there are none. */
    static Entry of(String key, byte[] bytes) throws OperationFailedException {
        if (bytes == null || isGone(bytes)) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.readLong();
            byte sort = in.readByte();
            Made made = new Made(in.readLong(), in.readInt());
            int[] references = new int[in.readInt()];
            for (int i = 0; i < references.length; i++) {
                references[i] = in.readInt();
            }
            int count = in.readInt();
            List<BasicId> aliases = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                aliases.add(BasicId.of(readText(in), readText(in), readText(in)));
            }
            return new Entry(
                    sort,
                    made,
                    references,
                    List.copyOf(aliases),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw ClusterFault.CLUSTER_FORM.operationFailed(e, key);
        }
    }

    /** Number of the commit that wrote these bytes. */
    static long commit(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getLong();
    }

    /** Whether these bytes say that there is nothing any more. */
    static boolean isGone(byte[] bytes) {
        return bytes[SORT] == GONE;
    }

    /** Whether these bytes are an object that may hold such a reference. */
    static boolean mayRefer(byte[] bytes, int fingerprint) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, REFERENCES, bytes.length - REFERENCES);
        for (int left = buffer.getInt(); left > 0; left--) {
            if (buffer.getInt() == fingerprint) {
                return true;
            }
        }
        return false;
    }

    /** As UTF-16, which keeps every text. */
    private static void writeText(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String readText(DataInputStream in) throws IOException {
        char[] text = new char[in.readInt()];
        for (int i = 0; i < text.length; i++) {
            text[i] = in.readChar();
        }
        return new String(text);
    }
}
