package org.osidforge.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.OperationFailedException;
import org.osid.Syntax;
import org.osid.calendaring.Time;
import org.osid.financials.Currency;
import org.osid.mapping.SpatialUnit;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.BasicVersion;
import org.osidforge.runtime.value.Moment;
import org.osidforge.runtime.value.Text;

/** What the JSON looks like to people, what is refused, and what happens when a kind gets other elements. */
class KindJsonTest {

    private static final Map<String, Object> HALF_PAST_EIGHT =
            Map.of("getHour", 8L, "getMinute", 30L, "getSecond", 0L, "getTimeType", Moment.UTC);

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Syntax.STRING, "a \"b\"", "\"a \\\"b\\\"\""),
                Arguments.of(Syntax.STRING, "a\0", "{\"utf-16\":\"AGEAAA==\"}"),
                Arguments.of(Syntax.STRING, "\ud800", "{\"utf-16\":\"2AA=\"}"),
                Arguments.of(Syntax.DISPLAYTEXT, Text.of("North"), "{\"text\":\"North\"}"),
                Arguments.of(
                        Syntax.DISPLAYTEXT,
                        Text.of("Nord", BasicType.of("639-2", "deu", "iso.org"), Text.LATIN),
                        "{\"text\":\"Nord\",\"language\":\"639-2:deu@iso.org\"}"),
                Arguments.of(Syntax.ID, BasicId.of("room.Campus", "a b", "x.org"), "\"room.Campus:a%20b@x.org\""),
                Arguments.of(Syntax.TYPE, BasicType.of("g", "main", "x"), "\"g:main@x\""),
                Arguments.of(
                        Syntax.TYPE,
                        BasicType.named("g", "main", "x", "Main"),
                        "{\"type\":\"g:main@x\",\"name\":\"Main\"}"),
                Arguments.of(Syntax.BOOLEAN, true, "true"),
                Arguments.of(Syntax.BYTE, (byte) -1, "-1"),
                Arguments.of(Syntax.INTEGER, Long.MIN_VALUE, "-9223372036854775808"),
                Arguments.of(Syntax.DECIMAL, new BigDecimal("12.50"), "12.50"),
                Arguments.of(Syntax.DECIMAL, new BigDecimal("0.0000000"), "0.0000000"),
                Arguments.of(Syntax.DECIMAL, new BigDecimal("1E+3"), "{\"decimal\":\"1E+3\"}"),
                Arguments.of(Syntax.DATETIME, Moment.parse("2026-01-01T08:30"), "\"2026-01-01T08:30Z\""),
                Arguments.of(Syntax.VERSION, BasicVersion.of("3.1.0"), "\"3.1.0\""),
                Arguments.of(Syntax.CURRENCY, new Kept.Amount("EUR 12.50"), "\"EUR 12.50\""),
                Arguments.of(
                        Syntax.TIME,
                        KindJsonProperties.made(Time.class, HALF_PAST_EIGHT),
                        "{\"Hour\":8,\"Minute\":30,\"TimeType\":\"times:utc@osidforge.org\",\"none\":[\"Attoseconds\",\"Femtoseconds\",\"Granularity\","
                                + "\"GranularityMultiplier\",\"Microseconds\",\"Milliseconds\",\"Nanoseconds\",\"Picoseconds\",\"PlanckSeconds\",\"Undaseconds\","
                                + "\"Vatoseconds\",\"Weebleseconds\",\"Xoxxoseconds\",\"Yoctoseconds\",\"Zeptoseconds\"]}"),
                Arguments.of(Syntax.OBJECT, 5L, "{\"long\":5}"),
                Arguments.of(Syntax.OBJECT, List.of("a", true), "{\"list\":[{\"string\":\"a\"},{\"boolean\":true}]}"),
                Arguments.of(Syntax.OBJECT, Map.of("k", 1L), "{\"map\":[[{\"string\":\"k\"},{\"long\":1}]]}"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("looks")
    void aValueLooksLike(Syntax syntax, Object value, String json) throws Exception {
        assertThat(Things.JSON.elements(Things.with(Things.one(syntax), value)))
                .isEqualTo("{\"One" + syntax + "\":" + json + "}");
        assertThat(Things.JSON.elements(Things.with(Things.several(syntax), new Object[] {value, value})))
                .isEqualTo("{\"Several" + syntax + "\":[" + json + "," + json + "]}");
    }

    @Test
    void anObjectLooksLike() throws Exception {
        Object[] values = new Object[Things.KIND.size()];
        values[Things.KIND.record(Things.RIBBON).element("OneSTRING").index()] = "red";
        StoredObject object =
                StoredObject.of(Things.KIND, Things.ID, BasicId.parse("c:main@x"), List.of(Things.RIBBON), values);
        assertThat(Things.JSON.object(object))
                .isEqualTo(
                        "{\"id\":\"thing.Thing:a-1@example.org\",\"catalog\":\"c:main@x\",\"records\":[\"records:ribbon@example.org\"],"
                                + "\"elements\":{\"Ribbon.OneSTRING\":\"red\"}}");
    }

    @Test
    void aValueThatCameBackBehavesAsBefore() throws Exception {
        Time given = KindJsonProperties.made(Time.class, HALF_PAST_EIGHT);
        Time back = (Time) comeBack(Syntax.TIME, given);
        assertThat(back.getHour()).isEqualTo(8);
        assertThat(back.getSecond()).isZero();
        assertThatThrownBy(back::getGranularity).isInstanceOf(org.osid.IllegalStateException.class);
        assertThat(back.equals(given)).isTrue();
        assertThat(back).isEqualTo(comeBack(Syntax.TIME, back)).hasSameHashCodeAs(comeBack(Syntax.TIME, back));
        assertThat(back).isNotEqualTo(null).isNotEqualTo("Time");
        assertThat(back.compareTo(given)).isZero();
        assertThat(back.toString()).isEqualTo("Time{Hour=8, Minute=30, TimeType=times:utc@osidforge.org}");
        SpatialUnit unit =
                (SpatialUnit) comeBack(Syntax.SPATIALUNIT, KindJsonProperties.made(SpatialUnit.class, Map.of()));
        assertThatThrownBy(() -> unit.getSpatialUnitRecord(Things.RIBBON))
                .isInstanceOf(org.osid.UnsupportedException.class);
    }

    private static Object comeBack(Syntax syntax, Object value) throws OperationFailedException {
        ElementDef element = Things.one(syntax);
        return Things.JSON.values(Things.JSON.elements(Things.with(element, value)))[element.index()];
    }

    /** As the consumer's own amount of money that never thought of its text. */
    private static final class Mute implements Currency {
        private static final long serialVersionUID = 1L;

        @Override
        public int compareTo(Currency other) {
            return 0;
        }
    }

    static Stream<Arguments> refused() {
        List<Object> deep = new ArrayList<>();
        List<Object> last = deep;
        for (int i = 0; i < 600; i++) {
            List<Object> next = new ArrayList<>();
            last.add(next);
            last = next;
        }
        Object failing = java.lang.reflect.Proxy.newProxyInstance(
                Time.class.getClassLoader(), new Class<?>[] {Time.class}, (self, method, arguments) -> {
                    throw new java.lang.IllegalStateException("broken");
                });
        return Stream.of(
                Arguments.of(Syntax.STRING, 5L, "KEEP_SORT"),
                Arguments.of(Syntax.ID, BasicId.of("n", "\ud800", "a"), "KEEP_HALF_CHARACTER"),
                Arguments.of(Syntax.TYPE, BasicType.of("n", "i", "\udc00"), "KEEP_HALF_CHARACTER"),
                Arguments.of(Syntax.CURRENCY, new Mute(), "KEEP_MUTE"),
                Arguments.of(Syntax.TIME, failing, "KEEP_FAILING"),
                Arguments.of(Syntax.DURATION, "an hour", "KEEP_SORT"),
                Arguments.of(Syntax.OBJECT, new StringBuilder("x"), "KEEP_SORT"),
                Arguments.of(Syntax.OBJECT, deep, "KEEP_DEPTH"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("refused")
    void whatCannotBeKeptIsRefused(Syntax syntax, Object value, String code) {
        ElementDef element = Things.one(syntax);
        assertThatThrownBy(() -> Things.JSON.elements(Things.with(element, value)))
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("[" + code + "]")
                .hasMessageContaining("One" + syntax);
        assertThatThrownBy(() -> Things.JSON.changes(
                        new ObjectChange(Things.ID, new int[] {element.index()}, new Object[] {value})))
                .hasMessageContaining("[" + code + "]");
    }

    @Test
    void severalValuesAreAnArrayWithoutNulls() {
        assertThatThrownBy(() -> Things.JSON.elements(Things.with(Things.several(Syntax.STRING), "alone")))
                .hasMessageContaining("[KEEP_SORT]");
        assertThatThrownBy(() -> Things.JSON.elements(Things.with(Things.several(Syntax.STRING), new Object[] {null})))
                .hasMessageContaining("[KEEP_SORT]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OneSTRING|5",
                "OneSTRING|{\"utf-8\":\"AA==\"}",
                "OneSTRING|{\"utf-16\":\"!\"}",
                "OneDISPLAYTEXT|\"x\"",
                "OneDISPLAYTEXT|{}",
                "OneDISPLAYTEXT|{\"text\":\"x\",\"colour\":\"red\"}",
                "OneID|\"x\"",
                "OneTYPE|{\"type\":\"n:i@a\"}",
                "OneTYPE|{\"colour\":\"n:i@a\"}",
                "OneBOOLEAN|\"true\"",
                "OneBYTE|300",
                "OneINTEGER|1.5",
                "OneINTEGER|99999999999999999999",
                "OneDECIMAL|\"1\"",
                "OneDECIMAL|{\"decimal\":\"x\"}",
                "OneDATETIME|\"2026-01-01T08:30\"",
                "OneDATETIME|\"noonZ\"",
                "OneVERSION|\"x\"",
                "OneTIME|{\"Hour\":\"eight\"}",
                "OneTIME|{\"Granularity\":\"AGE\"}",
                "OneTIME|8",
                "OneOBJECT|{}",
                "OneOBJECT|{\"colour\":1}",
                "OneOBJECT|{\"long\":1,\"string\":\"x\"}",
                "SeveralSTRING|\"x\""
            })
    void whatIsNoValueIsTold(String name, String json) {
        assertThatThrownBy(() -> Things.JSON.values("{\"" + name + "\":" + json + "}"))
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("[READ_SORT]")
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{",
                "[]",
                "{\"elements\":{}}",
                "{\"id\":5}",
                "{\"id\":\"x\"}",
                "{\"id\":\"n:i@a\",\"elements\":5}",
                "{\"id\":\"n:i@a\",\"records\":{}}",
                "{\"id\":\"n:i@a\",\"records\":[\"x\"]}"
            })
    void whatIsNoObjectIsTold(String json) {
        assertThatThrownBy(() -> Things.JSON.object(json))
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("[READ_FORM]");
    }

    @Test
    void anElementThatTheKindDoesNotKnowSurvivesAChange() throws Exception {
        KindJson rich = KindJson.of(Kind.named("osid.thing", "Thing", "Things")
                .element(ElementDef.named("Old", "decimal", "DECIMAL"))
                .element(ElementDef.named("Kept", "string", "STRING"))
                .build());
        KindJson poor = KindJson.of(Kind.named("osid.thing", "Thing", "Things")
                .element(ElementDef.named("New", "string", "STRING"))
                .element(ElementDef.named("Kept", "string", "STRING"))
                .build());
        Object[] values = new Object[rich.kind().size()];
        values[rich.kind().element("Old").index()] = new BigDecimal("1.50");
        values[rich.kind().element("Kept").index()] = "before";
        StoredObject object = StoredObject.of(rich.kind(), Things.ID, null, List.of(), values);

        StoredObject seen = poor.object(rich.object(object));
        assertThat(seen.value(poor.kind().element("Kept").index())).isEqualTo("before");
        assertThat(seen.value(poor.kind().element("New").index())).isNull();

        ElementChanges change = poor.changes(new ObjectChange(
                Things.ID, new int[] {poor.kind().element("Kept").index()}, new Object[] {"after"}));
        String changed = poor.changedObject(rich.object(object), change);
        StoredObject back = rich.object(changed);
        assertThat(back.value(rich.kind().element("Old").index())).isEqualTo(new BigDecimal("1.50"));
        assertThat(back.value(rich.kind().element("Kept").index())).isEqualTo("after");
        assertThat(change.set()).isEqualTo("{\"Kept\":\"after\"}");
        assertThat(change.cleared()).isEmpty();
    }

    @Test
    void eachFaultHasItsText() {
        assertThat(Stream.of(JsonFault.values()).map(fault -> fault.text("a", "b")))
                .containsExactly(
                        "a b cannot be kept as a [KEEP_SORT]",
                        "a cannot be kept: b [KEEP_FAILING]",
                        "a cannot be kept: its text tells nothing but the class b [KEEP_MUTE]",
                        "a cannot be kept: it holds half of a surrogate pair, which is no character [KEEP_HALF_CHARACTER]",
                        "a cannot be kept: it is nested more than b deep [KEEP_DEPTH]",
                        "what is kept of a a cannot be read: b [READ_FORM]",
                        "what is kept of a cannot be read as b [READ_SORT]");
    }
}
