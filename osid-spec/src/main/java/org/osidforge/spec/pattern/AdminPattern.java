package org.osidforge.spec.pattern;

import static org.osidforge.spec.descriptor.NameRules.lowerFirst;
import static org.osidforge.spec.model.ErrorCode.ALREADY_EXISTS;
import static org.osidforge.spec.model.ErrorCode.ILLEGAL_STATE;
import static org.osidforge.spec.model.ErrorCode.INVALID_ARGUMENT;
import static org.osidforge.spec.model.ErrorCode.NOT_FOUND;
import static org.osidforge.spec.model.ErrorCode.NULL_ARGUMENT;
import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;
import static org.osidforge.spec.model.ErrorCode.PERMISSION_DENIED;
import static org.osidforge.spec.model.ErrorCode.UNSUPPORTED;

import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;

/** The admin session of an object: create, update, delete, alias one at a time. */
final class AdminPattern {

    private AdminPattern() {}

    static InterfaceDraft expand(ObjectPlan plan) {
        ObjectKind kind = plan.kind();
        InterfaceDraft session = new InterfaceDraft(
                        plan.origin(), kind.pkg(), plan.adminSession(), InterfaceKind.ADMIN_SESSION, kind.name())
                .parents(Core.SESSION);
        CatalogMethods.add(session, kind);
        create(session, kind);
        update(session, kind);
        delete(session, kind);
        alias(session, kind);
        return session;
    }

    private static void create(InterfaceDraft session, ObjectKind kind) {
        String recordTypes = lowerFirst(kind.name()) + "RecordTypes";
        session.method("canCreate" + kind.plural()).returns("boolean").does(Role.CAN_CREATE);
        session.method("canCreate" + kind.name() + "WithRecordTypes")
                .returns("boolean")
                .takes(TypeRef.arrayOf(Core.TYPE), recordTypes)
                .fails(NULL_ARGUMENT)
                .does(Role.CAN_CREATE_WITH_RECORD_TYPES);
        MethodDraft form = session.method("get" + kind.name() + "FormForCreate")
                .returns(form(kind))
                .does(Role.GET_FORM_FOR_CREATE);
        for (Parent parent : kind.parents()) {
            form.takes(Core.ID, parent.parameter());
        }
        form.takes(TypeRef.arrayOf(Core.TYPE), recordTypes);
        if (!kind.parents().isEmpty()) {
            form.fails(NOT_FOUND);
        }
        form.fails(NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED, UNSUPPORTED);
        session.method("create" + kind.name())
                .returns(kind.qualifiedName())
                .takes(form(kind), lowerFirst(kind.name()) + "Form")
                .fails(ILLEGAL_STATE, INVALID_ARGUMENT, NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED, UNSUPPORTED)
                .does(Role.CREATE);
    }

    private static void update(InterfaceDraft session, ObjectKind kind) {
        session.method("canUpdate" + kind.plural()).returns("boolean").does(Role.CAN_UPDATE);
        session.method("get" + kind.name() + "FormForUpdate")
                .returns(form(kind))
                .takes(Core.ID, lowerFirst(kind.name()) + "Id")
                .fails(NOT_FOUND, NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED)
                .does(Role.GET_FORM_FOR_UPDATE);
        session.method("update" + kind.name())
                .takes(form(kind), lowerFirst(kind.name()) + "Form")
                .fails(ILLEGAL_STATE, INVALID_ARGUMENT, NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED, UNSUPPORTED)
                .does(Role.UPDATE);
    }

    private static void delete(InterfaceDraft session, ObjectKind kind) {
        session.method("canDelete" + kind.plural()).returns("boolean").does(Role.CAN_DELETE);
        session.method("delete" + kind.name())
                .takes(Core.ID, lowerFirst(kind.name()) + "Id")
                .fails(NOT_FOUND, NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED)
                .does(Role.DELETE);
    }

    private static void alias(InterfaceDraft session, ObjectKind kind) {
        session.method("canManage" + kind.name() + "Aliases").returns("boolean").does(Role.CAN_ALIAS);
        session.method("alias" + kind.name())
                .takes(Core.ID, lowerFirst(kind.name()) + "Id")
                .takes(Core.ID, "aliasId")
                .fails(ALREADY_EXISTS, NOT_FOUND, NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED)
                .does(Role.ALIAS);
    }

    private static String form(ObjectKind kind) {
        return kind.qualifiedName() + "Form";
    }
}
