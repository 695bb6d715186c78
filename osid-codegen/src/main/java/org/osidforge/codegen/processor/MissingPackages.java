package org.osidforge.codegen.processor;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Specification;

/** Packages that generated code refers to and nobody compiles. */
final class MissingPackages {

    private final Specification specification;
    private final Predicate<String> isCompiled;
    private final Map<String, String> homes = new HashMap<>();

    /**
     * The packages of a specification.
     *
     * @param isCompiled whether the compiler knows the type of a qualified Java name
     */
    MissingPackages(Specification specification, Predicate<String> isCompiled) {
        this.specification = specification;
        this.isCompiled = isCompiled;
        for (OsidPackage pkg : specification.packages()) {
            pkg.interfaces().stream().map(InterfaceSpec::qualifiedName).forEach(name -> homes.put(name, pkg.key()));
            pkg.enums().stream().map(EnumSpec::qualifiedName).forEach(name -> homes.put(name, pkg.key()));
        }
    }

    /** Keys of the packages that these ones need directly, without themselves, sorted. */
    Set<String> neededBy(Collection<String> keys) {
        Set<String> types = new TreeSet<>();
        keys.stream()
                .flatMap(key -> specification.packageOf(key).stream())
                .flatMap(pkg -> pkg.interfaces().stream())
                .forEach(one -> addTypes(one, types));
        Set<String> missing = new TreeSet<>();
        for (String type : types) {
            String home = homes.get(type);
            if (home != null
                    && !keys.contains(home)
                    && !missing.contains(home)
                    && !isCompiled.test(specification.javaNameOf(type))) {
                missing.add(home);
            }
        }
        return missing;
    }

    private static void addTypes(InterfaceSpec one, Set<String> types) {
        types.addAll(one.parents());
        for (MethodSpec method : one.methods()) {
            types.add(method.returns().name());
            method.parameters().stream().map(ParameterSpec::type).forEach(type -> types.add(type.name()));
        }
    }
}
