package org.osidforge.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
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
        for (String file : List.of(name + DescriptorFile.SUFFIX, name + DescriptorFile.CORE_SUFFIX)) {
            URL url = loader.getResource(FOLDER + file);
            if (url != null) {
                found.add(new DescriptorFile(file, read(url)));
            }
        }
        return found;
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
