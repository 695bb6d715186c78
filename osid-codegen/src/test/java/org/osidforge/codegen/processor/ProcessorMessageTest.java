package org.osidforge.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.Generator;
import org.osidforge.codegen.Version;
import org.osidforge.codegen.emit.Emission;
import org.osidforge.codegen.emit.Emitter;
import org.osidforge.codegen.testing.Javac;
import org.osidforge.codegen.testing.Library;
import org.osidforge.spec.descriptor.DescriptorFile;

/** Each message of the processor, brought about by a compilation that deserves it. */
class ProcessorMessageTest {

    @TempDir
    private Path work;

    /** What brings a message about, and a part of its text that helps the user. */
    private record Scenario(Javac.Result result, String... helpful) {}

    @ParameterizedTest
    @EnumSource(ProcessorMessage.class)
    void everyMessageIsTold(ProcessorMessage message) {
        Scenario scenario = scenario(message);

        assertThat(scenario.result().messages(message.kind()))
                .as(scenario.result().everything())
                .anySatisfy(text ->
                        assertThat(text).startsWith("[" + message.code() + "]").contains(scenario.helpful()));
        assertThat(scenario.result().successful()).isEqualTo(message.kind() != javax.tools.Diagnostic.Kind.ERROR);
    }

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(ProcessorMessage.values()).map(ProcessorMessage::code))
                .doesNotHaveDuplicates();
    }

    private Scenario scenario(ProcessorMessage message) {
        Path descriptors = Library.in(work.resolve("descriptors"));
        return switch (message) {
            case NOT_FOUND ->
                new Scenario(
                        library(descriptors, "@GenerateOsid(\"museum\")").compile(),
                        "museum.osid.yaml",
                        descriptors.resolve("museum.osid.yaml").toString(),
                        "CLASS_OUTPUT: META-INF/osid/descriptors/museum.osid.yaml",
                        "SOURCE_PATH: ",
                        "CLASS_PATH: ",
                        "official descriptors",
                        "<arg>-Aosid.descriptors=",
                        "options.compilerArgs.add(\"-Aosid.descriptors=");
            case BAD_NAME ->
                new Scenario(
                        library(descriptors, "@GenerateOsid(\"osid.library\")").compile(),
                        "osid.library",
                        "room.batch");
            case NOTHING_NAMED ->
                new Scenario(library(descriptors, "@GenerateOsid({})").compile(), "@GenerateOsid(\"room\")");
            case NAMED_TWICE ->
                new Scenario(
                        library(descriptors, "@GenerateOsid({\"library\", \"library\"})")
                                .compile(),
                        "'library'");
            case NO_DIRECTORY -> {
                Path absent = work.resolve("absent");
                yield new Scenario(
                        Compilations.of(work.resolve("c"), "@GenerateOsid(value = \"library\", adapters = false)")
                                .with("-Aosid.descriptors=" + absent + java.io.File.pathSeparator + descriptors)
                                .compile(),
                        absent.toString());
            }
            case UNKNOWN_OPTION ->
                new Scenario(
                        library(descriptors, "@GenerateOsid(value = \"library\", adapters = false)")
                                .with("-Aosid.descriptor=x")
                                .compile(),
                        "osid.descriptor;",
                        "osid.descriptors");
            case UNREADABLE ->
                new Scenario(
                        Compilations.with(
                                        work.resolve("c"),
                                        new OsidProcessor(Generator.standard(), List.of(broken())),
                                        "@GenerateOsid(\"library\")")
                                .compile(),
                        "library",
                        "the disk is gone");
            case NOT_WRITTEN ->
                new Scenario(
                        library(descriptors, "@GenerateOsid(value = \"library\", adapters = false)")
                                .write(
                                        "com/example/library/Book.java",
                                        "package com.example.library; interface Book {}")
                                .compile(),
                        "com/example/library/Book.java",
                        "among the sources");
            case UNEXPECTED ->
                new Scenario(
                        Compilations.with(
                                        work.resolve("c"),
                                        new OsidProcessor(new Generator(List.of(defective()), List.of()), List.of()),
                                        "@GenerateOsid(\"library\")")
                                .with("-Aosid.descriptors=" + descriptors)
                                .compile(),
                        "[library]",
                        "please report it",
                        "the emitter is broken",
                        "at org.osidforge.codegen");
            case DESCRIBES_ANOTHER -> {
                Path wrong = Library.in(work.resolve("wrong"));
                Library.write(wrong.resolve("museum.osid.yaml"), Library.DESCRIPTOR);
                yield new Scenario(library(wrong, "@GenerateOsid(\"museum\")").compile(), "museum.osid.yaml");
            }
            case NOT_COMPILED -> {
                Library.write(descriptors.resolve("annex.osid.yaml"), """
                        osid: annex
                        version: 3.1.0
                        java: com.example.annex
                        interfaces:
                          Shelving: ["getTree(): garden.Tree", "getCampus(): room.Campus"]
                        """);
                Library.write(descriptors.resolve("garden.osid.yaml"), """
                        osid: garden
                        version: 3.1.0
                        java: com.example.garden
                        objects:
                          Tree:
                        changes:
                          GardenManager:
                            add: ["getForecast(): weather.Forecast"]
                        """);
                Library.write(descriptors.resolve("weather.osid.yaml"), """
                        osid: weather
                        version: 3.1.0
                        java: com.example.weather
                        interfaces:
                          Forecast: ["isRain(): boolean"]
                        """);
                yield new Scenario(
                        library(descriptors, "@GenerateOsid(value = \"annex\", adapters = false)")
                                .compile(),
                        // the manager of garden will need weather, once it is generated; room is compiled
                        "on the class path: garden, weather. Put",
                        "osid-bindings");
            }
            case DEBUG ->
                new Scenario(
                        library(descriptors, "@GenerateOsid(value = \"library\", adapters = false)")
                                .with("-Aosid.debug=true")
                                .compile(),
                        "OSID Forge " + version(),
                        descriptors.resolve(Library.FILE).toString(),
                        "sources",
                        "resources");
        };
    }

    private Javac library(Path descriptors, String annotation) {
        return Compilations.of(work.resolve("c"), annotation).with("-Aosid.descriptors=" + descriptors);
    }

    /** The version, which the build has to have written into the resource. */
    private static String version() {
        assertThat(Version.text()).matches("\\d+\\.\\d+\\.\\d+.*");
        return Version.text();
    }

    /** A place whose files are there and cannot be read. */
    private static Place broken() {
        return new Place() {
            @Override
            public Optional<DescriptorFile> read(String fileName) {
                throw new UncheckedIOException(new IOException("the disk is gone"));
            }

            @Override
            public String where(String fileName) {
                return "a broken disk";
            }
        };
    }

    private static Emitter defective() {
        return new Emitter() {
            @Override
            public List<GeneratedFile> emit(Emission emission) {
                throw new IllegalArgumentException("the emitter is broken");
            }
        };
    }
}
