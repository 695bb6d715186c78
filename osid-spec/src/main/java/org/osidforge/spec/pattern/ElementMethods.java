package org.osidforge.spec.pattern;

import static org.osidforge.spec.model.ErrorCode.ILLEGAL_STATE;
import static org.osidforge.spec.model.ErrorCode.INVALID_ARGUMENT;
import static org.osidforge.spec.model.ErrorCode.NO_ACCESS;
import static org.osidforge.spec.model.ErrorCode.NULL_ARGUMENT;
import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;

import java.util.Set;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;

/** The methods that one element gives an object, a form or a record. */
final class ElementMethods {

    /** Types that are never null in the specification, so that their setters do not tell of null. */
    private static final Set<String> NEVER_NULL = Set.of("boolean", "cardinal", "integer", "decimal");

    private ElementMethods() {}

    /** Getters of the object's side. */
    static void getters(InterfaceDraft draft, ElementPlan plan) {
        Element element = plan.element();
        if (element.optional() && !draft.has(element.hasMethod())) {
            draft.method(plan.origin(), element.hasMethod()).returns("boolean").does(Role.HAS_VALUE, element.name());
        }
        if (element.reference() || element.type().equals(Core.ID)) {
            ids(draft, plan);
        }
        if (element.reference()) {
            references(draft, plan);
        } else if (!element.type().equals(Core.ID)) {
            values(draft, plan);
        }
    }

    private static void ids(InterfaceDraft draft, ElementPlan plan) {
        Element element = plan.element();
        String name = element.multiple() ? "get" + plan.singular() + "Ids" : "get" + element.name() + "Id";
        MethodDraft method = draft.method(plan.origin(), name)
                .returns(element.multiple() ? Core.ID_LIST : Core.ID)
                .does(Role.GET_REFERENCE_ID, element.name());
        mayBeMissing(method, plan);
    }

    private static void references(InterfaceDraft draft, ElementPlan plan) {
        Element element = plan.element();
        MethodDraft method = draft.method(plan.origin(), "get" + element.name())
                .returns(element.type() + (element.multiple() ? "List" : ""))
                .does(Role.GET_REFERENCE, element.name());
        mayBeMissing(method, plan);
        method.fails(OPERATION_FAILED);
    }

    private static void values(InterfaceDraft draft, ElementPlan plan) {
        Element element = plan.element();
        boolean question = element.type().equals("boolean") && !element.multiple();
        MethodDraft method = draft.method(plan.origin(), (question ? "is" : "get") + element.name())
                .returns(new TypeRef(element.type(), element.multiple()))
                .does(Role.GET_VALUE, element.name());
        mayBeMissing(method, plan);
    }

    private static void mayBeMissing(MethodDraft method, ElementPlan plan) {
        if (plan.element().optional()) {
            method.fails(ILLEGAL_STATE, plan.element().hasMethod() + "() is false");
        } else if (!plan.unlessMethod().isEmpty()) {
            method.fails(ILLEGAL_STATE, plan.unlessMethod() + "() is true");
        }
    }

    /** Metadata, setter and clearing of the form's side. */
    static void setters(InterfaceDraft draft, ElementPlan plan) {
        Element element = plan.element();
        draft.method(plan.origin(), "get" + element.name() + "Metadata")
                .returns(Core.METADATA)
                .does(Role.GET_METADATA, element.name());
        MethodDraft set = draft.method(plan.origin(), "set" + element.name())
                .takes(setterType(plan), plan.parameter())
                .fails(INVALID_ARGUMENT, NO_ACCESS)
                .does(Role.SET, element.name());
        if (element.multiple() || !NEVER_NULL.contains(element.type())) {
            set.fails(NULL_ARGUMENT);
        }
        draft.method(plan.origin(), "clear" + element.name()).fails(NO_ACCESS).does(Role.CLEAR, element.name());
    }

    private static TypeRef setterType(ElementPlan plan) {
        Element element = plan.element();
        if (plan.idList()) {
            return TypeRef.of(Core.ID_LIST);
        }
        String type =
                element.reference() ? Core.ID : element.type().equals(Core.DISPLAY_TEXT) ? "string" : element.type();
        return new TypeRef(type, element.multiple());
    }
}
