package org.osidforge.spec.pattern;

import static org.osidforge.spec.descriptor.NameRules.lowerFirst;
import static org.osidforge.spec.model.ErrorCode.NULL_ARGUMENT;
import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;
import static org.osidforge.spec.model.ErrorCode.UNSUPPORTED;

import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Role;

/** An object: getters of its elements and of its records. */
final class ObjectPattern {

    private ObjectPattern() {}

    static InterfaceDraft expand(ObjectPlan plan) {
        ObjectKind kind = plan.kind();
        InterfaceDraft object = new InterfaceDraft(
                        plan.origin(),
                        kind.pkg(),
                        kind.name(),
                        kind.isPrimitive() ? InterfaceKind.PRIMITIVE : InterfaceKind.OBJECT,
                        kind.name())
                .parents(Natures.ofObject(kind))
                .note(plan.note());
        plan.elements().forEach(element -> ElementMethods.getters(object, element));
        if (kind.isPrimitive()) {
            return object;
        }
        object.method("get" + kind.name() + "Record")
                .returns(kind.pkg() + ".records." + kind.name() + "Record")
                .takes(Core.TYPE, lowerFirst(kind.name()) + "RecordType")
                .fails(NULL_ARGUMENT, OPERATION_FAILED, UNSUPPORTED)
                .does(Role.GET_RECORD);
        return object;
    }
}
