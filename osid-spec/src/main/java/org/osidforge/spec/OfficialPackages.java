package org.osidforge.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.osidforge.spec.descriptor.DescriptorFile;

/** The descriptors that lie in this module's jar, all of them. */
public final class OfficialPackages {

    /** One that is always there, and tells where the others are. */
    private static final String ROOT = "osid" + DescriptorFile.SUFFIX;

    private OfficialPackages() {}

    /** All official descriptors, parts among them, sorted by file name. */
    public static List<DescriptorFile> all() {
        URL root = OfficialPackages.class.getClassLoader().getResource(ClassPathDescriptors.FOLDER + ROOT);
        try {
            SortedMap<String, byte[]> files = root.getProtocol().equals("file") ? folder(root) : jar(root);
            List<DescriptorFile> all = new ArrayList<>();
            files.forEach((name, bytes) -> all.add(new DescriptorFile(name, bytes)));
            return all;
        } catch (IOException | URISyntaxException broken) {
            throw new UncheckedIOException("cannot read " + root, new IOException(broken));
        }
    }

    private static SortedMap<String, byte[]> folder(URL root) throws IOException, URISyntaxException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(Path.of(root.toURI()).getParent())) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                String name = entry.getFileName().toString();
                if (name.endsWith(DescriptorFile.SUFFIX)) {
                    files.put(name, Files.readAllBytes(entry));
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> jar(URL root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        JarURLConnection connection = (JarURLConnection) root.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String name = entry.getName();
                if (name.startsWith(ClassPathDescriptors.FOLDER) && name.endsWith(DescriptorFile.SUFFIX)) {
                    files.put(
                            name.substring(ClassPathDescriptors.FOLDER.length()),
                            jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        return files;
    }
}
