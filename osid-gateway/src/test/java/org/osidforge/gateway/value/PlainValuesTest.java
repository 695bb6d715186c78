package org.osidforge.gateway.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osid.Syntax;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.type.Type;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of one JSON boolean, number or string, and several of them. */
class PlainValuesTest {

    private static Object read(Class<?> type, String json) {
        return ValueCodecs.of(type).read(Json.quoted(json));
    }

    private static String written(Class<?> type, Object value) {
        return ValueCodecs.of(type).write(value).toString().replace('"', '\'');
    }

    private static ValueMessage refusal(Class<?> type, String json) {
        try {
            throw new AssertionError("read as " + read(type, json));
        } catch (ValueException e) {
            return e.sort();
        }
    }

    @Test
    void booleansAreTrueAndFalse() {
        assertThat(read(boolean.class, "true")).isEqualTo(true);
        assertThat(written(boolean.class, false)).isEqualTo("false");
        assertThat(refusal(boolean.class, "'true'")).isEqualTo(ValueMessage.SORT);
        assertThat(refusal(boolean.class, "1")).isEqualTo(ValueMessage.SORT);
    }

    @Test
    void wholeNumbersAreExact() {
        assertThat(read(long.class, "9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(read(long.class, "-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(read(long.class, "2.0")).isEqualTo(2L);
        assertThat(read(long.class, "2e3")).isEqualTo(2000L);
        assertThat(read(long.class, "9223372036854775807.0")).isEqualTo(Long.MAX_VALUE);
        assertThat(read(byte.class, "-128")).isEqualTo((byte) -128);
        assertThat(written(long.class, Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
        assertThat(written(byte.class, (byte) 7)).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "-9223372036854775809",
                "9223372036854775807.0e1",
                "1e500",
                "123456789012345678901234567890"
            })
    void wholeNumbersOutOfRangeAreRefused(String json) {
        assertThat(refusal(long.class, json)).isEqualTo(ValueMessage.RANGE);
    }

    @Test
    void nothingIsCutOff() {
        assertThat(refusal(long.class, "1.5")).isEqualTo(ValueMessage.FRACTION);
        assertThat(refusal(byte.class, "128")).isEqualTo(ValueMessage.RANGE);
        assertThat(refusal(byte.class, "-1e-5")).isEqualTo(ValueMessage.FRACTION);
        assertThat(read(BigDecimal.class, "0.1000000000000000000000000000000000000001"))
                .isEqualTo(new BigDecimal("0.1000000000000000000000000000000000000001"));
        assertThat(read(BigDecimal.class, "12.50")).isEqualTo(new BigDecimal("12.50"));
        assertThat(written(BigDecimal.class, new BigDecimal("12.50"))).isEqualTo("12.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "-1e1001", "0e2147483647", "1e-1001", "1e2147483647"})
    void hugeExponentsAreRefused(String json) {
        assertThat(refusal(BigDecimal.class, json)).isEqualTo(ValueMessage.DIGITS);
        assertThat(refusal(long.class, json)).isEqualTo(ValueMessage.DIGITS);
        assertThat(refusal(byte.class, json)).isEqualTo(ValueMessage.DIGITS);
        assertThat(refusal(Object.class, json)).isEqualTo(ValueMessage.DIGITS);
    }

    @Test
    void doublesOfATreeMadeByHandAreNumbersIfTheyAreFinite() {
        ValueCodec decimals = ValueCodecs.of(BigDecimal.class);
        assertThat(decimals.read(JsonNodeFactory.instance.numberNode(0.1d))).isEqualTo(new BigDecimal("0.1"));
        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> decimals.read(JsonNodeFactory.instance.numberNode(none)))
                    .isInstanceOf(ValueException.class);
            assertThatThrownBy(() -> ValueCodecs.of(long.class).read(JsonNodeFactory.instance.numberNode(none)))
                    .isInstanceOf(ValueException.class);
        }
    }

    @Test
    void stringsAreWholeCharacters() {
        assertThat(read(String.class, "'a\\u0000b \uD83C\uDF33'")).isEqualTo("a\0b \uD83C\uDF33");
        assertThat(refusal(String.class, "'\\ud83c'")).isEqualTo(ValueMessage.HALF_CHARACTER);
        assertThat(refusal(String.class, "'\\udf33\\ud83c'")).isEqualTo(ValueMessage.HALF_CHARACTER);
        ObjectNode halfName = JsonNodeFactory.instance.objectNode().put("\ud83c", 1);
        assertThatThrownBy(() -> ValueCodecs.of(Object.class).read(halfName))
                .isInstanceOfSatisfying(
                        ValueException.class, e -> assertThat(e.sort()).isEqualTo(ValueMessage.HALF_CHARACTER));
        assertThat(refusal(String.class, "1")).isEqualTo(ValueMessage.SORT);
        assertThat(refusal(String.class, "null")).isEqualTo(ValueMessage.SORT);
    }

    @Test
    void timestampsAreInstants() {
        assertThat(read(Date.class, "'2026-01-31T08:30:00.5Z'"))
                .isEqualTo(Date.from(Instant.parse("2026-01-31T08:30:00.500Z")));
        assertThat(read(Date.class, "'2026-01-31T08:30:00+02:00'"))
                .isEqualTo(Date.from(Instant.parse("2026-01-31T06:30:00Z")));
        assertThat(written(Date.class, new Date(0))).isEqualTo("'1970-01-01T00:00:00Z'");
        assertThat(refusal(Date.class, "'2026-01-31T08:30:00.0005Z'")).isEqualTo(ValueMessage.FORM);
        assertThat(refusal(Date.class, "'+999999999-01-31T08:30:00'")).isEqualTo(ValueMessage.FORM);
        assertThat(refusal(Date.class, "'yesterday'")).isEqualTo(ValueMessage.FORM);
    }

    @Test
    void idsAndTypesAreInTheirNotation() {
        assertThat(read(Id.class, "'room.Campus:a%20b@example.org'"))
                .isEqualTo(BasicId.of("room.Campus", "a b", "example.org"));
        assertThat(written(Id.class, BasicId.of("room.Campus", "a b", "example.org")))
                .isEqualTo("'room.Campus:a%20b@example.org'");
        assertThat(read(Type.class, "'genera:main@example.org'"))
                .isEqualTo(BasicType.of("genera", "main", "example.org"));
        assertThat(written(Type.class, BasicType.of("genera", "main", "example.org")))
                .isEqualTo("'genera:main@example.org'");
        for (Class<?> type : List.of(Id.class, Type.class)) {
            assertThat(refusal(type, "'campus'")).isEqualTo(ValueMessage.FORM);
            assertThat(refusal(type, "'a:b:c@d'")).isEqualTo(ValueMessage.FORM);
            assertThat(refusal(type, "'a:%zz@d'")).isEqualTo(ValueMessage.FORM);
            assertThat(refusal(type, "'a:%ff@d'")).isEqualTo(ValueMessage.FORM);
            assertThat(refusal(type, "7")).isEqualTo(ValueMessage.SORT);
        }
    }

    @Test
    void wordsStandForIdsWhereTheCallerSaysSo() {
        ValueCodec codec = new IdCodec(word -> BasicId.of("room.Campus", word, "example.org"));
        assertThat(codec.read(Json.quoted("'main'"))).isEqualTo(BasicId.of("room.Campus", "main", "example.org"));
        assertThat(codec.read(Json.quoted("'a:b@c'"))).isEqualTo(BasicId.of("a", "b", "c"));
        Id[] several = (Id[]) ValueCodecs.several(Id[].class, codec).read(Json.quoted("['x', 'a:b@c']"));
        assertThat(several).containsExactly(BasicId.of("room.Campus", "x", "example.org"), BasicId.of("a", "b", "c"));
        assertThatThrownBy(() -> ValueCodecs.several(Id.class, codec)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void enumerationsAreTheirNames() {
        assertThat(read(Syntax.class, "'DATETIME'")).isSameAs(Syntax.DATETIME);
        assertThat(written(Syntax.class, Syntax.ID)).isEqualTo("'ID'");
        assertThat(refusal(Syntax.class, "'datetime'")).isEqualTo(ValueMessage.CHOICE);
        assertThat(refusal(Syntax.class, "3")).isEqualTo(ValueMessage.SORT);
    }

    @Test
    void severalValuesAreArrays() throws Exception {
        assertThat((long[]) read(long[].class, "[1, 2.0]")).containsExactly(1, 2);
        assertThat((String[]) read(String[].class, "[]")).isEmpty();
        assertThat((BigDecimal[]) read(BigDecimal[].class, "[1.0]")).containsExactly(new BigDecimal("1.0"));
        assertThat(written(long[].class, new long[] {3, 4})).isEqualTo("[3,4]");
        IdList ids = (IdList) read(IdList.class, "['a:b@c', 'd:e@f']");
        assertThat(Lists.all(ids, IdList::getNextId))
                .containsExactly(BasicId.of("a", "b", "c"), BasicId.of("d", "e", "f"));
        assertThat(written(IdList.class, Lists.ids(BasicId.of("a", "b", "c")))).isEqualTo("['a:b@c']");
        assertThat(refusal(long[].class, "1")).isEqualTo(ValueMessage.SORT);
        assertThat(refusal(long[].class, "[null]")).isEqualTo(ValueMessage.SORT);
        assertThatThrownBy(() -> read(long[].class, "[1, 1.5]"))
                .isInstanceOfSatisfying(
                        ValueException.class, e -> assertThat(e.path()).isEqualTo("1"));
        assertThatThrownBy(() -> written(String[].class, new String[] {null}))
                .hasMessage("the value/0 has no JSON form");
    }

    @Test
    void bytesAreBase64() {
        byte[] bytes = {(byte) 0xfb, (byte) 0xff, 0};
        assertThat(written(byte[].class, bytes)).isEqualTo("'-_8A'");
        assertThat((byte[]) read(byte[].class, "'-_8A'")).isEqualTo(bytes);
        assertThat((byte[]) read(byte[].class, "'+/8A'")).isEqualTo(bytes);
        assertThat((byte[]) read(byte[].class, "'AA=='")).isEqualTo(new byte[] {0});
        assertThat(refusal(byte[].class, "'a b'")).isEqualTo(ValueMessage.FORM);
        assertThat(refusal(byte[].class, "[1]")).isEqualTo(ValueMessage.SORT);
    }

    @Test
    void openValuesAreWhatJsonHas() {
        Object read = read(Object.class, "{'a': [1, 2.50, true, null, 'x', {}], 'b': 12345678901234567890}");
        assertThat(read)
                .isEqualTo(Map.of(
                        "a",
                        java.util.Arrays.asList(1L, new BigDecimal("2.50"), true, null, "x", Map.of()),
                        "b",
                        new BigDecimal("12345678901234567890")));
        assertThat(written(Object.class, read)).isEqualTo("{'a':[1,2.50,true,null,'x',{}],'b':12345678901234567890}");
        assertThat(written(Object.class, BasicId.of("a", "b", "c"))).isEqualTo("'a:b@c'");
        assertThat(written(Object.class, new long[] {1})).isEqualTo("[1]");
        assertThat(written(Object.class, Syntax.ID)).isEqualTo("'ID'");
        assertThat(written(Object.class, 0.1d)).isEqualTo("0.1");
        assertThat(refusal(Object.class, "null")).isEqualTo(ValueMessage.SORT);
        assertThatThrownBy(() -> ((Map<?, ?>) read).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> written(Object.class, new Object())).hasMessage("the value has no JSON form");
        assertThatThrownBy(() -> written(Object.class, Double.NaN)).hasMessage("the value has no JSON form");
    }

    @Test
    void depthIsBounded() {
        int most = Codec.MOST_LEVELS;
        assertThat(read(Object.class, "[".repeat(most) + "]".repeat(most))).isNotNull();
        assertThat(refusal(Object.class, "[".repeat(most + 1) + "]".repeat(most + 1)))
                .isEqualTo(ValueMessage.DEPTH);
        assertThat(refusal(Object.class, "{'a':".repeat(most + 1) + "1" + "}".repeat(most + 1)))
                .isEqualTo(ValueMessage.DEPTH);
    }
}
