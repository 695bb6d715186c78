package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osidforge.codegen.adapter.AdapterClass.Described;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.TypeRef;

/** Writes the adapters of lists, whatever they hold. */
final class ListAdapterEmitter extends InterfaceAdapterEmitter {

    ListAdapterEmitter() {
        super(InterfaceKind.LIST, InterfaceKind.BATCH_FORM_LIST, InterfaceKind.PEER_LIST);
    }

    @Override
    AdapterClass write(Served served, InterfaceSpec spec) {
        TypeRef held = TypeRef.of(served.elementOf(spec).orElseThrow());
        TypeName one = served.types().of(held);
        AdapterClass adapter = begin(served, spec, "A list of " + simpleName(held) + " elements.")
                .closed()
                .refusingByFault()
                .extending(ParameterizedTypeName.get(Bases.LIST, one))
                .constructor(
                        "A list of what the source gives.",
                        List.of(new Described(some(Bases.LIST_SOURCE, one), "source", "gives one after the other")))
                .constructor(
                        "A list of what the collection holds now, in its order.",
                        List.of(new Described(some(ClassName.get(Collection.class), one), "elements", "the elements")));
        Inheritance inheritance = new Inheritance(served.specification(), spec).without(Stream.of("osid.OsidList"));
        return adapter.methods(inheritance.methods(), m -> call(m, held, one));
    }

    private static Optional<Call> call(MethodSpec method, TypeRef held, TypeName one) {
        return switch (method.role()) {
            case NEXT ->
                Optional.of(method)
                        .filter(m -> m.parameters().isEmpty() && m.returns().equals(held))
                        .map(m -> Call.of("next()").raising(ErrorCode.OPERATION_FAILED));
            case NEXT_MANY ->
                Optional.of(new Arguments(method))
                        .filter(a -> method.returns().equals(TypeRef.arrayOf(held.name())))
                        .flatMap(a -> a.take(TypeRef.of("cardinal")).filter(n -> a.areTaken()))
                        .map(n -> Call.of("next($L, $T[]::new)", n, one).raising(ErrorCode.OPERATION_FAILED));
            default -> Optional.empty();
        };
    }

    private static String simpleName(TypeRef type) {
        return type.name().substring(type.name().lastIndexOf('.') + 1);
    }

    private static TypeName some(ClassName of, TypeName one) {
        return ParameterizedTypeName.get(of, WildcardTypeName.subtypeOf(one));
    }
}
