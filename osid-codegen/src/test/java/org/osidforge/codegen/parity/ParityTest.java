package org.osidforge.codegen.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osidforge.codegen.testing.Official;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;

/**
 * Compares the compiled binding with what is known about the official one.
 *
 * <p>Names, parents, parameters, results and checked exceptions are read from the classes; whole error lists from the model. What differs has to stand in {@code
 * known-differences.tsv} with a reason, and what stands there has to differ.
 */
class ParityTest {

    private static final List<Fact> FACTS = Fact.all();
    private static URLClassLoader loader;

    @BeforeAll
    static void load() {
        assertThat(Official.result().successful())
                .as(Official.result().everything())
                .isTrue();
        loader = Official.result().loader(Official.binding());
    }

    @AfterAll
    static void close() throws java.io.IOException {
        loader.close();
    }

    @Test
    void everyFactIsMatchedOrItsDifferenceIsKnown() {
        Map<String, String> known = new TreeMap<>();
        Lines.of("/parity/known-differences.tsv").forEach(c -> known.put(c[0], c[1]));
        Map<String, String> differences = new TreeMap<>();
        for (Fact fact : FACTS) {
            differenceFrom(fact).ifPresent(d -> differences.put(fact.id(), "[" + fact.evidence() + "] " + d));
        }
        long seen = FACTS.stream().filter(f -> f.evidence().equals("seen")).count();
        long seenDiffering = FACTS.stream()
                .filter(f -> f.evidence().equals("seen") && differences.containsKey(f.id()))
                .count();
        System.out.printf(
                "parity: %d matched, %d not matched (of the facts that were seen: %d matched, %d not), %d types%n",
                FACTS.size() - differences.size(),
                differences.size(),
                seen - seenDiffering,
                seenDiffering,
                FACTS.stream().map(Fact::type).distinct().count());

        Map<String, String> unexplained = new TreeMap<>(differences);
        unexplained.keySet().removeAll(known.keySet());
        assertThat(unexplained.entrySet()).as("differences without a reason").isEmpty();
        Set<String> stale = new TreeSet<>(known.keySet());
        stale.removeAll(differences.keySet());
        assertThat(stale).as("known differences that do not differ any more").isEmpty();
        assertThat(known.values()).allMatch(reason -> reason.strip().length() > 20);
    }

    /** Facts that are not true have to be found out, or the comparison is worth nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.osid.room.Nothing | extends | nothing | -",
                "org.osid.room.Campus | extends | org.osid.OsidObject | -",
                "org.osid.OsidSession | extends | org.osid.binding.java.OsidSession | -",
                "org.osid.room.RoomForm | method | void setCode(java.lang.String text) | INVALID_ARGUMENT NO_ACCESS NULL_ARGUMENT",
                "org.osid.room.RoomForm | method | void setCode(java.lang.Object code) | INVALID_ARGUMENT NO_ACCESS NULL_ARGUMENT",
                "org.osid.room.RoomForm | method | void setCode(java.lang.String code) | INVALID_ARGUMENT NULL_ARGUMENT",
                "org.osid.room.RoomForm | method | void setCode(java.lang.String code) | none",
                "org.osid.room.RoomForm | method | void setColour(java.lang.String colour) | none",
                "org.osid.id.IdList | method | org.osid.id.Id[] getNextIds(long n) | ILLEGAL_STATE",
                "org.osid.room.RoomManager | complete | 3.0.0 | -",
                "org.osid.id.IdList | name | getNextThing | -",
                "org.osid.Syntax | constants | NONE BOOLEAN | -",
                "org.osid.OSID | constant | KITCHEN | -"
            })
    void aWrongFactIsFoundOut(String type, String what, String text, String errors) {
        assertThat(differenceFrom(new Fact(type, what, "seen", "room", text, errors)))
                .isPresent();
    }

    @Test
    void theFactsAreThere() {
        assertThat(FACTS).hasSizeGreaterThan(1000);
        assertThat(FACTS.stream().map(Fact::source).distinct())
                .contains("java-binding", "room", "recognition", "transaction.batch", "seed 001", "seed 003");
    }

    private static Optional<String> differenceFrom(Fact fact) {
        Class<?> type;
        try {
            type = Class.forName(fact.type(), false, loader);
        } catch (ClassNotFoundException absent) {
            return Optional.of("there is no such type");
        }
        return switch (fact.what()) {
            case "extends" -> parents(fact, type);
            case "method" -> method(fact, type);
            case "name" ->
                differs(
                        fact.text(),
                        named(type, fact.text()).map(Method::getName).orElse("no such method"));
            case "complete" -> others(fact, type);
            case "constants" -> differs(fact.text(), constants(type));
            case "constant" ->
                differs(
                        fact.text(),
                        List.of(constants(type).split(" ")).contains(fact.text()) ? fact.text() : "no such constant");
            default -> throw new IllegalArgumentException(fact.toString());
        };
    }

    private static Optional<String> differs(String expected, String actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of("expected " + expected + ", generated " + actual);
    }

    private static Optional<String> parents(Fact fact, Class<?> type) {
        String actual = Arrays.stream(type.getGenericInterfaces())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", "));
        return differs(fact.text(), actual.isEmpty() ? "nothing" : actual);
    }

    private static Optional<Method> named(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst();
    }

    private static Optional<String> method(Fact fact, Class<?> type) {
        Optional<Method> method = named(type, fact.member());
        if (method.isEmpty()) {
            return Optional.of("no method " + fact.member());
        }
        Optional<String> signature = differs(fact.text(), signature(method.get()));
        return signature.isPresent() || fact.errors().equals("-") ? signature : errors(fact, method.get());
    }

    private static String signature(Method method) {
        return method.getReturnType().getTypeName() + " " + method.getName() + "("
                + Arrays.stream(method.getParameters())
                        .map(p -> p.getType().getTypeName() + " " + p.getName())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** The whole list in the model, and the checked ones of it in the class. */
    private static Optional<String> errors(Fact fact, Method method) {
        boolean whole = !fact.errors().endsWith(" ...");
        List<String> expected = fact.errors().equals("none")
                ? List.of()
                : Stream.of(fact.errors().split(" "))
                        .filter(e -> !e.equals("..."))
                        .toList();
        List<String> actual = modelMethod(fact).errors().stream()
                .map(ErrorSpec::code)
                .map(Enum::name)
                .toList();
        if (fact.source().startsWith("java-binding")) {
            actual = actual.stream().sorted().toList();
        }
        if (!whole) {
            return actual.subList(0, Math.min(actual.size(), expected.size())).equals(expected)
                    ? Optional.empty()
                    : Optional.of("expected " + expected + " and more, generated " + actual);
        }
        return differs(expected.toString(), actual.toString())
                .or(() -> differs(exceptions(expected), exceptions(method)));
    }

    private static String exceptions(List<String> codes) {
        return codes.stream()
                .map(ErrorCode::valueOf)
                .filter(ErrorCode::checked)
                .map(ErrorCode::exceptionName)
                .toList()
                .toString();
    }

    private static String exceptions(Method method) {
        return Arrays.stream(method.getExceptionTypes())
                .map(Class::getSimpleName)
                .toList()
                .toString();
    }

    private static MethodSpec modelMethod(Fact fact) {
        for (OsidPackage pkg : Official.specification().packages()) {
            for (InterfaceSpec spec : pkg.interfaces()) {
                if (Official.specification().javaNameOf(spec.qualifiedName()).equals(fact.type())) {
                    return spec.methods().stream()
                            .filter(m -> m.name().equals(fact.member()))
                            .findFirst()
                            .orElseThrow();
                }
            }
        }
        throw new IllegalStateException(fact.type() + " is not in the model");
    }

    private static Optional<String> others(Fact fact, Class<?> type) {
        Set<String> expected = FACTS.stream()
                .filter(f -> f.type().equals(fact.type()))
                .map(Fact::member)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> more = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (!expected.contains(method.getName())) {
                more.add(method.getName());
            }
        }
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of("more methods: " + more.stream().sorted().toList());
    }

    private static String constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(c -> ((Enum<?>) c).name())
                        .collect(Collectors.joining(" "))
                : "no enumeration";
    }
}
