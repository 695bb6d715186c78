package org.osidforge.spec.pattern;

import static org.osidforge.spec.descriptor.NameRules.lowerFirst;
import static org.osidforge.spec.model.ErrorCode.NULL_ARGUMENT;
import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;
import static org.osidforge.spec.model.ErrorCode.UNSUPPORTED;

import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Role;

/** The form of an object: metadata, setters and clearing of its elements, and its records. */
final class FormPattern {

    private FormPattern() {}

    static InterfaceDraft expand(ObjectPlan plan) {
        ObjectKind kind = plan.kind();
        InterfaceDraft form = new InterfaceDraft(
                        plan.origin(), kind.pkg(), kind.name() + "Form", InterfaceKind.FORM, kind.name())
                .parents(Natures.ofForm(kind));
        plan.elements().stream().filter(ElementPlan::inForm).forEach(element -> ElementMethods.setters(form, element));
        if (kind.isPrimitive()) {
            return form;
        }
        form.method("get" + kind.name() + "FormRecord")
                .returns(kind.pkg() + ".records." + kind.name() + "FormRecord")
                .takes(Core.TYPE, lowerFirst(kind.name()) + "RecordType")
                .fails(NULL_ARGUMENT, OPERATION_FAILED, UNSUPPORTED)
                .does(Role.GET_FORM_RECORD);
        return form;
    }
}
