package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osidforge.codegen.java.JavaNames;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.ObjectKind.Marker;
import org.osidforge.spec.model.ObjectKind.Nature;

/** What an adapter inherits for the standard's markers, such as Temporal: interfaces of the runtime with the methods written. */
final class Marks {

    /**
     * One of them.
     *
     * @param marker qualified OSID name of the interface whose methods it has, with all that it extends
     * @param mixin the interface of the runtime
     * @param belongs whether objects of a kind have what it is about
     */
    record Mark(String marker, ClassName mixin, Predicate<ObjectKind> belongs) {

        /** Writes the methods of the marker that an interface of the adapter declares again, as those of the mixin. */
        void settle(AdapterClass adapter, Inheritance inheritance, String base) {
            adapter.methods(
                    inheritance.repeatedOf(marker, base),
                    method -> Optional.of(Call.of(
                            "$T.super.$L($L)",
                            mixin,
                            method.name(),
                            method.parameters().stream()
                                    .map(p -> JavaNames.parameter(p.name()))
                                    .collect(Collectors.joining(", ")))));
        }
    }

    private static final List<Mark> OF_OBJECTS = List.of(
            new Mark("osid.Containable", Bases.mixin("ContainableAdapter"), has(Marker.CONTAINABLE)),
            new Mark("osid.Operable", Bases.mixin("OperableAdapter"), has(Marker.OPERABLE)),
            new Mark("osid.OsidRelationship", Bases.mixin("RelationshipAdapter"), is(Nature.RELATIONSHIP)),
            new Mark("osid.OsidRule", Bases.mixin("RuleAdapter"), is(Nature.RULE)),
            new Mark("osid.Sourceable", Bases.mixin("SourceableAdapter"), has(Marker.SOURCEABLE)),
            new Mark("osid.Temporal", Bases.mixin("TemporalAdapter"), has(Marker.TEMPORAL)));

    private static final List<Mark> OF_FORMS = List.of(
            new Mark("osid.OsidContainableForm", Bases.mixin("ContainableFormAdapter"), has(Marker.CONTAINABLE)),
            new Mark("osid.OsidOperableForm", Bases.mixin("OperableFormAdapter"), has(Marker.OPERABLE)),
            new Mark("osid.OsidRelationshipForm", Bases.mixin("RelationshipFormAdapter"), is(Nature.RELATIONSHIP)),
            new Mark("osid.OsidRuleForm", Bases.mixin("RuleFormAdapter"), is(Nature.RULE)),
            new Mark("osid.OsidSourceableForm", Bases.mixin("SourceableFormAdapter"), has(Marker.SOURCEABLE)),
            new Mark("osid.OsidTemporalForm", Bases.mixin("TemporalFormAdapter"), has(Marker.TEMPORAL)));

    private Marks() {}

    private static Predicate<ObjectKind> has(Marker marker) {
        return kind -> kind.markers().contains(marker);
    }

    private static Predicate<ObjectKind> is(Nature nature) {
        return kind -> kind.nature() == nature;
    }

    /** Those of an object, without those that another one has, and without those that its kind has nothing of. */
    static List<Mark> ofObject(Served served, InterfaceSpec object, ObjectKind kind) {
        return nearest(served, object, kind, OF_OBJECTS);
    }

    /** Those of a form, without those that another one has, and without those that its kind has nothing of. */
    static List<Mark> ofForm(Served served, InterfaceSpec form, ObjectKind kind) {
        return nearest(served, form, kind, OF_FORMS);
    }

    private static List<Mark> nearest(Served served, InterfaceSpec spec, ObjectKind kind, List<Mark> all) {
        List<Mark> found = all.stream()
                .filter(m -> served.is(spec, m.marker()) && m.belongs().test(kind))
                .toList();
        return found.stream()
                .filter(m -> found.stream().noneMatch(other -> other != m && hasToo(served, other, m)))
                .toList();
    }

    private static boolean hasToo(Served served, Mark one, Mark other) {
        return served.specification()
                .interfaceNamed(one.marker())
                .filter(i -> served.is(i, other.marker()))
                .isPresent();
    }
}
