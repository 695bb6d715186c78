package org.osidforge.codegen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One generated file.
 *
 * @param path path below the root of sources or classes, with {@code /}, such as {@code org/osid/room/Campus.java}
 * @param bytes its content, UTF-8 text with line feeds
 */
public record GeneratedFile(String path, byte[] bytes) {

    /** A file with that text. */
    public static GeneratedFile of(String path, String text) {
        return new GeneratedFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The content as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether it is Java source; everything else is a resource of the class path. */
    public boolean isSource() {
        return path.endsWith(".java");
    }

    /**
     * The qualified name of the class in a source file, such as {@code org.osid.room.Campus} or {@code org.osid.room.package-info}.
     *
     * @throws IllegalStateException if it is no source
     */
    public String className() {
        if (!isSource()) {
            throw new IllegalStateException(path + " is no source");
        }
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeneratedFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
