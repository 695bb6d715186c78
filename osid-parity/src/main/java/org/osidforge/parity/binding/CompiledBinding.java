package org.osidforge.parity.binding;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The compiled types of a class path or of a jar.
 *
 * <p>Only class files are read: no type is loaded, so none is linked or initialised, and a jar whose other jars are missing can be read too.
 */
public final class CompiledBinding implements Closeable {

    private static final String CLASS = ".class";

    /** Where class files come from. */
    private interface Bytes {
        Optional<InputStream> open(String resource) throws IOException;
    }

    private final Map<String, Optional<CompiledType>> read = new HashMap<>();
    private final Bytes bytes;
    private final List<String> names;
    private final Closeable source;

    private CompiledBinding(Bytes bytes, List<String> names, Closeable source) {
        this.bytes = bytes;
        this.names = names;
        this.source = source;
    }

    /** The types that a class loader finds. */
    public static CompiledBinding of(ClassLoader loader) {
        return new CompiledBinding(
                resource -> Optional.ofNullable(loader.getResourceAsStream(resource)), List.of(), () -> {});
    }

    /**
     * The types of a jar; to be closed.
     *
     * @throws UnreadableClassException if it cannot be read
     */
    public static CompiledBinding of(Path jar) {
        try {
            ZipFile zip = new ZipFile(jar.toFile());
            List<String> names = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(n -> n.endsWith(CLASS) && !n.startsWith("META-INF/") && !n.endsWith("-info.class"))
                    .map(n -> n.substring(0, n.length() - CLASS.length()).replace('/', '.'))
                    .sorted()
                    .toList();
            return new CompiledBinding(
                    resource -> {
                        ZipEntry entry = zip.getEntry(resource);
                        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
                    },
                    names,
                    zip);
        } catch (IOException e) {
            throw new UnreadableClassException("cannot read " + jar + ": " + e.getMessage(), e);
        }
    }

    /** Qualified names of the types of a jar, sorted; empty for a class path. */
    public List<String> names() {
        return names;
    }

    /**
     * The type of that qualified name.
     *
     * @throws UnreadableClassException if its class file cannot be read
     */
    public Optional<CompiledType> type(String name) {
        return read.computeIfAbsent(name, this::load);
    }

    private Optional<CompiledType> load(String name) {
        try {
            Optional<InputStream> found = bytes.open(name.replace('.', '/') + CLASS);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = found.get()) {
                return Optional.of(ClassFile.read(in.readAllBytes()));
            }
        } catch (IOException
                | RuntimeException e) { // the reader of class files tells broken ones by several exceptions
            throw new UnreadableClassException("cannot read the class file of " + name + ": " + e, e);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
