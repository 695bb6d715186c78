package org.osidforge.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.osidforge.spec.descriptor.DescriptorFile;

/** Descriptors that lie as resources below {@code META-INF/osid/descriptors/}. */
final class ClassPathDescriptors implements DescriptorSource {

    static final String FOLDER = "META-INF/osid/descriptors/";
    private static final String ROOT = "osid";

    private final ClassLoader loader;

    ClassPathDescriptors(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public List<DescriptorFile> of(String osidPackage) {
        String name = osidPackage.equals(ROOT) ? ROOT : osidPackage.substring(osidPackage.indexOf('.') + 1);
        List<DescriptorFile> found = new ArrayList<>();
        for (String file : List.of(
                name + DescriptorFile.SUFFIX, name + DescriptorFile.CORE_SUFFIX, name + DescriptorFile.QUERY_SUFFIX)) {
            URL url = loader.getResource(FOLDER + file);
            if (url != null) {
                found.add(new DescriptorFile(file, read(url)));
            }
        }
        return found;
    }

    /** Names of the descriptors that lie beside that of the root package, sorted. */
    List<String> names() {
        String root = FOLDER + ROOT + DescriptorFile.SUFFIX;
        URL url = loader.getResource(root);
        if (url == null) {
            throw new IllegalStateException(root + " is not on the class path");
        }
        try {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false);
            return connection instanceof JarURLConnection jar ? inJar(jar) : inDirectory(Path.of(url.toURI()));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot list what lies beside " + url, broken);
        } catch (URISyntaxException noFile) {
            throw new IllegalStateException("cannot list what lies beside " + url, noFile);
        }
    }

    private static List<String> inJar(JarURLConnection connection) throws IOException {
        try (JarFile jar = connection.getJarFile()) {
            return namesOf(jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(FOLDER))
                    .map(name -> name.substring(FOLDER.length())));
        }
    }

    private static List<String> inDirectory(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.getParent())) {
            return namesOf(files.map(file -> file.getFileName().toString()));
        }
    }

    private static List<String> namesOf(Stream<String> files) {
        return files.filter(name -> name.endsWith(DescriptorFile.SUFFIX) && name.indexOf('/') < 0)
                .map(name -> name.substring(0, name.length() - DescriptorFile.SUFFIX.length()))
                .sorted()
                .toList();
    }

    /** Reads past the cache of open jars, which keeps files locked in long-running builds. */
    private static byte[] read(URL url) {
        try {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return in.readAllBytes();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + url, broken);
        }
    }
}
