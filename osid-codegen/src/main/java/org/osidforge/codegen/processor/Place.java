package org.osidforge.codegen.processor;

import java.util.Optional;
import org.osidforge.spec.descriptor.DescriptorFile;

/** One place in which descriptors are looked for. */
interface Place {

    /** Where descriptors lie below the root of a jar, of classes or of sources. */
    String FOLDER = "META-INF/osid/descriptors";

    /**
     * The file of that name, read to its end: a compiler hands out handles of files that do not exist.
     *
     * @param fileName such as {@code room.osid.yaml}
     * @return empty if there is no such file here, whatever way the compiler has to say so
     */
    Optional<DescriptorFile> read(String fileName);

    /** Where the file was looked for, as one line for people. */
    String where(String fileName);
}
