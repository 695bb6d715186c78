package org.osidforge.gateway.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.Syntax;
import org.osid.calendaring.DateTime;
import org.osid.mapping.Speed;

/** Every message with its code, as a client sees it. */
class ValueMessageTest {

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of(boolean.class, "1", "OSID-760", "P has to be true or false"),
                Arguments.of(byte.class, "200", "OSID-761", "P has to be from -128 to 127"),
                Arguments.of(long.class, "1.5", "OSID-762", "P has to be a whole number"),
                Arguments.of(
                        BigDecimal.class,
                        "1e1000000000",
                        "OSID-763",
                        "P has more than 1000 digits before or after the decimal point"),
                Arguments.of(
                        DateTime.class,
                        "\"soon\"",
                        "OSID-764",
                        "P is \"soon\" and has to be a date and time, such as 2026-01-31T08:30:00"),
                Arguments.of(
                        Syntax.class,
                        "\"A\\nB\\\"%s" + "x".repeat(80) + "\"",
                        "OSID-765",
                        "P is \"A?B?%s" + "x".repeat(54) + "...\" and has to be one of: NONE, BOOLEAN, BYTE, CARDINAL,"
                                + " COORDINATE, CURRENCY, DATETIME, DECIMAL, DISPLAYTEXT, DISTANCE, DURATION, HEADING,"
                                + " ID, INTEGER, OBJECT, SPATIALUNIT, SPEED, STRING, TIME, TYPE, VERSION"),
                Arguments.of(
                        Speed.class,
                        "{\"Unit\": 1}",
                        "OSID-766",
                        "P has no member \"Unit\"; its members are: Distance, TimeUnit"),
                Arguments.of(
                        Object.class,
                        "[".repeat(33) + "]".repeat(33),
                        "OSID-767",
                        "P/" + "0/".repeat(31) + "0 is nested more than 32 deep"),
                Arguments.of(
                        String.class,
                        "\"\\ud800\"",
                        "OSID-768",
                        "P holds half of a surrogate pair, which is no character"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void saysWhatIsWrong(Class<?> type, String json, String code, String text) {
        try {
            throw new AssertionError("read as " + ValueCodecs.of(type).read(Json.of(json)));
        } catch (ValueException e) {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.text("P")).isEqualTo(text);
        }
    }

    @Test
    void saysWhatCannotBeWritten() {
        try {
            throw new AssertionError(ValueCodecs.of(Object.class).write(List.of(new Object())));
        } catch (ValueException e) {
            assertThat(e.code()).isEqualTo("OSID-769");
            assertThat(e).hasMessage("the value has no JSON form");
        }
    }

    @Test
    void everyMessageIsTested() {
        List<String> tested = new ArrayList<>(
                messages().map(arguments -> arguments.get()[2].toString()).toList());
        tested.add("OSID-769");
        assertThat(tested)
                .containsExactlyElementsOf(Arrays.stream(ValueMessage.values())
                        .map(ValueMessage::code)
                        .toList());
    }
}
