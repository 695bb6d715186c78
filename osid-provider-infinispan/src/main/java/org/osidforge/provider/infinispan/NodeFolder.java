package org.osidforge.provider.infinispan;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where one node keeps what it has from one start to the next.
 *
 * <p>{@code current} is what the running node writes; {@code earlier-N} what it wrote in an earlier life, until the cluster has taken that over; {@code name} tells the folder from those of the other
 * nodes; {@code lineage} whose data it is; {@code members} who was in the cluster when that last changed.
 */
final class NodeFolder {

    /**
     * Who was in the cluster at some time.
     *
     * @param views how often that had changed
     * @param members names of the folders of those nodes
     */
    record Members(long views, List<String> members) {

        private static final String SEPARATOR = ";";

        /** As text. */
        String text() {
            return views + SEPARATOR + String.join(",", members);
        }

        /** Of that text. */
        static Members of(String text) {
            int separator = text.indexOf(SEPARATOR);
            return new Members(
                    Long.parseLong(text.substring(0, separator)),
                    List.of(text.substring(separator + 1).split(",")));
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NAME_BITS = 60;
    private static final int RADIX = 36;
    private static final String EARLIER = "earlier-";

    private final Path folder;
    private final String name;

    /** Opens a folder for a new life of its node; what the last one has left becomes an earlier one. */
    NodeFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        if (read("name") == null) {
            write("name", newName());
        }
        this.name = read("name");
        if (Files.exists(current())) {
            int number = 0;
            while (Files.exists(folder.resolve(EARLIER + number))) {
                number++;
            }
            Files.move(current(), folder.resolve(EARLIER + number), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.createDirectories(current());
    }

    /** A name that nobody else has. */
    static String newName() {
        return new BigInteger(NAME_BITS, RANDOM).setBit(NAME_BITS - 1).toString(RADIX);
    }

    String name() {
        return name;
    }

    Path current() {
        return folder.resolve("current");
    }

    /** What earlier lives have left. */
    List<Path> earlier() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(one -> String.valueOf(one.getFileName()).startsWith(EARLIER))
                    .sorted()
                    .toList();
        }
    }

    /** Forgets what earlier lives have left: the cluster has it. */
    void deleteEarlier() throws IOException {
        for (Path one : earlier()) {
            try (Stream<Path> files = Files.walk(one)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Whose data it is, or null where there was none yet. */
    String lineage() throws IOException {
        return read("lineage");
    }

    void lineage(String lineage) throws IOException {
        write("lineage", lineage);
    }

    /** Who was in the cluster when that last changed, or null where there was none yet. */
    Members members() throws IOException {
        String text = read("members");
        return text == null ? null : Members.of(text);
    }

    synchronized void members(Members members) throws IOException {
        Members before = members();
        if (before == null || before.views() <= members.views()) {
            write("members", members.text());
        }
    }

    private String read(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readString(path).strip() : null;
    }

    /** Wholly or not at all, whenever the power is cut. */
    private void write(String file, String text) throws IOException {
        Path coming = folder.resolve(file + ".coming");
        try (FileChannel channel = FileChannel.open(
                coming, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(coming, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
