package org.osidforge.cli.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.osidforge.spec.descriptor.DescriptorFile;

/** The descriptors of a project: that of the package and, unless it has none, that of its batch package. */
final class ProjectDescriptors {

    private final Project project;

    private ProjectDescriptors(Project project) {
        this.project = project;
    }

    /** One or two, named like the files that they become. */
    static List<DescriptorFile> of(Project project) {
        ProjectDescriptors descriptors = new ProjectDescriptors(project);
        List<DescriptorFile> files = new ArrayList<>();
        files.add(file(project.osidPackage(), descriptors.base()));
        if (project.batch()) {
            files.add(file(project.osidPackage() + ".batch", descriptors.batch()));
        }
        return files;
    }

    private static DescriptorFile file(String name, String text) {
        return new DescriptorFile(name + DescriptorFile.SUFFIX, text.getBytes(StandardCharsets.UTF_8));
    }

    private String base() {
        StringBuilder text = head(project.osidPackage());
        text.append("java: ").append(project.javaPackage()).append('\n');
        project.catalog()
                .ifPresent(catalog -> text.append("catalog: ")
                        .append(
                                catalog.pluralNeeded()
                                        ? "{" + catalog.name() + ": " + catalog.plural() + "}"
                                        : catalog.name())
                        .append('\n'));
        if (project.batch()) {
            text.append("subpackages: [batch]\n");
        }
        text.append("objects:\n");
        project.objects().forEach(kind -> object(kind, text));
        return text.toString();
    }

    private static void object(Kind kind, StringBuilder text) {
        text.append("  ").append(kind.name()).append(":\n");
        if (kind.pluralNeeded()) {
            text.append("    plural: ").append(kind.plural()).append('\n');
        }
        kind.parent()
                .ifPresent(parent -> text.append("    per: ").append(parent).append('\n'));
        text.append("    # elements:\n    #   Title: {type: DisplayText, required: true, maximum: 200}\n");
    }

    private String batch() {
        StringBuilder text = head(project.osidPackage() + ".batch").append("batch:\n");
        project.kinds()
                .forEach(kind -> text.append("  ")
                        .append(kind.name())
                        .append(':')
                        .append(kind.parent().map(parent -> " per " + parent).orElse(""))
                        .append('\n'));
        return text.toString();
    }

    private StringBuilder head(String name) {
        return new StringBuilder("osid: ")
                .append(name)
                .append("\nversion: ")
                .append(project.specVersion())
                .append('\n');
    }
}
