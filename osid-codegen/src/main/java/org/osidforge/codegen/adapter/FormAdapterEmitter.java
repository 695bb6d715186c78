package org.osidforge.codegen.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osidforge.codegen.adapter.AdapterClass.Described;
import org.osidforge.codegen.adapter.Marks.Mark;
import org.osidforge.codegen.prose.Words;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;

/** Writes the adapters of forms; that of a batch form extends that of the plain form where the interface does. */
final class FormAdapterEmitter extends InterfaceAdapterEmitter {

    FormAdapterEmitter() {
        super(InterfaceKind.FORM, InterfaceKind.BATCH_FORM);
    }

    @Override
    AdapterClass write(Served served, InterfaceSpec spec) {
        ObjectKind kind = served.kindOf(spec).orElseThrow();
        AdapterClass adapter = begin(served, spec, summary(spec, kind))
                .constructor(
                        "The form of that state.",
                        List.of(
                                new Described(Bases.FORM_STATE, "state", "what the engine knows of it"),
                                new Described(Bases.SCOPE, "scope", "where it was asked for")));
        List<String> covered = new ArrayList<>();
        Optional<InterfaceSpec> plain = plainForm(served, spec, kind);
        adapter.extending(plain.map(served::adapterOf).orElse(Bases.FORM));
        covered.add(plain.map(InterfaceSpec::qualifiedName).orElse("osid.OsidObjectForm"));
        List<Mark> had = plain.map(p -> Marks.ofForm(served, p, kind)).orElse(List.of());
        List<Mark> marks = Marks.ofForm(served, spec, kind).stream()
                .filter(mark -> !had.contains(mark))
                .toList();
        marks.forEach(mark -> adapter.implementing(mark.mixin()));
        marks.forEach(mark -> covered.add(mark.marker()));
        if (spec.kind() == InterfaceKind.BATCH_FORM) {
            adapter.closed();
        }
        Inheritance inheritance = new Inheritance(served.specification(), spec).without(covered.stream());
        marks.forEach(mark -> mark.settle(adapter, inheritance, "osid.OsidObjectForm"));
        return adapter.methods(inheritance.methods(), new ElementCalls(served, Elements.of(adapter, served, kind)));
    }

    private static String summary(InterfaceSpec spec, ObjectKind kind) {
        return (spec.kind() == InterfaceKind.BATCH_FORM ? "A batch form of " : "A form of ") + Words.a(kind.name())
                + ".";
    }

    private static Optional<InterfaceSpec> plainForm(Served served, InterfaceSpec spec, ObjectKind kind) {
        return spec.kind() == InterfaceKind.FORM
                ? Optional.empty()
                : served.formOf(kind).filter(f -> served.is(spec, f.qualifiedName()));
    }
}
