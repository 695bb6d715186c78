package org.osidforge.codegen.processor;

import java.nio.file.Path;
import java.util.List;
import org.osidforge.codegen.Generator;
import org.osidforge.codegen.testing.Javac;
import org.osidforge.codegen.testing.Official;

/** Compilations as a user would start them: a class with the annotation, the core binding on the class path, the processor. */
final class Compilations {

    private static final Path ANNOTATION = Path.of("target", "classes").toAbsolutePath();

    private Compilations() {}

    /** A compilation with one annotated class. */
    static Javac of(Path directory, String annotation) {
        return with(directory, new OsidProcessor(Generator.standard(), List.of()), annotation);
    }

    /** The same, by that processor. */
    static Javac with(Path directory, OsidProcessor processor, String annotation) {
        return new Javac(directory)
                .on(Official.result().classes())
                .on(Official.binding())
                .on(ANNOTATION)
                .processing(processor)
                .write("app/App.java", source(annotation));
    }

    private static String source(String annotation) {
        return """
                package app;

                import org.osidforge.codegen.GenerateOsid;

                %s
                public class App {}
                """.formatted(annotation);
    }
}
