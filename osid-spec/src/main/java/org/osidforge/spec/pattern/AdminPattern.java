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

import org.osidforge.spec.descriptor.Descriptor.Operation;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.model.Way;

/** The admin session of an object: create, update, delete, alias one at a time. */
final class AdminPattern {

    private AdminPattern() {}

    static InterfaceDraft expand(ObjectPlan plan) {
        ObjectKind kind = plan.kind();
        InterfaceDraft session = new InterfaceDraft(
                        plan.origin(), kind.pkg(), plan.adminSession(), InterfaceKind.ADMIN_SESSION, kind.name())
                .parents(Core.SESSION);
        CatalogMethods.add(session, kind);
        if (plan.operations().contains(Operation.CREATE)) {
            create(session, kind);
        }
        if (plan.operations().contains(Operation.UPDATE)) {
            update(session, kind);
        }
        if (plan.operations().contains(Operation.DELETE)) {
            delete(session, kind);
        }
        if (plan.operations().contains(Operation.ALIAS)) {
            alias(session, kind);
        }
        return session;
    }

    private static void create(InterfaceDraft session, ObjectKind kind) {
        String recordTypes = lowerFirst(kind.name()) + "RecordTypes";
        session.method("canCreate" + kind.plural()).returns("boolean").does(Role.CAN_CREATE);
        if (!kind.isPrimitive()) {
            session.method("canCreate" + kind.name() + "WithRecordTypes")
                    .returns("boolean")
                    .takes(TypeRef.arrayOf(Core.TYPE), recordTypes)
                    .fails(NULL_ARGUMENT)
                    .does(Role.CAN_CREATE_WITH_RECORD_TYPES);
        }
        kind.createWays().forEach(way -> formForCreate(session, kind, way));
        session.method("create" + kind.name())
                .returns(kind.qualifiedName())
                .takes(form(kind), lowerFirst(kind.name()) + "Form")
                .fails(ILLEGAL_STATE, INVALID_ARGUMENT, NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED, UNSUPPORTED)
                .does(Role.CREATE);
    }

    private static void formForCreate(InterfaceDraft session, ObjectKind kind, Way way) {
        String suffix = way.name().isEmpty() ? "" : "For" + way.name();
        MethodDraft form = session.method("get" + kind.name() + "FormForCreate" + suffix)
                .returns(form(kind))
                .does(Role.GET_FORM_FOR_CREATE, way.name());
        for (Parent parent : way.parents()) {
            form.takes(Core.ID, parent.parameter());
        }
        if (kind.isPrimitive()) {
            form.fails(OPERATION_FAILED, PERMISSION_DENIED);
            return;
        }
        form.takes(TypeRef.arrayOf(Core.TYPE), lowerFirst(kind.name()) + "RecordTypes");
        if (!way.parents().isEmpty()) {
            form.fails(NOT_FOUND);
        }
        form.fails(NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED, UNSUPPORTED);
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
