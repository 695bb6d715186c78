package org.osidforge.cli.project;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osidforge.codegen.Version;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.descriptor.NameRules;

/** Every file of a project, by its path below the project's directory; the same project gives the same bytes. */
final class ProjectFiles {

    private static final String DESCRIPTORS = "src/main/resources/META-INF/osid/descriptors/";
    private static final String SNAPSHOT = "-SNAPSHOT";

    private final Project project;
    private final String forge;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private ProjectFiles(Project project, String forge) {
        this.project = project;
        this.forge = forge;
    }

    /**
     * The files of a project that uses this version of OSID Forge.
     *
     * @param descriptors its descriptors, which have been checked
     */
    static SortedMap<String, byte[]> of(Project project, List<DescriptorFile> descriptors) {
        return of(project, descriptors, Version.text());
    }

    static SortedMap<String, byte[]> of(Project project, List<DescriptorFile> descriptors, String forge) {
        return new ProjectFiles(project, forge).write(descriptors);
    }

    private SortedMap<String, byte[]> write(List<DescriptorFile> descriptors) {
        Map<String, String> values = values();
        String shape = project.batch() ? "batch" : "single";
        String main = "src/main/java/" + values.get("appFolder");
        String test = "src/test/java/" + values.get("appFolder");
        descriptors.forEach(descriptor -> files.put(DESCRIPTORS + descriptor.name(), descriptor.bytes()));
        add(".gitignore", "gitignore", values);
        add("README.md", "README-" + shape + ".md", values);
        add("pom.xml", "pom.xml", values);
        add(main + "/package-info.java", "package-info.java.txt", values);
        add(main + "/Main.java", "Main-" + shape + ".java.txt", values);
        add(test + "/" + values.get("test") + ".java", "Test-" + shape + ".java.txt", values);
        return files;
    }

    private void add(String path, String template, Map<String, String> values) {
        files.put(path, new Template(template).fill(values).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> values() {
        Kind kind = project.first();
        String manager = project.managerName();
        Map<String, String> values = new TreeMap<>();
        values.put("forge", forge);
        values.put("install", forge.endsWith(SNAPSHOT) ? new Template("install.md").fill(Map.of()) : "");
        values.put("group", project.group());
        values.put("artifact", project.artifact());
        values.put("version", project.version());
        values.put("package", project.osidPackage());
        values.put("java", project.javaPackage());
        values.put("app", project.javaPackage() + ".app");
        values.put("appFolder", project.javaPackage().replace('.', '/') + "/app");
        values.put("manager", manager);
        values.put("test", manager + (project.batch() ? "ConformanceTest" : "Test"));
        values.put(
                "descriptors",
                project.batch()
                        ? "{\"" + project.osidPackage() + "\", \"" + project.osidPackage() + ".batch\"}"
                        : "\"" + project.osidPackage() + "\"");
        values.put("kind", kind.name());
        values.put("kinds", kind.plural());
        values.put("variable", NameRules.lowerFirst(kind.name()));
        return values;
    }
}
