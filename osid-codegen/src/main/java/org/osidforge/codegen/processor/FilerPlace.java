package org.osidforge.codegen.processor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import org.osidforge.spec.descriptor.DescriptorFile;

/**
 * A location of the compiler.
 *
 * @param filer the compiler's door to files
 * @param location such as CLASS_OUTPUT
 * @param module name of a module in a location of modules, or the empty string
 */
record FilerPlace(Filer filer, JavaFileManager.Location location, String module) implements Place {

    @Override
    public Optional<DescriptorFile> read(String fileName) {
        try {
            FileObject handle =
                    filer.getResource(location, module.isEmpty() ? "" : module + "/", FOLDER + "/" + fileName);
            try (InputStream in = handle.openInputStream()) {
                return Optional.of(new DescriptorFile(name(handle), in.readAllBytes()));
            }
        } catch (IOException | RuntimeException absent) {
            // not there: javac says so with four sorts of IOException and a NullPointerException, Eclipse with an
            // IllegalArgumentException for every location but those of output
            return Optional.empty();
        }
    }

    /** A path that an editor can open, where there is one. */
    private static String name(FileObject handle) {
        URI uri = handle.toUri();
        return "file".equals(uri.getScheme()) ? Path.of(uri).toString() : uri.toString();
    }

    @Override
    public String where(String fileName) {
        return location.getName() + (module.isEmpty() ? "" : " of module " + module) + ": " + FOLDER + "/" + fileName;
    }
}
