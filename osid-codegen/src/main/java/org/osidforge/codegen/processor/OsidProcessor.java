package org.osidforge.codegen.processor;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.Generator;
import org.osidforge.codegen.Version;
import org.osidforge.spec.model.Specification;

/**
 * Generates the Java code of the packages that {@link org.osidforge.codegen.GenerateOsid} names.
 *
 * <p>It only finds descriptors, calls {@link Generator} and reports; how descriptors are found and which options there are is told in {@code docs/generator.md}. Nothing is generated
 * when there is an error in any descriptor: there is never half of a tree.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("org.osidforge.codegen.GenerateOsid")
@SupportedOptions({ProcessorOptions.DESCRIPTORS, ProcessorOptions.DEBUG})
public final class OsidProcessor extends AbstractProcessor {

    private final Generator generator;
    private final List<Place> first;
    private Reporter reporter;
    private ProcessorOptions options;
    private FileWriter writer;
    private Request request;
    private Optional<Specification> specification = Optional.empty();

    /** The processor as the compiler makes it. */
    public OsidProcessor() {
        this(Generator.standard(), List.of());
    }

    /** A processor that writes what that generator gives, and looks for descriptors in these places before all others. */
    OsidProcessor(Generator generator, List<Place> first) {
        this.generator = generator;
        this.first = List.copyOf(first);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        reporter = new Reporter(environment.getMessager());
        options = ProcessorOptions.of(environment.getOptions());
        writer = new FileWriter(environment.getFiler());
        List<Place> places = new ArrayList<>(first);
        places.addAll(Places.of(environment, options));
        request = new Request(new DescriptorLookup(places), new OfficialNames(environment.getFiler()));
        checkOptions();
    }

    private void checkOptions() {
        Places.missing(options).forEach(d -> reporter.tell(ProcessorMessage.NO_DIRECTORY, d));
        options.unknown()
                .forEach(o -> reporter.tell(
                        ProcessorMessage.UNKNOWN_OPTION,
                        o,
                        "; there are " + ProcessorOptions.DESCRIPTORS + " and " + ProcessorOptions.DEBUG));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<Trigger> triggers = Trigger.in(round);
        try {
            if (!triggers.isEmpty() && request.add(triggers, reporter)) {
                generate();
            }
            if (round.processingOver() && !reporter.failed()) {
                finish();
            }
        } catch (RuntimeException | LinkageError defect) {
            reporter.tell(ProcessorMessage.UNEXPECTED, Version.text(), request.names(), stackTrace(defect));
        }
        return true;
    }

    /** Loads every descriptor that was asked for so far and writes the sources that are new. */
    private void generate() {
        specification = request.load(reporter);
        specification.ifPresent(loaded -> {
            List<GeneratedFile> files =
                    generator.generate(loaded, request.keys(loaded), request.generatorOptions(loaded));
            files.forEach(this::take);
        });
    }

    private boolean isCompiled(String javaName) {
        return processingEnv.getElementUtils().getTypeElement(javaName) != null;
    }

    private void take(GeneratedFile file) {
        try {
            writer.take(file);
        } catch (IOException refused) {
            reporter.tell(ProcessorMessage.NOT_WRITTEN, file.path(), refused.getMessage());
        }
    }

    /** Writes the resources, unless what was generated needs what nobody compiles. */
    private void finish() {
        List<String> missing = specification.stream()
                .flatMap(s -> request.missing(s, this::isCompiled).stream())
                .toList();
        if (!missing.isEmpty()) {
            reporter.tell(ProcessorMessage.NOT_COMPILED, String.join(", ", missing));
            return;
        }
        List<String> resources = new ArrayList<>();
        for (GeneratedFile resource : writer.waiting()) {
            try {
                writer.write(resource);
                resources.add(resource.path());
            } catch (IOException refused) {
                reporter.tell(ProcessorMessage.NOT_WRITTEN, resource.path(), refused.getMessage());
            }
        }
        if (options.debug()) {
            tellWhatWasDone(resources);
        }
    }

    private void tellWhatWasDone(List<String> resources) {
        StringBuilder text = new StringBuilder();
        request.inputs().forEach(input -> text.append("\n  read ").append(input));
        text.append("\n  wrote ")
                .append(writer.sources())
                .append(" sources and ")
                .append(resources.size())
                .append(" resources (")
                .append(writer.unchanged())
                .append(" of them were there already)");
        reporter.tell(ProcessorMessage.DEBUG, Version.text(), System.getProperty("java.version"), text);
    }

    private static String stackTrace(Throwable defect) {
        StringWriter text = new StringWriter();
        defect.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
