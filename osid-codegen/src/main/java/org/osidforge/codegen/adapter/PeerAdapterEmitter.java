package org.osidforge.codegen.adapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osidforge.codegen.adapter.AdapterClass.Described;
import org.osidforge.codegen.prose.Words;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;

/** Writes the adapters of peers. */
final class PeerAdapterEmitter extends InterfaceAdapterEmitter {

    PeerAdapterEmitter() {
        super(InterfaceKind.PEER);
    }

    @Override
    AdapterClass write(Served served, InterfaceSpec spec) {
        List<Parent> parents = served.wayOf(spec).orElseThrow().parents();
        String kind = served.kindOf(spec).orElseThrow().name();
        AdapterClass adapter = begin(served, spec, "The Ids that " + Words.a(kind) + " is made for.")
                .closed()
                .refusingByFault()
                .extending(Bases.PEER)
                .constructor(
                        "The peer of these Ids.",
                        parents.stream().map(p -> parameter(served, p)).toList());
        Inheritance inheritance = new Inheritance(served.specification(), spec).without(Stream.of("osid.OsidCapsule"));
        return adapter.methods(inheritance.methods(), m -> call(m, parents));
    }

    private static Described parameter(Served served, Parent parent) {
        String name =
                Character.toLowerCase(parent.name().charAt(0)) + parent.name().substring(1) + "Id";
        return new Described(served.types().of(Arguments.ID), name, "Id of the " + Words.of(parent.name()));
    }

    private static Optional<Call> call(MethodSpec method, List<Parent> parents) {
        int place = parents.stream().map(Parent::name).toList().indexOf(method.subject());
        return Optional.of(method)
                .filter(m -> m.role() == Role.GET_PEER_ID && place >= 0)
                .filter(m -> m.parameters().isEmpty() && m.returns().equals(Arguments.ID))
                .map(m -> Call.of("id($L)", place));
    }
}
