package org.osidforge.spec.descriptor;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A descriptor as it lies on disk or in a jar.
 *
 * @param name name that is shown in events, such as {@code room.osid.yaml} or a path that ends so
 * @param bytes its content; not copied
 */
public record DescriptorFile(String name, byte[] bytes) {

    /** Last part of the names of all descriptors. */
    public static final String SUFFIX = ".osid.yaml";

    /** Last part of the names of descriptors of the part {@code core} of a package. */
    public static final String CORE_SUFFIX = ".core" + SUFFIX;

    /** Last part of the names of descriptors of the part {@code query} of a package. */
    public static final String QUERY_SUFFIX = ".query" + SUFFIX;

    public DescriptorFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
    }

    /** SHA-256 of its bytes in hex, by which a package of the model tells from which descriptor it was made. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DescriptorFile file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
