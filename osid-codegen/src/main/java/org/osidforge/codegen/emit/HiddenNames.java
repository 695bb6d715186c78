package org.osidforge.codegen.emit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Specification;

/** Names of java.lang that types of a Java package hide there; generated code of that package writes those of java.lang in full. Immutable. */
public final class HiddenNames {

    /** What generated code says of java.lang, now or in the next version; other names may be hidden without harm. */
    private static final Set<String> JAVA_LANG = Set.of(
            "Object",
            "String",
            "Override",
            "Deprecated",
            "SuppressWarnings",
            "Comparable",
            "Exception",
            "Class",
            "Enum",
            "Iterable",
            "Long",
            "Integer",
            "Boolean",
            "Byte",
            "Character",
            "Math",
            "Module",
            "Process",
            "Record",
            "System",
            "Thread",
            "Void",
            "RuntimeException",
            "IllegalStateException",
            "IllegalArgumentException");

    private final Map<String, Set<String>> byPackage = new HashMap<>();

    private HiddenNames() {}

    /** What the interfaces and enumerations of a specification hide. */
    public static HiddenNames of(Specification specification) {
        HiddenNames names = new HiddenNames();
        for (OsidPackage pkg : specification.packages()) {
            pkg.interfaces().forEach(i -> names.collect(pkg, i.qualifiedName(), i.name()));
            pkg.enums().forEach(e -> names.collect(pkg, e.qualifiedName(), e.name()));
        }
        return names;
    }

    private void collect(OsidPackage pkg, String qualifiedName, String name) {
        if (JAVA_LANG.contains(name)) {
            String javaName =
                    pkg.javaPackage() + qualifiedName.substring(pkg.name().length());
            byPackage
                    .computeIfAbsent(javaName.substring(0, javaName.length() - name.length() - 1), p -> new TreeSet<>())
                    .add(name);
        }
    }

    /** Those that types of that Java package hide, sorted. */
    Set<String> in(String javaPackage) {
        return byPackage.getOrDefault(javaPackage, Set.of());
    }
}
