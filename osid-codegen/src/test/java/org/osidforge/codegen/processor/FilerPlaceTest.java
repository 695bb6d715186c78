package org.osidforge.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.FileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways in which compilers say that a file is not there. */
class FilerPlaceTest {

    private static Place place(InvocationHandler getResource) {
        Filer filer = (Filer) Proxy.newProxyInstance(
                FilerPlaceTest.class.getClassLoader(), new Class<?>[] {Filer.class}, getResource);
        return new FilerPlace(filer, StandardLocation.CLASS_PATH, "");
    }

    static Stream<Exception> waysToSayNo() {
        return Stream.of(
                new FileNotFoundException("javac, where a file is missing"),
                new FilerException("javac, where a module is asked for and there is none"),
                new IOException("anything else"),
                new NullPointerException("javac, where a location is not set"),
                new IllegalArgumentException("Eclipse, for every location but those of output"));
    }

    @ParameterizedTest
    @MethodSource("waysToSayNo")
    void aFileThatCannotBeHadIsNotThere(Exception no) {
        assertThat(place((filer, method, arguments) -> {
                            throw no;
                        })
                        .read("room.osid.yaml"))
                .isEmpty();
    }

    @Test
    void aHandleIsNoProofOfAFile() {
        FileObject handle =
                new SimpleJavaFileObject(URI.create("file:///nowhere"), javax.tools.JavaFileObject.Kind.OTHER) {
                    @Override
                    public InputStream openInputStream() throws IOException {
                        throw new FileNotFoundException("nowhere");
                    }
                };

        assertThat(place((filer, method, arguments) -> handle).read("room.osid.yaml"))
                .isEmpty();
    }

    @Test
    void aFileThatIsNotOnDiskIsCalledByItsAddress() {
        FileObject handle =
                new SimpleJavaFileObject(
                        URI.create("memory:///room.osid.yaml"), javax.tools.JavaFileObject.Kind.OTHER) {
                    @Override
                    public InputStream openInputStream() {
                        return new ByteArrayInputStream(new byte[] {1});
                    }
                };

        assertThat(place((filer, method, arguments) -> handle).read("room.osid.yaml"))
                .hasValueSatisfying(file -> {
                    assertThat(file.name()).isEqualTo("memory:///room.osid.yaml");
                    assertThat(file.bytes()).containsExactly(1);
                });
    }
}
