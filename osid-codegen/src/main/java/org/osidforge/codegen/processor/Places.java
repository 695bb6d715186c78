package org.osidforge.codegen.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.tools.StandardLocation;
import org.osidforge.spec.DescriptorSource;

/** The places in which a compilation looks for descriptors, in order. */
final class Places {

    private Places() {}

    /** Directories that the user names, then what the compiler can read, then the official descriptors. */
    static List<Place> of(ProcessingEnvironment environment, ProcessorOptions options) {
        List<Place> places = new ArrayList<>();
        options.descriptors().stream()
                .filter(Files::isDirectory)
                .map(DirectoryPlace::new)
                .forEach(places::add);
        Filer filer = environment.getFiler();
        for (StandardLocation location :
                List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH)) {
            places.add(new FilerPlace(filer, location, ""));
        }
        modules(environment).forEach(m -> places.add(new FilerPlace(filer, StandardLocation.MODULE_PATH, m)));
        places.add(new OfficialPlace(DescriptorSource.official()));
        return places;
    }

    /** Directories of the option that do not exist. */
    static List<Path> missing(ProcessorOptions options) {
        return options.descriptors().stream().filter(d -> !Files.isDirectory(d)).toList();
    }

    /** Modules that may bring descriptors: all that the compilation sees but those of the JDK, sorted. */
    private static List<String> modules(ProcessingEnvironment environment) {
        return environment.getElementUtils().getAllModuleElements().stream()
                .filter(m -> !m.isUnnamed())
                .map(ModuleElement::getQualifiedName)
                .map(Object::toString)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .sorted()
                .toList();
    }
}
