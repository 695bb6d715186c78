package org.osidforge.codegen.adapter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osidforge.codegen.java.Code;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.RecordKind;

/** The elements that an adapter can name, and the constants that it names them by. */
final class Elements {

    private final AdapterClass adapter;
    private final Code owner;
    private final Map<String, String> constants;

    private Elements(AdapterClass adapter, Code owner, Set<String> names) {
        this.adapter = adapter;
        this.owner = owner;
        this.constants = Constants.of(names);
    }

    /** The elements of a kind, those of its nature and markers among them. */
    static Elements of(AdapterClass adapter, Served served, ObjectKind kind) {
        Set<String> names = new LinkedHashSet<>(core(kind));
        kind.parents().stream().map(Parent::name).forEach(names::add);
        kind.elements().stream().map(Element::name).forEach(names::add);
        return new Elements(adapter, served.kind(kind), names);
    }

    /** The elements that a record type adds. */
    static Elements of(AdapterClass adapter, Served served, ObjectKind kind, RecordKind record) {
        Set<String> names = new LinkedHashSet<>();
        record.elements().stream().map(Element::name).forEach(names::add);
        return new Elements(adapter, Code.of("$L.record($S)", served.kind(kind), record.name()), names);
    }

    /** The constant of the element of that name, where there is one. */
    Optional<Code> named(String name) {
        return Optional.ofNullable(constants.get(name))
                .map(constant -> adapter.element(name, constant, Code.of("$L.element($S)", owner, name)));
    }

    /** What comes with nature and markers. */
    private static List<String> core(ObjectKind kind) {
        List<String> names = new ArrayList<>(List.of("DisplayName", "Description", "GenusType"));
        kind.markers()
                .forEach(marker -> names.addAll(
                        switch (marker) {
                            case TEMPORAL -> List.of("StartDate", "EndDate");
                            case CONTAINABLE -> List.of("Sequestered");
                            case SOURCEABLE -> List.of("Provider", "Branding", "License");
                            case OPERABLE -> List.of("Enabled", "Disabled");
                            case HIERARCHICAL -> List.of("Parents");
                            case SUBJUGATEABLE, AGGREGATEABLE, FEDERATEABLE -> List.of();
                        }));
        names.addAll(
                switch (kind.nature()) {
                    case RELATIONSHIP -> List.of("EndReason");
                    case CATALOG -> List.of("Parents");
                    case RULE -> List.of("Rule");
                    case OBJECT, GOVERNATOR, PRIMITIVE -> List.of();
                });
        return names;
    }
}
