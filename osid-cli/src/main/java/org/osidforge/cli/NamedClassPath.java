package org.osidforge.cli;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The class path of a provider that a command line names. */
final class NamedClassPath {

    private static final ClassLoader OURS = NamedClassPath.class.getClassLoader();

    private NamedClassPath() {}

    /**
     * Loads further packages for a provider of ours, after what the command has itself.
     *
     * @param classPath jars and folders, or null for none
     * @throws CannotRunException if an entry does not exist
     */
    static URLClassLoader besideOurs(String classPath) {
        return new URLClassLoader(urls(classPath), OURS);
    }

    /**
     * Loads a provider that was made elsewhere, apart from what the command has itself; where no class path is named it is on that of the command.
     *
     * @param classPath jars and folders, or null for none
     * @throws CannotRunException if an entry does not exist
     */
    static URLClassLoader ofProvider(String classPath) {
        return classPath == null ? besideOurs(null) : new ProviderClassLoader(urls(classPath), OURS);
    }

    /** That a class is not to be found. */
    static CannotRunException noClass(ClassNotFoundException missing, String classPath) {
        return new CannotRunException(
                "there is no class " + missing.getMessage()
                        + (classPath == null ? "; name its jar with --classpath" : " in " + classPath),
                missing);
    }

    private static URL[] urls(String classPath) {
        return classPath == null
                ? new URL[0]
                : Stream.of(classPath.split(File.pathSeparator))
                        .filter(entry -> !entry.isBlank())
                        .map(NamedClassPath::url)
                        .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        Path path = Path.of(entry);
        if (!Files.exists(path)) {
            throw new CannotRunException("--classpath: there is no " + entry);
        }
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new CannotRunException("--classpath: " + entry + ": " + e.getMessage(), e);
        }
    }
}
