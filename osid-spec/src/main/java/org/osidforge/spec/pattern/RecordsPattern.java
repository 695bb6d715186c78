package org.osidforge.spec.pattern;

import java.util.List;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.RecordKind;

/** Records: the empty parents that an object and its form name, and the record types that add elements. */
public final class RecordsPattern {

    private RecordsPattern() {}

    /**
     * A record type with all names resolved.
     *
     * @param kind the record type of the model
     * @param elements its elements with what their methods need
     * @param origin where it comes from
     */
    public record RecordPlan(RecordKind kind, List<ElementPlan> elements, Origin origin) {}

    static List<InterfaceDraft> expand(ObjectPlan plan) {
        ObjectKind kind = plan.kind();
        String pkg = kind.pkg() + ".records";
        return List.of(
                new InterfaceDraft(plan.origin(), pkg, kind.name() + "Record", InterfaceKind.RECORD, kind.name())
                        .parents(Core.RECORD),
                new InterfaceDraft(
                                plan.origin(), pkg, kind.name() + "FormRecord", InterfaceKind.FORM_RECORD, kind.name())
                        .parents(Core.RECORD));
    }

    /** The record interfaces of a record type. */
    public static List<InterfaceDraft> expand(RecordPlan plan) {
        RecordKind kind = plan.kind();
        String pkg = kind.pkg() + ".records";
        InterfaceDraft object = new InterfaceDraft(
                        plan.origin(), pkg, kind.objectRecord(), InterfaceKind.RECORD, kind.object())
                .parents(pkg + "." + kind.object() + "Record");
        InterfaceDraft form = new InterfaceDraft(
                        plan.origin(), pkg, kind.formRecord(), InterfaceKind.FORM_RECORD, kind.object())
                .parents(pkg + "." + kind.object() + "FormRecord");
        plan.elements().forEach(element -> ElementMethods.getters(object, element));
        plan.elements().stream().filter(ElementPlan::inForm).forEach(element -> ElementMethods.setters(form, element));
        return List.of(object, form);
    }
}
