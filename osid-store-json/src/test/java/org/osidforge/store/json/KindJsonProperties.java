package org.osidforge.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.osid.Syntax;
import org.osid.calendaring.DateTimeResolution;
import org.osid.calendaring.Duration;
import org.osid.calendaring.Time;
import org.osid.mapping.Coordinate;
import org.osid.mapping.CoordinateList;
import org.osid.mapping.Distance;
import org.osid.mapping.DistanceResolution;
import org.osid.mapping.Heading;
import org.osid.mapping.SpatialUnit;
import org.osid.mapping.Speed;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.BasicVersion;
import org.osidforge.runtime.value.Moment;
import org.osidforge.runtime.value.Text;

/** Whatever an object holds comes back as it was; jqwik prints the seed of a run that fails. */
class KindJsonProperties {

    /** A value and the element that it is of. */
    record Filled(ElementDef element, Object value) {}

    // what values are

    /** Any chars at all, halves of surrogate pairs and the character 0 among them. */
    private static Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().ascii().ofMaxLength(40),
                Arbitraries.strings()
                        .withChars("\0\u0001\"\\/\b\n\ud83d\ude00é日")
                        .ofMaxLength(10));
    }

    private static Arbitrary<String> wholeStrings() {
        return strings().filter(Characters::isWhole);
    }

    private static Arbitrary<BasicId> ids() {
        return Combinators.combine(wholeStrings(), wholeStrings(), wholeStrings())
                .as(BasicId::of);
    }

    private static Arbitrary<BasicType> types() {
        return Combinators.combine(wholeStrings(), wholeStrings(), wholeStrings(), strings())
                .as((n, i, a, name) -> name.length() % 2 == 0 ? BasicType.of(n, i, a) : BasicType.named(n, i, a, name));
    }

    private static Arbitrary<Text> texts() {
        return Combinators.combine(
                        strings(),
                        Arbitraries.oneOf(Arbitraries.just(Text.ENGLISH), types()),
                        Arbitraries.oneOf(Arbitraries.just(Text.LATIN), types()),
                        Arbitraries.oneOf(Arbitraries.just(Text.PLAIN), types()))
                .as(Text::of);
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-2000, 2000))
                .as((BigInteger digits, Integer scale) -> new BigDecimal(digits, scale));
    }

    private static Arbitrary<Moment> moments() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(0, 365 * 86_400),
                        Arbitraries.integers().between(0, 999_999_999))
                .as((year, second, nano) -> Moment.of(
                        LocalDateTime.of(year, 1, 1, 0, 0).plusSeconds(second).withNano(nano)));
    }

    private static Arbitrary<BasicVersion> versions() {
        return Arbitraries.integers()
                .between(0, 99)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(numbers -> BasicVersion.of(
                        String.join(".", numbers.stream().map(String::valueOf).toList())));
    }

    /** A value of a class of the consumer's own: some getters give something, some nothing. */
    static <V> V made(Class<V> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> 1;
                    case "toString" -> "made";
                    default -> {
                        Object answer = answers.get(method.getName());
                        if (answer == null) {
                            throw new org.osid.IllegalStateException(method.getName());
                        }
                        yield answer instanceof List<?> list ? Lists.of(CoordinateList.class, list) : answer;
                    }
                }));
    }

    private static Arbitrary<Object> members(Class<?> type) {
        List<Arbitrary<Map.Entry<String, Object>>> all = new ArrayList<>();
        Members.getters(type).values().forEach(getter -> {
            Arbitrary<?> answer = answers(getter.getReturnType()).injectNull(0.3);
            all.add(answer.map(value -> new java.util.AbstractMap.SimpleEntry<>(getter.getName(), value)));
        });
        return Combinators.combine(all).as(entries -> {
            Map<String, Object> answers = new TreeMap<>();
            entries.forEach(one -> answers.put(one.getKey(), one.getValue()));
            return made(type, answers);
        });
    }

    private static Arbitrary<?> answers(Class<?> type) {
        if (type == long.class) {
            return Arbitraries.longs();
        }
        if (type == boolean.class) {
            return Arbitraries.of(true, false);
        }
        if (type == BigDecimal.class) {
            return decimals();
        }
        if (type == BigDecimal[].class) {
            return decimals().array(BigDecimal[].class).ofMaxSize(3);
        }
        if (type == DateTimeResolution.class || type == DistanceResolution.class) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (type == org.osid.type.Type.class) {
            return types();
        }
        return type == CoordinateList.class ? members(Coordinate.class).list().ofMaxSize(2) : members(type);
    }

    private static Arbitrary<Object> free() {
        Arbitrary<Object> flat = Arbitraries.oneOf(
                strings(),
                Arbitraries.of(true, false),
                Arbitraries.bytes(),
                Arbitraries.integers(),
                Arbitraries.longs(),
                Arbitraries.doubles(),
                decimals(),
                ids(),
                types(),
                texts(),
                moments(),
                versions());
        return Arbitraries.oneOf(
                flat,
                flat.injectNull(0.1).list().ofMaxSize(3),
                Arbitraries.maps(strings(), flat.list().ofMaxSize(2)).ofMaxSize(3));
    }

    private static Arbitrary<?> valuesOf(Syntax syntax) {
        return switch (syntax) {
            case STRING -> strings();
            case DISPLAYTEXT -> texts();
            case ID -> ids();
            case TYPE -> types();
            case BOOLEAN -> Arbitraries.of(true, false);
            case BYTE -> Arbitraries.bytes();
            case CARDINAL, INTEGER -> Arbitraries.longs();
            case DECIMAL -> decimals();
            case DATETIME -> moments();
            case VERSION -> versions();
            case CURRENCY -> strings().map(Kept.Amount::new);
            case COORDINATE -> members(Coordinate.class);
            case DISTANCE -> members(Distance.class);
            case DURATION -> members(Duration.class);
            case HEADING -> members(Heading.class);
            case SPATIALUNIT -> members(SpatialUnit.class);
            case SPEED -> members(Speed.class);
            case TIME -> members(Time.class);
            case OBJECT, NONE -> free();
        };
    }

    @Provide
    Arbitrary<Filled> filled() {
        return Arbitraries.of(Syntax.values())
                .flatMap(syntax -> Arbitraries.oneOf(
                        valuesOf(syntax).map(value -> new Filled(Things.one(syntax), value)),
                        valuesOf(syntax)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(values -> new Filled(Things.several(syntax), values.toArray()))));
    }

    @Provide
    Arbitrary<StoredObject> objects() {
        return Combinators.combine(
                        filled().list().ofMaxSize(6),
                        ids(),
                        ids().injectNull(0.5),
                        types().list().ofMaxSize(2))
                .as((all, id, catalog, records) -> {
                    Object[] values = new Object[Things.KIND.size()];
                    all.forEach(one -> values[one.element().index()] = one.value());
                    return StoredObject.of(Things.KIND, id, catalog, records, values);
                });
    }

    // what holds

    @Property(tries = 500)
    void anObjectComesBack(@ForAll("objects") StoredObject object) throws Exception {
        StoredObject back = Things.JSON.object(Things.JSON.object(object));
        assertSame(object, back);
        // and what came back can be kept as it is
        assertThat(Things.JSON.object(back)).isEqualTo(Things.JSON.object(object));
    }

    @Property(tries = 500)
    void theElementsAloneComeBack(@ForAll("objects") StoredObject object) throws Exception {
        Object[] values = Things.JSON.values(Things.JSON.elements(object));
        assertSame(object, StoredObject.of(Things.KIND, object.id(), object.catalog(), object.recordTypes(), values));
        assertThat(Things.JSON.recordTypes(Things.JSON.recordTypes(object.recordTypes())))
                .isEqualTo(object.recordTypes());
    }

    @Property(tries = 300)
    void aChangeOfTheJsonIsTheJsonOfTheChange(
            @ForAll("objects") StoredObject object, @ForAll("filled") Filled first, @ForAll("filled") Filled second)
            throws Exception {
        int cleared = second.element().index();
        ObjectChange one =
                new ObjectChange(object.id(), new int[] {first.element().index()}, new Object[] {first.value()});
        ObjectChange other = new ObjectChange(object.id(), new int[] {cleared}, new Object[] {null});
        ElementChanges both = Things.JSON.changes(one).then(Things.JSON.changes(other));
        StoredObject expected = object.with(one).with(other);
        assertSame(expected, Things.JSON.object(Things.JSON.changedObject(Things.JSON.object(object), both)));
        String elements = Things.JSON.changed(Things.JSON.elements(object), both);
        assertSame(
                expected,
                StoredObject.of(
                        Things.KIND,
                        object.id(),
                        object.catalog(),
                        object.recordTypes(),
                        Things.JSON.values(elements)));
    }

    @Property(tries = 200)
    void theJsonHasNothingThatDatabasesRefuse(@ForAll("objects") StoredObject object) throws Exception {
        String json = Things.JSON.object(object);
        assertThat(Characters.isPlain(json)).isTrue();
        assertThat(json).doesNotContain("\\u0000");
    }

    @Property(tries = 100)
    void valuesThatCameBackCanBeSerialized(@ForAll("filled") Filled one) throws Exception {
        Object[] values = Things.JSON.values(Things.JSON.elements(Things.with(one.element(), one.value())));
        Object value = values[one.element().index()];
        if (value instanceof java.io.Serializable && one.element().syntax() != Syntax.OBJECT) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(value);
            Object back = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
            assertThat(back).isEqualTo(value);
        }
    }

    private static void assertSame(StoredObject object, StoredObject back) {
        assertThat(back.id()).isEqualTo(object.id());
        assertThat(back.id().toString()).isEqualTo(object.id().toString());
        assertThat(back.catalog()).isEqualTo(object.catalog());
        assertThat(back.recordTypes()).isEqualTo(object.recordTypes());
        for (int i = 0; i < object.kind().size(); i++) {
            assertThat(comparable(back.value(i)))
                    .as(object.kind().stored(i).name())
                    .isEqualTo(comparable(object.value(i)));
        }
    }

    /** Values of a class of their own by their members; Types with their words, which do not count when they are compared. */
    private static Object comparable(Object value) {
        if (value instanceof Object[] several) {
            List<Object> all = new ArrayList<>();
            for (Object one : several) {
                all.add(comparable(one));
            }
            return all;
        }
        if (value instanceof BasicType type) {
            return List.of(type.toString(), type.getDisplayName().getText());
        }
        if (value instanceof Text text) {
            return List.of(
                    text.getText(),
                    comparable(text.getLanguageType()),
                    comparable(text.getScriptType()),
                    comparable(text.getFormatType()));
        }
        for (Class<?> type : List.of(
                Coordinate.class,
                Distance.class,
                Duration.class,
                Heading.class,
                SpatialUnit.class,
                Speed.class,
                Time.class)) {
            if (type.isInstance(value)) {
                try {
                    return Members.of(type, value, "test");
                } catch (org.osid.OperationFailedException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return value;
    }
}
