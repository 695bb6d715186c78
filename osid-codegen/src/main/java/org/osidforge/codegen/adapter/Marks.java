package org.osidforge.codegen.adapter;

import com.squareup.javapoet.ClassName;
import java.util.List;
import org.osidforge.spec.model.InterfaceSpec;

/** What an adapter inherits for the standard's markers, such as Temporal: interfaces of the runtime with the methods written. */
final class Marks {

    /**
     * One of them.
     *
     * @param marker qualified OSID name of the interface whose methods it has, with all that it extends
     * @param mixin the interface of the runtime
     */
    record Mark(String marker, ClassName mixin) {}

    private static final List<Mark> OF_OBJECTS = List.of(
            new Mark("osid.Containable", Bases.mixin("ContainableAdapter")),
            new Mark("osid.Operable", Bases.mixin("OperableAdapter")),
            new Mark("osid.OsidRelationship", Bases.mixin("RelationshipAdapter")),
            new Mark("osid.OsidRule", Bases.mixin("RuleAdapter")),
            new Mark("osid.Sourceable", Bases.mixin("SourceableAdapter")),
            new Mark("osid.Temporal", Bases.mixin("TemporalAdapter")));

    private static final List<Mark> OF_FORMS = List.of(
            new Mark("osid.OsidContainableForm", Bases.mixin("ContainableFormAdapter")),
            new Mark("osid.OsidOperableForm", Bases.mixin("OperableFormAdapter")),
            new Mark("osid.OsidRelationshipForm", Bases.mixin("RelationshipFormAdapter")),
            new Mark("osid.OsidRuleForm", Bases.mixin("RuleFormAdapter")),
            new Mark("osid.OsidSourceableForm", Bases.mixin("SourceableFormAdapter")),
            new Mark("osid.OsidTemporalForm", Bases.mixin("TemporalFormAdapter")));

    private Marks() {}

    /** Those of an object, without those that another one has. */
    static List<Mark> ofObject(Served served, InterfaceSpec object) {
        return nearest(served, object, OF_OBJECTS);
    }

    /** Those of a form, without those that another one has. */
    static List<Mark> ofForm(Served served, InterfaceSpec form) {
        return nearest(served, form, OF_FORMS);
    }

    private static List<Mark> nearest(Served served, InterfaceSpec spec, List<Mark> all) {
        List<Mark> found = all.stream().filter(m -> served.is(spec, m.marker())).toList();
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
