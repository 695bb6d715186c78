package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.osidforge.codegen.java.JavaTypes;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;

/** Which methods of an interface a class has to write, given what its base already has. */
final class Inheritance {

    /**
     * A method to be written.
     *
     * @param spec the method as the nearest interface declares it; its role is that of the nearest declaration with one
     * @param thrown the checked exceptions that every declaration of it allows
     */
    record Inherited(MethodSpec spec, List<ClassName> thrown) {}

    private final Specification specification;
    private final InterfaceSpec start;
    private final List<InterfaceSpec> closure;
    private final Set<InterfaceSpec> covered = new LinkedHashSet<>();

    /** What an interface and everything that it extends declare. */
    Inheritance(Specification specification, InterfaceSpec start) {
        this.specification = specification;
        this.start = start;
        this.closure = List.copyOf(specification.withParents(start));
    }

    /** The base has what these interfaces and everything that they extend declare. */
    Inheritance without(Stream<String> qualifiedNames) {
        qualifiedNames.forEach(name ->
                specification.interfaceNamed(name).ifPresent(i -> covered.addAll(specification.withParents(i))));
        return this;
    }

    /** The methods to be written, those of the farthest interface first. */
    List<Inherited> methods() {
        Map<String, List<MethodSpec>> declarations = new LinkedHashMap<>();
        Map<String, MethodSpec> had = new LinkedHashMap<>();
        for (InterfaceSpec one : farthestFirst()) {
            boolean foreign = one != start && specification.isForAnother(start, one);
            for (MethodSpec declared : one.methods()) {
                MethodSpec m = foreign ? declared.withoutRole() : declared;
                declarations
                        .computeIfAbsent(signature(m), s -> new ArrayList<>())
                        .add(m);
                if (covered.contains(one)) {
                    had.put(signature(m), m);
                }
            }
        }
        List<Inherited> left = new ArrayList<>();
        declarations.forEach((signature, all) -> {
            MethodSpec nearest = all.get(all.size() - 1);
            MethodSpec base = had.get(signature);
            if (base == null || !base.returns().equals(nearest.returns())) {
                left.add(new Inherited(withRole(nearest, all), thrown(all)));
            }
        });
        return left;
    }

    /**
     * The methods of a marker that an interface nearer to the start declares again. Where the marker's methods are defaults of an interface, Java asks which of the two is meant.
     *
     * @param marker qualified name of the marker
     * @param base qualified name of what the base class implements; its methods are not in doubt
     */
    List<Inherited> repeatedOf(String marker, String base) {
        Set<InterfaceSpec> defaults = new LinkedHashSet<>(withParents(marker));
        defaults.removeAll(withParents(base));
        Map<String, MethodSpec> given = new LinkedHashMap<>();
        Map<String, List<MethodSpec>> again = new LinkedHashMap<>();
        for (InterfaceSpec one : farthestFirst()) {
            for (MethodSpec method : one.methods()) {
                if (defaults.contains(one)) {
                    given.put(signature(method), method);
                } else if (given.containsKey(signature(method))) {
                    again.computeIfAbsent(signature(method), s -> new ArrayList<>())
                            .add(method);
                }
            }
        }
        List<Inherited> repeated = new ArrayList<>();
        again.forEach((signature, all) -> {
            MethodSpec nearest = all.get(all.size() - 1);
            if (nearest.returns().equals(given.get(signature).returns())) {
                all.add(0, given.get(signature));
                repeated.add(new Inherited(nearest, thrown(all)));
            }
        });
        return repeated;
    }

    private Collection<InterfaceSpec> withParents(String qualifiedName) {
        return specification
                .interfaceNamed(qualifiedName)
                .<Collection<InterfaceSpec>>map(specification::withParents)
                .orElse(List.of());
    }

    private List<InterfaceSpec> farthestFirst() {
        List<InterfaceSpec> reversed = new ArrayList<>(closure);
        Collections.reverse(reversed);
        return reversed;
    }

    private static MethodSpec withRole(MethodSpec nearest, List<MethodSpec> all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            MethodSpec one = all.get(i);
            if (one.role() != Role.NONE) {
                return new MethodSpec(
                        nearest.name(),
                        nearest.returns(),
                        nearest.parameters(),
                        nearest.errors(),
                        nearest.compliance(),
                        one.role(),
                        one.subject());
            }
        }
        return nearest;
    }

    private static List<ClassName> thrown(List<MethodSpec> all) {
        List<ClassName> thrown = new ArrayList<>(JavaTypes.thrown(all.get(all.size() - 1)));
        all.forEach(m -> thrown.retainAll(JavaTypes.thrown(m)));
        return thrown;
    }

    private static String signature(MethodSpec method) {
        return method.name()
                + method.parameters().stream()
                        .map(ParameterSpec::type)
                        .map(Inheritance::erased)
                        .toList();
    }

    /** A cardinal and an integer are the same type in Java. */
    private static String erased(org.osidforge.spec.model.TypeRef type) {
        return type.toString().replace("cardinal", "integer");
    }
}
