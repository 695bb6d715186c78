package org.osidforge.codegen.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.osidforge.codegen.GeneratedFile;

/**
 * Hands generated files to the compiler.
 *
 * <p>Sources are written at once, each in the round that asks for it, so that they are compiled. Resources are kept until the last round, since some collect over everything that was
 * generated; those that lie in the output already with the same content are left alone. (Sources are always handed over: the compiler takes none that was not.)
 */
final class FileWriter {

    private final Filer filer;
    private final Set<String> written = new TreeSet<>();
    private final Map<String, GeneratedFile> resources = new TreeMap<>();
    private int unchanged;

    FileWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Takes one file.
     *
     * @throws IOException if the compiler does not take it
     */
    void take(GeneratedFile file) throws IOException {
        if (!file.isSource()) {
            resources.put(file.path(), file);
        } else if (written.add(file.path())) {
            JavaFileObject source = filer.createSourceFile(file.className());
            try (OutputStream out = source.openOutputStream()) {
                out.write(file.bytes());
            }
        }
    }

    /** The resources that wait for the last round. */
    Iterable<GeneratedFile> waiting() {
        return resources.values();
    }

    /**
     * Writes one resource, unless it lies there already.
     *
     * @throws IOException if the compiler does not take it
     */
    void write(GeneratedFile resource) throws IOException {
        if (isInOutput(resource)) {
            unchanged++;
            return;
        }
        FileObject target = filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource.path());
        try (OutputStream out = target.openOutputStream()) {
            out.write(resource.bytes());
        }
    }

    private boolean isInOutput(GeneratedFile resource) {
        try {
            FileObject present = filer.getResource(StandardLocation.CLASS_OUTPUT, "", resource.path());
            try (InputStream in = present.openInputStream()) {
                return Arrays.equals(in.readAllBytes(), resource.bytes());
            }
        } catch (IOException | RuntimeException absent) {
            return false;
        }
    }

    /** How many sources were written. */
    int sources() {
        return written.size();
    }

    /** How many resources lay in the output already. */
    int unchanged() {
        return unchanged;
    }
}
