package org.osidforge.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osidforge.spec.pattern.ManagerPattern;

/**
 * A project that can be written: every name has been checked.
 *
 * @param osidPackage package without {@code osid.}
 * @param javaPackage Java package of its interfaces
 * @param group Maven's groupId
 * @param artifact Maven's artifactId
 * @param version version of the project
 * @param catalog object that catalogs the others, if any
 * @param objects the objects, at least one
 * @param batch whether there is a batch package
 * @param directory where it is written to
 */
record Project(
        String osidPackage,
        String javaPackage,
        String group,
        String artifact,
        String version,
        Optional<Kind> catalog,
        List<Kind> objects,
        boolean batch,
        Path directory) {

    /** Version of the package: that of the project without its qualifier. */
    String specVersion() {
        return version.replaceFirst("-.*", "");
    }

    /** First part of the names of its managers, such as {@code Library}. */
    String managerName() {
        return ManagerPattern.managerName(osidPackage);
    }

    /** Its objects, with the catalog. */
    List<Kind> kinds() {
        return Stream.concat(objects.stream(), catalog.stream()).toList();
    }

    /** The first object that is created without another; there is one, since nothing is created per itself. */
    Kind first() {
        return kinds().stream()
                .filter(kind -> kind.parent().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
