package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which side a class or resource is taken from that the TCK has, the provider has, or both have. */
class ProviderClassLoaderTest {

    private static final ClassLoader TCK = ProviderClassLoaderTest.class.getClassLoader();
    private static final String MODELS = "META-INF/osid/packages.list";
    private static final String ADAPTERS = "META-INF/services/org.osidforge.runtime.provider.PackageAdapters";
    private static final String RUNTIME = "org.osidforge.runtime.boot.OsidRuntime";

    @TempDir
    private Path provider;

    private ProviderClassLoader loader() throws IOException {
        return new ProviderClassLoader(new URL[] {provider.toUri().toURL()}, TCK);
    }

    /** The provider brings a copy of that class. */
    private void brings(String type) throws IOException {
        String path = type.replace('.', '/') + ".class";
        try (InputStream copy = TCK.getResourceAsStream(path)) {
            write(path, copy.readAllBytes());
        }
    }

    private Path write(String path, byte... content) throws IOException {
        Path file = provider.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.osid.OsidManager", "org.osid.room.batch.RoomBatchManager", "java.util.List"})
    void whatBothSpeakIsNeverTheProviders(String type) throws Exception {
        if (type.startsWith("org.")) {
            brings(type);
        }
        try (ProviderClassLoader loader = loader()) {
            assertThat(loader.loadClass(type)).isSameAs(TCK.loadClass(type));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"picocli.CommandLine", "tools.jackson.core.Version", "org.osidforge.runtime.value.BasicId"})
    void whatTheProviderBringsIsItsOwn(String type) throws Exception {
        brings(type);
        try (ProviderClassLoader loader = loader()) {
            assertThat(loader.loadClass(type).getClassLoader()).isSameAs(loader);
        }
    }

    @Test
    void aPackageOfTheStandardThatOnlyTheProviderHasIsItsOwn() throws Exception {
        write("org/osid/nowhere/note.txt");
        try (ProviderClassLoader loader = loader()) {
            assertThat(loader.getResource("org/osid/nowhere/note.txt")).isNotNull();
            assertThatThrownBy(() -> loader.loadClass("org.osid.nowhere.NowhereManager"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"picocli.CommandLine", "tools.jackson.databind.ObjectMapper", "org.junit.jupiter.api.Test"})
    void theLibrariesOfTheTckAreNotSeen(String type) throws Exception {
        try (ProviderClassLoader loader = loader()) {
            assertThatThrownBy(() -> loader.loadClass(type)).isInstanceOf(ClassNotFoundException.class);
            assertThat(loader.getResource(type.replace('.', '/') + ".class")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javax.sql.DataSource", "com.sun.tools.javac.Main"})
    void allModulesOfJavaAreSeen(String type) throws Exception {
        try (ProviderClassLoader loader = loader()) {
            assertThat(loader.loadClass(type).getModule().isNamed()).isTrue();
        }
    }

    @Test
    void theRuntimeOfTheTckIsSeenByProvidersThatBringNone() throws Exception {
        try (ProviderClassLoader loader = loader()) {
            assertThat(loader.loadClass(RUNTIME)).isSameAs(TCK.loadClass(RUNTIME));
            assertThat(loader.getResource(ADAPTERS)).isEqualTo(TCK.getResource(ADAPTERS));
        }
    }

    @Test
    void aProviderThatBringsARuntimeSeesNothingOfOurs() throws Exception {
        brings(RUNTIME);
        try (ProviderClassLoader loader = loader()) {
            assertThatThrownBy(() -> loader.loadClass("org.osidforge.provider.memory.MemoryProvider"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(loader.getResource(ADAPTERS)).isNull();
            assertThat(Collections.list(loader.getResources(ADAPTERS))).isEmpty();
        }
    }

    @Test
    void modelsAreTheTcksFirst() throws Exception {
        URL own = write(MODELS).toUri().toURL();
        try (ProviderClassLoader loader = loader()) {
            List<URL> all = Collections.list(loader.getResources(MODELS));
            assertThat(all).startsWith(TCK.getResource(MODELS)).endsWith(own);
            assertThat(loader.getResource(MODELS)).isEqualTo(TCK.getResource(MODELS));
        }
    }

    @Test
    void otherResourcesAreTheProvidersFirst() throws Exception {
        URL own = write(ADAPTERS).toUri().toURL();
        try (ProviderClassLoader loader = loader()) {
            assertThat(Collections.list(loader.getResources(ADAPTERS)))
                    .startsWith(own)
                    .hasSizeGreaterThan(1);
            assertThat(loader.getResource(ADAPTERS)).isEqualTo(own);
        }
    }
}
