package org.osidforge.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osidforge.spec.model.InterfaceSpec;

/**
 * What an interface extends in Java: its parents in the specification, then those that only the Java binding has.
 *
 * <p>Sessions, lists and managers can be closed; a primitive has a twin of its own name that makes it comparable and serializable.
 */
public final class JavaParents {

    /** The package of the interfaces that only the Java binding has; they are written by hand. */
    public static final String BINDING = "org.osid.binding.java";

    private static final Set<String> CLOSEABLE =
            Set.of("osid.OsidSession", "osid.OsidList", "osid.OsidManager", "osid.OsidProxyManager");

    private static final Set<String> TWINS = Set.of(
            "osid.calendaring.DateTime",
            "osid.calendaring.Duration",
            "osid.calendaring.Time",
            "osid.financials.Currency",
            "osid.id.Id",
            "osid.installation.Version",
            "osid.locale.DisplayText",
            "osid.mapping.Coordinate",
            "osid.mapping.Distance",
            "osid.mapping.Heading",
            "osid.mapping.SpatialUnit",
            "osid.mapping.Speed",
            "osid.type.Type");

    private static final String PRIMITIVE = "osid.OsidPrimitive";

    private final JavaTypes types;

    /** Parents whose names those types resolve. */
    public JavaParents(JavaTypes types) {
        this.types = types;
    }

    /** Everything that the Java interface extends, in the order in which it is written. */
    public List<TypeName> of(InterfaceSpec spec) {
        List<TypeName> parents = new ArrayList<>();
        spec.parents().forEach(parent -> parents.add(types.named(parent)));
        parents.addAll(added(spec.qualifiedName()));
        return List.copyOf(parents);
    }

    /** The qualified OSID names of the primitives that have a twin, sorted. */
    public static List<String> primitivesWithTwin() {
        return TWINS.stream().sorted().toList();
    }

    private static List<TypeName> added(String qualifiedName) {
        String simpleName = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        ClassName twin = ClassName.get(BINDING, simpleName);
        if (CLOSEABLE.contains(qualifiedName)) {
            return List.of(twin, ClassName.get(Closeable.class));
        }
        if (TWINS.contains(qualifiedName) || PRIMITIVE.equals(qualifiedName)) {
            return List.of(twin);
        }
        return List.of();
    }
}
