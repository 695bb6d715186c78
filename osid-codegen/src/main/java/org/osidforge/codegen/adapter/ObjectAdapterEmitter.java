package org.osidforge.codegen.adapter;

import java.util.List;
import java.util.stream.Stream;
import org.osidforge.codegen.adapter.AdapterClass.Described;
import org.osidforge.codegen.adapter.Marks.Mark;
import org.osidforge.codegen.prose.Words;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;

/** Writes the adapters of objects. */
final class ObjectAdapterEmitter extends InterfaceAdapterEmitter {

    ObjectAdapterEmitter() {
        super(InterfaceKind.OBJECT);
    }

    @Override
    AdapterClass write(Served served, InterfaceSpec spec) {
        String one = Words.a(spec.name());
        AdapterClass adapter = begin(served, spec, Words.sentence(one) + " as the provider holds it.")
                .closed()
                .extending(Bases.OBJECT)
                .constructor(
                        "The " + spec.name() + " of that data.",
                        List.of(
                                new Described(Bases.STORED_OBJECT, "object", "its data"),
                                new Described(Bases.SCOPE, "scope", "where it was asked for")));
        List<Mark> marks = Marks.ofObject(served, spec, served.kindOf(spec).orElseThrow());
        marks.forEach(m -> adapter.implementing(m.mixin()));
        Inheritance inheritance = new Inheritance(served.specification(), spec)
                .without(Stream.concat(
                        Stream.of("osid.OsidObject"), marks.stream().map(Mark::marker)));
        marks.forEach(m -> m.settle(adapter, inheritance, "osid.OsidObject"));
        Elements elements = Elements.of(adapter, served, served.kindOf(spec).orElseThrow());
        return adapter.methods(inheritance.methods(), new ElementCalls(served, elements));
    }
}
