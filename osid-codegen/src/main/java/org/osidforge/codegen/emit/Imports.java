package org.osidforge.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How the types of one source are written: by their simple names where these are imported or of the same package, in full elsewhere.
 *
 * <p>First all types are {@linkplain #use told}, in the order in which they appear; then names are given. Of several types with one simple name the first is imported, and none where a type of the same package
 * has that name.
 */
final class Imports {

    private static final String JAVA_LANG = "java.lang";

    private final ClassName self;
    private final Set<String> inFull;
    private final Map<String, ClassName> imported = new HashMap<>();
    private final Set<String> ofPackage = new HashSet<>();

    /**
     * Those of a source that says nothing yet.
     *
     * @param self the type that the source holds
     * @param inFull simple names that are imported for no type
     */
    Imports(ClassName self, Set<String> inFull) {
        this.self = self;
        this.inFull = inFull;
    }

    /** Tells that a type will be written. */
    void use(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            use(array.componentType());
        } else if (type instanceof ParameterizedTypeName generic) {
            use(generic.rawType());
            use(generic.typeArguments());
        } else if (type instanceof WildcardTypeName some) {
            use(some.upperBounds());
        } else if (type instanceof ClassName named && !named.simpleName().equals(self.simpleName())) {
            if (isNear(named)) {
                ofPackage.add(named.simpleName());
                imported.remove(named.simpleName());
            } else if (!inFull.contains(named.simpleName()) && !ofPackage.contains(named.simpleName())) {
                imported.putIfAbsent(named.simpleName(), named);
            }
        }
    }

    /** Tells that types will be written, in that order. */
    void use(Collection<? extends TypeName> types) {
        types.forEach(this::use);
    }

    /** How a type is written that was told; of wildcards there are those with an upper bound. */
    String name(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return name(array.componentType()) + "[]";
        }
        if (type instanceof ParameterizedTypeName generic) {
            return name(generic.rawType())
                    + generic.typeArguments().stream().map(this::name).collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof WildcardTypeName some) {
            return "? extends " + name(some.upperBounds().get(0));
        }
        if (!(type instanceof ClassName named)) {
            return type.toString();
        }
        boolean simple = named.equals(self) || named.equals(imported.get(named.simpleName())) || isSimplyNear(named);
        return simple ? named.simpleName() : named.canonicalName();
    }

    /** Qualified names of what is imported, sorted; what Java imports by itself is not among them. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (ClassName type : imported.values()) {
            if (!type.packageName().equals(JAVA_LANG)) {
                names.add(type.canonicalName());
            }
        }
        return names;
    }

    private boolean isNear(ClassName type) {
        return type.packageName().equals(self.packageName());
    }

    private boolean isSimplyNear(ClassName type) {
        return isNear(type) && !type.simpleName().equals(self.simpleName());
    }
}
