package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ParameterizedTypeName;
import java.util.List;
import java.util.stream.Stream;
import org.osidforge.codegen.adapter.AdapterClass.Described;
import org.osidforge.codegen.java.JavaTypes;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;

/** Writes the adapters of lookup sessions. */
final class LookupSessionAdapterEmitter extends InterfaceAdapterEmitter {

    LookupSessionAdapterEmitter() {
        super(InterfaceKind.LOOKUP_SESSION);
    }

    @Override
    AdapterClass write(Served served, InterfaceSpec spec) {
        ObjectKind kind = served.kindOf(spec).orElseThrow();
        JavaTypes types = served.types();
        AdapterClass adapter = begin(served, spec, "Looks up " + kind.name() + " objects.")
                .closed()
                .extending(
                        kind.isPrimitive()
                                ? Bases.ID_LOOKUP_SESSION
                                : ParameterizedTypeName.get(
                                        Bases.LOOKUP_SESSION,
                                        types.named(kind.qualifiedName()),
                                        types.named(served.listOf(kind)
                                                .orElseThrow()
                                                .qualifiedName())))
                .constructor(
                        "A session in that scope.",
                        List.of(new Described(Bases.SCOPE, "scope", "where it was asked for")),
                        served.kind(kind));
        Inheritance inheritance = new Inheritance(served.specification(), spec).without(Stream.of("osid.OsidSession"));
        return adapter.methods(
                inheritance.methods(), new LookupCalls(served, kind, Elements.of(adapter, served, kind)));
    }
}
