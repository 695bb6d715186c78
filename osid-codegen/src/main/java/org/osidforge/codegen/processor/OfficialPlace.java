package org.osidforge.codegen.processor;

import java.util.Optional;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.descriptor.DescriptorFile;

/**
 * The descriptors of the standard, which travel with the processor.
 *
 * @param source the descriptors
 */
record OfficialPlace(DescriptorSource source) implements Place {

    @Override
    public Optional<DescriptorFile> read(String fileName) {
        return source.of(osidPackage(fileName)).stream()
                .filter(file -> file.name().endsWith(fileName))
                .findFirst();
    }

    /** A file is found by the package whose name it bears. */
    private static String osidPackage(String fileName) {
        String name = fileName.substring(0, fileName.length() - DescriptorFile.SUFFIX.length());
        return name.equals("osid") ? name : "osid." + name;
    }

    @Override
    public String where(String fileName) {
        return "the official descriptors in the processor's jar";
    }
}
