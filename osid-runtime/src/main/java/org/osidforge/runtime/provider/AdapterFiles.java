package org.osidforge.runtime.provider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;

/**
 * Finds the adapters on a class path without loading a class of them.
 *
 * <p>The files are those of {@link java.util.ServiceLoader}. What stands behind a class as comment tells its package and the interfaces of its managers, so that a package is loaded when it
 * is asked for and not before: {@code com.example.LibraryAdapters # osid.library com.example.LibraryManager com.example.LibraryProxyManager}, with {@code -} for a manager that there is not. A
 * class without such a comment is loaded to ask it.
 */
final class AdapterFiles {

    private static final String FILE = "META-INF/services/" + PackageAdapters.class.getName();
    private static final String NONE = "-";

    private final ClassLoader loader;
    private final Map<String, AdapterEntry> byClass = new LinkedHashMap<>();

    private AdapterFiles(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * What is on the class path of a loader, in its order.
     *
     * @throws ServiceConfigurationError if a file cannot be read, or a class that must be loaded cannot
     */
    static List<AdapterEntry> in(ClassLoader loader) {
        AdapterFiles files = new AdapterFiles(loader);
        try {
            for (URL url : Collections.list(loader.getResources(FILE))) {
                lines(url).forEach(files::add);
            }
        } catch (IOException e) {
            throw new ServiceConfigurationError(FILE + " cannot be read", e);
        }
        return List.copyOf(files.byClass.values());
    }

    private static List<String> lines(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        // past the cache of open jars, which keeps files locked in long-running builds
        connection.setUseCaches(false);
        List<String> lines = new ArrayList<>();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    private void add(String line) {
        int comment = line.indexOf('#');
        String className = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!className.isEmpty()) {
            String[] told = comment < 0
                    ? new String[0]
                    : line.substring(comment + 1).strip().split("\\s+");
            byClass.computeIfAbsent(className, c -> told.length == 3 ? told(c, told) : asked(c));
        }
    }

    private AdapterEntry told(String className, String[] told) {
        return AdapterEntry.of(told[0], name(told[1]), name(told[2]), className, loader);
    }

    private AdapterEntry asked(String className) {
        return AdapterEntry.of(AdapterEntry.load(className, loader));
    }

    private static String name(String told) {
        return told.equals(NONE) ? "" : told;
    }
}
