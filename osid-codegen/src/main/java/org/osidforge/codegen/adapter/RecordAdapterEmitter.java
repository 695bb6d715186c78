package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;
import org.osidforge.codegen.adapter.AdapterClass.Described;
import org.osidforge.codegen.prose.Words;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.RecordKind;

/** Writes the adapters of records, those of objects and those of forms. */
final class RecordAdapterEmitter extends InterfaceAdapterEmitter {

    RecordAdapterEmitter() {
        super(InterfaceKind.RECORD, InterfaceKind.FORM_RECORD);
    }

    @Override
    AdapterClass write(Served served, InterfaceSpec spec) {
        ObjectKind kind = served.kindOf(spec).orElseThrow();
        RecordKind record = served.recordOf(spec).orElseThrow();
        boolean ofForm = spec.kind() == InterfaceKind.FORM_RECORD;
        ClassName owner = ofForm ? Bases.FORM : Bases.OBJECT;
        String of = ofForm ? "a form of " + Words.a(kind.name()) : Words.a(kind.name());
        AdapterClass adapter = begin(served, spec, "The " + record.name() + " record of " + of + ".")
                .closed()
                .extending(ofForm ? Bases.FORM_RECORD : Bases.RECORD)
                .constructor(
                        "The record of that " + (ofForm ? "form." : "object."),
                        List.of(
                                new Described(owner, "owner", ofForm ? "the form" : "the object"),
                                new Described(Bases.RECORD_DEFINITION, "record", "its record type")));
        Inheritance inheritance = new Inheritance(served.specification(), spec).without(Stream.of("osid.OsidRecord"));
        Elements elements = Elements.of(adapter, served, kind, record);
        return adapter.methods(inheritance.methods(), new ElementCalls(served, elements));
    }
}
