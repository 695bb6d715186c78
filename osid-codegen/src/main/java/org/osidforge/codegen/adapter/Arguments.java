package org.osidforge.codegen.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osidforge.codegen.java.Code;
import org.osidforge.codegen.java.JavaNames;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.TypeRef;

/** The parameters of a method, taken one after the other by their types: what is irregular in a signature is noticed here. */
final class Arguments {

    static final TypeRef ID = TypeRef.of("osid.id.Id");
    static final TypeRef ID_LIST = TypeRef.of("osid.id.IdList");
    static final TypeRef TYPE = TypeRef.of("osid.type.Type");
    static final TypeRef TYPES = TypeRef.arrayOf("osid.type.Type");
    static final TypeRef DATE_TIME = TypeRef.of("osid.calendaring.DateTime");
    static final TypeRef PROXY = TypeRef.of("osid.proxy.Proxy");

    private final List<ParameterSpec> left;

    Arguments(MethodSpec method) {
        left = new ArrayList<>(method.parameters());
    }

    /** Whether all were taken. */
    boolean areTaken() {
        return left.isEmpty();
    }

    /** Takes the next of that type, wherever it stands. */
    Optional<Code> take(TypeRef type) {
        return left.stream().filter(p -> p.type().equals(type)).findFirst().map(this::take);
    }

    /** Takes the next, if it is of that type. */
    Optional<Code> takeNext(TypeRef type) {
        return left.isEmpty() || !left.get(0).type().equals(type) ? Optional.empty() : take(type);
    }

    /** Takes the next, whatever its type. */
    Optional<Code> takeNext() {
        return left.isEmpty() ? Optional.empty() : Optional.of(take(left.get(0)));
    }

    /** Takes the Ids of what a form is asked for, in the order of the kind's parents: by the names of the parameters, else as they stand. */
    Optional<List<Code>> takeIds(List<Parent> parents) {
        List<ParameterSpec> ids = left.stream().filter(p -> p.type().equals(ID)).toList();
        if (ids.size() != parents.size()) {
            return Optional.empty();
        }
        List<ParameterSpec> named = new ArrayList<>();
        for (Parent parent : parents) {
            ids.stream()
                    .filter(p -> p.name().equals(parent.parameter()))
                    .findFirst()
                    .ifPresent(named::add);
        }
        boolean byName = named.stream().distinct().count() == parents.size();
        return Optional.of((byName ? named : ids).stream().map(this::take).toList());
    }

    private Code take(ParameterSpec parameter) {
        left.remove(parameter);
        return name(parameter);
    }

    /** A parameter as it stands in code. */
    static Code name(ParameterSpec parameter) {
        return Code.of("$L", JavaNames.parameter(parameter.name()));
    }
}
