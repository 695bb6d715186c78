package org.osidforge.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text and its code, compared with a file: code, text with the details a, b and c. */
class FaultTest {

    static List<String[]> expected() throws IOException {
        try (InputStream in = FaultTest.class.getResourceAsStream("faults.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expected")
    void textIsAsWritten(String code, String text) {
        assertThat(Fault.valueOf(code).text("a", "b", "c")).isEqualTo(text + " [" + code + "]");
    }

    @Test
    void everyCodeIsInTheFile() throws IOException {
        assertThat(expected().stream().map(line -> line[0]))
                .containsExactlyElementsOf(
                        Arrays.stream(Fault.values()).map(Fault::name).toList());
    }

    @Test
    void detailsAreTakenAsTheyAre() {
        assertThat(Fault.CLOSED.text("{0} '1,000'")).startsWith("{0} '1,000' is closed");
        assertThat(Fault.NEGATIVE.text("n", -1_000_000L)).isEqualTo("n is negative: -1000000 [NEGATIVE]");
        assertThat(Fault.CLOSED.text((Object) null)).startsWith("null is closed");
    }

    @Test
    void eachErrorIsOfItsClass() {
        Stream<Exception> errors = Stream.of(
                Fault.NULL.illegalState("x"),
                Fault.NULL.invalidArgument("x"),
                Fault.NULL.nullArgument("x"),
                Fault.NULL.noAccess("x"),
                Fault.NULL.unsupported("x"),
                Fault.NULL.unimplemented("x"),
                Fault.NULL.notFound("x"),
                Fault.NULL.alreadyExists("x"),
                Fault.NULL.permissionDenied("x"),
                Fault.NULL.operationFailed("x"),
                Fault.NULL.configurationError("x"),
                Fault.NULL.transactionFailure("x"));
        assertThat(errors)
                .allSatisfy(e -> assertThat(e).hasMessage("x is null [NULL]"))
                .doesNotHaveDuplicates();
        assertThat(Fault.checkNotNull("x", "name")).isEqualTo("x");
        assertThatThrownBy(() -> Fault.checkNotNull(null, "name"))
                .isInstanceOf(org.osid.NullArgumentException.class)
                .hasMessage("name is null [NULL]");
    }
}
