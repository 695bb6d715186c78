package org.osidforge.parity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osidforge.parity.binding.CompiledBinding;
import org.osidforge.parity.binding.CompiledMethod;
import org.osidforge.parity.binding.CompiledType;
import org.osidforge.parity.fact.Fact;
import org.osidforge.parity.fact.Signature;
import org.osidforge.spec.model.ErrorCode;

/**
 * Compares single facts with a compiled binding.
 *
 * <p>Names, parents, parameters, results and checked exceptions are read from the class files, whole error lists from the model.
 */
final class FactComparison {

    private final CompiledBinding binding;
    private final ModelMethods model;
    private final Map<String, Set<String>> members = new HashMap<>();

    /** A comparison that takes a type for complete when it has no other members than these facts name. */
    FactComparison(CompiledBinding binding, ModelMethods model, List<Fact> facts) {
        this.binding = binding;
        this.model = model;
        facts.forEach(
                f -> members.computeIfAbsent(f.type(), t -> new HashSet<>()).add(f.member()));
    }

    /** In what the binding differs from a fact, or nothing. */
    Optional<Difference> differenceFrom(Fact fact) {
        Optional<CompiledType> found = binding.type(fact.type());
        if (found.isEmpty()) {
            return Optional.of(new Difference(Kind.NO_TYPE, "no such type"));
        }
        CompiledType type = found.get();
        return switch (fact.what()) {
            case EXTENDS -> parents(fact, type);
            case METHOD -> method(fact, type);
            case NAME -> type.methodsNamed(fact.text()).isEmpty() ? noMethod(fact) : Optional.empty();
            case COMPLETE -> others(fact, type);
            case CONSTANTS -> differs(Kind.CONSTANTS, fact.text(), constants(type));
            case CONSTANT ->
                type.constants().contains(fact.text())
                        ? Optional.empty()
                        : Optional.of(
                                new Difference(Kind.NO_CONSTANT, "no such constant; there is: " + constants(type)));
        };
    }

    private static Optional<Difference> differs(Kind kind, Object expected, Object actual) {
        return expected.equals(actual) ? Optional.empty() : Optional.of(Difference.of(kind, expected, actual));
    }

    private static Optional<Difference> noMethod(Fact fact) {
        return Optional.of(new Difference(Kind.NO_METHOD, "no method " + fact.member()));
    }

    private static Optional<Difference> parents(Fact fact, CompiledType type) {
        String actual = String.join(", ", type.interfaces());
        return differs(Kind.PARENTS, fact.text(), actual.isEmpty() ? "nothing" : actual);
    }

    private Optional<Difference> method(Fact fact, CompiledType type) {
        List<CompiledMethod> named = type.methodsNamed(fact.member());
        if (named.isEmpty()) {
            return noMethod(fact);
        }
        Signature expected = Signature.parse(fact.text()).orElseThrow();
        for (int place = 0; place < named.size(); place++) {
            if (expected.agreesWith(named.get(place).signature())) {
                return errors(fact, named.get(place), place);
            }
        }
        List<Signature> actual = named.stream().map(CompiledMethod::signature).toList();
        return Optional.of(Difference.of(Kind.SIGNATURE, expected, actual.size() == 1 ? actual.get(0) : actual));
    }

    private Optional<Difference> errors(Fact fact, CompiledMethod method, int place) {
        if (!fact.errors().known()) {
            return Optional.empty();
        }
        Optional<List<ErrorCode>> actual = model.errors(fact.type(), method.name(), place);
        if (actual.isEmpty()) {
            return Optional.of(new Difference(Kind.ERRORS, "the model does not tell the errors of " + fact.member()));
        }
        if (!fact.errors().agreesWith(actual.get())) {
            return Optional.of(Difference.of(Kind.ERRORS, "[" + fact.errors() + "]", words(actual.get())));
        }
        return differs(Kind.EXCEPTIONS, exceptions(actual.get()), exceptions(method));
    }

    private static String words(List<ErrorCode> codes) {
        return codes.stream().map(Enum::name).collect(java.util.stream.Collectors.joining(" ", "[", "]"));
    }

    private static List<String> exceptions(List<ErrorCode> codes) {
        return codes.stream()
                .filter(ErrorCode::checked)
                .map(ErrorCode::exceptionName)
                .toList();
    }

    private static List<String> exceptions(CompiledMethod method) {
        return method.exceptions().stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }

    private Optional<Difference> others(Fact fact, CompiledType type) {
        Set<String> told = members.getOrDefault(fact.type(), Set.of());
        List<String> more = type.methods().stream()
                .map(CompiledMethod::name)
                .filter(name -> !told.contains(name))
                .sorted()
                .toList();
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(Kind.MORE_METHODS, "more methods: " + String.join(", ", more)));
    }

    private static String constants(CompiledType type) {
        return type.sort().equals("enumeration") ? String.join(" ", type.constants()) : "no enumeration";
    }
}
