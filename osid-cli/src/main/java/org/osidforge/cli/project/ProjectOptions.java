package org.osidforge.cli.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was said about a project, by options or in answers to questions; null where nothing was said. */
public final class ProjectOptions {

    static final String GROUP = "com.example";
    static final String VERSION = "1.0.0";

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Package, in lower case and without 'osid.': library.")
    String name;

    @Option(
            names = "--object",
            paramLabel = "OBJECT",
            description =
                    "Object of the package: Book, Shelf:Shelves with its plural, or 'Book per Shelf' where forms are asked for per another object; may be given several times.")
    List<String> objects = new ArrayList<>();

    @Option(
            names = "--catalog",
            paramLabel = "OBJECT",
            description = "Object that catalogs the others: Library or Library:Libraries. Default: none.")
    String catalog;

    @Option(names = "--group", paramLabel = "GROUP", description = "Maven's groupId. Default: " + GROUP + ".")
    String group;

    @Option(
            names = "--artifact",
            paramLabel = "ARTIFACT",
            description = "Maven's artifactId. Default: the package, with dashes for dots.")
    String artifact;

    @Option(
            names = "--project-version",
            paramLabel = "VERSION",
            description = "Version of the project and, without a qualifier, of the package. Default: " + VERSION + ".")
    String version;

    @Option(
            names = "--java",
            paramLabel = "PACKAGE",
            description = "Java package of the interfaces. Default: groupId and package.")
    String javaPackage;

    @Option(
            names = "--batch",
            negatable = true,
            description = "With or without the batch package, and the TCK that tests it. Default: with.")
    Boolean batch;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Directory to write to, empty or not there yet. Default: the artifactId.")
    Path out;

    /** For picocli, which fills it. */
    public ProjectOptions() {}

    String groupOrDefault() {
        return group == null ? GROUP : group;
    }

    String artifactOrDefault() {
        return artifact == null ? name.replace('.', '-') : artifact;
    }

    String versionOrDefault() {
        return version == null ? VERSION : version;
    }

    String javaPackageOrDefault() {
        return javaPackage == null ? groupOrDefault() + "." + name : javaPackage;
    }

    boolean batchOrDefault() {
        return batch == null || batch;
    }

    Path outOrDefault() {
        return out == null ? Path.of(artifactOrDefault()) : out;
    }
}
