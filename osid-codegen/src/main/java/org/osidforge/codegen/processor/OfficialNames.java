package org.osidforge.codegen.processor;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.osidforge.spec.DescriptorSource;

/** The official packages that nobody has compiled yet, for those who ask for all of them. */
final class OfficialNames {

    /** What stands for all official packages in an annotation. */
    static final String ALL = "*";

    private final Filer filer;

    /** Those that the class path of a compilation lacks. */
    OfficialNames(Filer filer) {
        this.filer = filer;
    }

    /** Names of their descriptors, sorted. */
    List<String> missing() {
        return DescriptorSource.officialNames().stream()
                .filter(name -> !isCompiled(name))
                .toList();
    }

    /** Whether a jar of the class path holds the model of the package, or of the part, that a descriptor of that name describes. */
    private boolean isCompiled(String name) {
        String key = osidName(name);
        int dot = key.lastIndexOf('.');
        return Stream.of(key, dot < 0 ? key : key.substring(0, dot) + "-" + key.substring(dot + 1))
                .anyMatch(model -> isOnClassPath("META-INF/osid/" + model + ".json"));
    }

    private boolean isOnClassPath(String resource) {
        try (InputStream in =
                filer.getResource(StandardLocation.CLASS_PATH, "", resource).openInputStream()) {
            return in.read() >= 0;
        } catch (IOException | RuntimeException absent) {
            // compilers have many ways to say that a file is not there
            return false;
        }
    }

    /** The name of a descriptor with the leading {@code osid.}, which the root package and its parts bear already. */
    static String osidName(String name) {
        return name.equals("osid") || name.startsWith("osid.") ? name : "osid." + name;
    }

    /** The name of the descriptor of a package or part: {@code resource.query} for {@code osid.resource#query}. */
    static String descriptorName(String key) {
        String name = key.replace('#', '.');
        return key.startsWith("osid.") ? name.substring("osid.".length()) : name;
    }
}
