package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ParameterizedTypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osidforge.codegen.adapter.AdapterClass.Described;
import org.osidforge.codegen.java.Code;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;

/** Writes the adapters of admin sessions; that of a batch session extends that of the plain session where the interface does. */
final class AdminSessionAdapterEmitter extends InterfaceAdapterEmitter {

    AdminSessionAdapterEmitter() {
        super(InterfaceKind.ADMIN_SESSION, InterfaceKind.BATCH_ADMIN_SESSION);
    }

    @Override
    AdapterClass write(Served served, InterfaceSpec spec) {
        ObjectKind kind = served.kindOf(spec).orElseThrow();
        boolean batch = spec.kind() == InterfaceKind.BATCH_ADMIN_SESSION;
        Optional<InterfaceSpec> plain = plainSession(served, spec, kind);
        AdapterClass adapter = begin(
                        served, spec, "Administers " + kind.name() + " objects" + (batch ? " in bulk." : "."))
                .constructor(
                        "A session in that scope.",
                        List.of(new Described(Bases.SCOPE, "scope", "where it was asked for")),
                        plain.isPresent() ? new Code[0] : new Code[] {served.kind(kind)});
        if (plain.isPresent()) {
            adapter.extending(served.adapterOf(plain.get()));
        } else if (kind.isPrimitive()) {
            adapter.extending(Bases.ID_ADMIN_SESSION);
        } else {
            adapter.extending(ParameterizedTypeName.get(
                    Bases.ADMIN_SESSION, served.types().named(kind.qualifiedName())));
        }
        if (batch) {
            adapter.closed();
        }
        String covered = plain.map(InterfaceSpec::qualifiedName).orElse("osid.OsidSession");
        Inheritance inheritance = new Inheritance(served.specification(), spec).without(Stream.of(covered));
        return adapter.methods(
                inheritance.methods(),
                new BatchCalls(served, kind, served.batchOf(spec), Elements.of(adapter, served, kind)));
    }

    private static Optional<InterfaceSpec> plainSession(Served served, InterfaceSpec spec, ObjectKind kind) {
        return spec.kind() == InterfaceKind.ADMIN_SESSION
                ? Optional.empty()
                : served.adminSessionOf(kind).filter(s -> served.is(spec, s.qualifiedName()));
    }
}
