package org.osidforge.gateway.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.osid.OsidList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What holds for the values of every type that forms and objects use; jqwik prints the seed of a run that fails. */
class ValuePropertiesTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<Class<?>> TYPES = OfficialTypes.getterTypes()
            .filter(type -> ValueCodecs.find(type).isPresent())
            .filter(type -> !StreamCodec.isStream(type))
            .toList();

    /** Texts near to and far from every notation. */
    private static final Arbitrary<String> TEXTS = Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(12),
            Arbitraries.strings().withChars("PT0123456789.,-+:YMWDHSZ@%af ").ofMaxLength(24),
            Arbitraries.of(
                    "2026-01-31T08:30:00Z",
                    "08:30",
                    "P1DT2.5S",
                    "3.1.0",
                    "a:b@c",
                    "calendars:gregorian@osidforge.org",
                    "times:utc@osidforge.org",
                    "NANOSECOND",
                    "DAY",
                    "YOTTAMETER",
                    "+999999999-12-31T23:59:59.999999999-18:00",
                    "-999999999-01-01T00:00:00+18:00",
                    "AQID"));

    private static final Arbitrary<JsonNode> NUMBERS = Arbitraries.oneOf(
            Arbitraries.longs().map(NODES::numberNode),
            Arbitraries.integers().between(-20, 70).map(NODES::numberNode),
            Arbitraries.doubles().map(NODES::numberNode),
            Combinators.combine(Arbitraries.bigIntegers(), Arbitraries.integers())
                    .as((digits, scale) -> NODES.numberNode(new BigDecimal(digits, scale))),
            Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(-30, 30))
                    .as((digits, scale) -> NODES.numberNode(new BigDecimal(BigInteger.valueOf(digits), scale))));

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(TYPES);
    }

    /** Any JSON. */
    @Provide
    Arbitrary<JsonNode> json() {
        return json(3);
    }

    private static Arbitrary<JsonNode> json(int levels) {
        Arbitrary<JsonNode> plain = Arbitraries.oneOf(
                TEXTS.map(NODES::stringNode),
                NUMBERS,
                Arbitraries.of(true, false).map(NODES::booleanNode),
                Arbitraries.of(
                        NODES.nullNode(), NODES.missingNode(), NODES.pojoNode("x"), NODES.binaryNode(new byte[1])));
        if (levels == 0) {
            return plain;
        }
        Arbitrary<JsonNode> inner = json(levels - 1);
        return Arbitraries.oneOf(
                plain,
                inner.list().ofMaxSize(3).map(ValuePropertiesTest::array),
                Arbitraries.maps(TEXTS, inner).ofMaxSize(3).map(ValuePropertiesTest::object));
    }

    private static JsonNode array(List<JsonNode> elements) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(array::add);
        return array;
    }

    private static JsonNode object(Map<String, JsonNode> members) {
        ObjectNode object = NODES.objectNode();
        members.forEach(object::set);
        return object;
    }

    /** JSON that follows the schema of a type in its members, and often in their values. */
    @Provide
    Arbitrary<Case> cases() {
        return types().flatMap(type -> following(ValueCodecs.of(type).schema()).map(json -> new Case(type, json)));
    }

    /**
     * A type and JSON that may be one of its values.
     *
     * @param type the type
     * @param json the JSON
     */
    record Case(Class<?> type, JsonNode json) {}

    private static Arbitrary<JsonNode> following(JsonNode schema) {
        if (schema.has("anyOf")) {
            return Arbitraries.of(0, 1)
                    .flatMap(which -> following(schema.get("anyOf").get(which)));
        }
        if (schema.has("enum")) {
            List<JsonNode> constants = new ArrayList<>(schema.get("enum").values());
            return Arbitraries.of(constants);
        }
        return switch (schema.get("type").isString() ? schema.get("type").stringValue() : "any") {
            case "boolean" -> Arbitraries.of(true, false).map(NODES::booleanNode);
            case "integer" -> Arbitraries.longs().between(-130, 130).map(NODES::numberNode);
            case "number" ->
                Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 9))
                        .as((digits, scale) -> NODES.numberNode(BigDecimal.valueOf(digits, scale)));
            case "string" -> TEXTS.map(NODES::stringNode);
            case "array" -> following(schema.get("items")).list().ofMaxSize(3).map(ValuePropertiesTest::array);
            case "object" -> members(schema.get("properties"));
            default -> json(2);
        };
    }

    private static Arbitrary<JsonNode> members(JsonNode properties) {
        return Arbitraries.subsetOf(properties.propertyNames()).ofMaxSize(6).flatMap(names -> {
            Arbitrary<JsonNode> object = Arbitraries.create(NODES::objectNode);
            for (String name : names) {
                object = Combinators.combine(object, following(properties.get(name)))
                        .as((whole, member) -> ((ObjectNode) whole).deepCopy().set(name, member));
            }
            return object;
        });
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void anyJsonIsAValueOrRefused(@ForAll("types") Class<?> type, @ForAll("json") JsonNode json) {
        checkComesBack(type, json);
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void jsonByTheSchemaIsAValueOrRefused(@ForAll("cases") Case one) {
        checkComesBack(one.type(), one.json());
    }

    /** Reads, writes, sends and reads again: the value and its JSON stay what they are. */
    private static void checkComesBack(Class<?> type, JsonNode json) {
        ValueCodec codec = ValueCodecs.of(type);
        Object value;
        try {
            value = codec.read(json);
        } catch (ValueException e) {
            assertThat(e.getMessage()).startsWith("the value").doesNotContain("org.osid", "java.", "Node");
            return;
        }
        JsonNode written = codec.write(value);
        Object back = codec.read(Json.sent(written));
        assertThat(codec.write(back)).isEqualTo(written);
        if (!(value instanceof OsidList)) {
            assertThat(Objects.deepEquals(back, value))
                    .as("%s and %s", back, value)
                    .isTrue();
            assertThat(boxed(back)).hasSameHashCodeAs(boxed(value));
            assertThat(boxed(value)).hasToString(boxed(back).toString());
        }
    }

    private static Object boxed(Object value) {
        if (!value.getClass().isArray()) {
            return value;
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
            elements.add(Array.get(value, i));
        }
        return elements;
    }

    @Property
    void decimalsKeepEveryDigit(@ForAll BigInteger digits, @ForAll int scale) {
        BigDecimal number = new BigDecimal(digits, Math.floorMod(scale, 60));
        ValueCodec codec = ValueCodecs.of(BigDecimal.class);
        assertThat(codec.read(Json.sent(codec.write(number)))).isEqualTo(number);
    }

    @Property
    void longsKeepEveryDigit(@ForAll long number) {
        ValueCodec codec = ValueCodecs.of(long.class);
        assertThat(codec.read(Json.sent(codec.write(number)))).isEqualTo(number);
        assertThat(codec.read(Json.of(number + ".000"))).isEqualTo(number);
    }

    @Property
    void instantsKeepEveryMillisecond(@ForAll long millis) {
        java.util.Date date = new java.util.Date(millis / 1000);
        ValueCodec codec = ValueCodecs.of(java.util.Date.class);
        assertThat(codec.read(Json.sent(codec.write(date)))).isEqualTo(date);
    }
}
