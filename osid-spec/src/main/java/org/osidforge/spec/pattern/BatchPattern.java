package org.osidforge.spec.pattern;

import static org.osidforge.spec.descriptor.NameRules.lowerFirst;
import static org.osidforge.spec.model.ErrorCode.ILLEGAL_STATE;
import static org.osidforge.spec.model.ErrorCode.INVALID_ARGUMENT;
import static org.osidforge.spec.model.ErrorCode.NOT_FOUND;
import static org.osidforge.spec.model.ErrorCode.NO_ACCESS;
import static org.osidforge.spec.model.ErrorCode.NULL_ARGUMENT;
import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;
import static org.osidforge.spec.model.ErrorCode.PERMISSION_DENIED;
import static org.osidforge.spec.model.ErrorCode.UNSUPPORTED;

import java.util.ArrayList;
import java.util.List;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;

/** A batch entry: the batch admin session, its form and the list of forms; with several parents the peer and its list. */
public final class BatchPattern {

    private final BatchKind batch;
    private final ObjectKind kind;
    private final Origin origin;

    private BatchPattern(BatchKind batch, ObjectKind kind, Origin origin) {
        this.batch = batch;
        this.kind = kind;
        this.origin = origin;
    }

    /**
     * The interfaces of a batch entry.
     *
     * @param batch the batch session of the model
     * @param kind the kind of the base package
     */
    public static List<InterfaceDraft> expand(BatchKind batch, ObjectKind kind, Origin origin) {
        return new BatchPattern(batch, kind, origin).expand();
    }

    private List<InterfaceDraft> expand() {
        List<InterfaceDraft> drafts = new ArrayList<>();
        drafts.add(session());
        drafts.add(form());
        drafts.add(list(batch.form(), batch.form() + "s", InterfaceKind.BATCH_FORM_LIST));
        if (!batch.peer().isEmpty()) {
            drafts.add(PeerPattern.expand(batch, kind, origin));
            drafts.add(list(batch.peer(), batch.peer() + "s", InterfaceKind.PEER_LIST));
        }
        return drafts;
    }

    private InterfaceDraft list(String of, String plural, InterfaceKind listKind) {
        return ListPattern.expand(origin, batch.pkg(), of, plural, listKind, kind.name());
    }

    private InterfaceDraft session() {
        InterfaceDraft session = new InterfaceDraft(
                        origin, batch.pkg(), batch.session(), InterfaceKind.BATCH_ADMIN_SESSION, kind.name())
                .parents(kind.qualifiedName() + "AdminSession");
        String forms = lowerFirst(kind.name()) + "Forms";
        formsForCreate(session);
        whole(session, "create" + kind.plural(), "CreateResponseList", Role.BATCH_CREATE)
                .takes(formList(), forms)
                .fails(NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED);
        session.method("get" + kind.name() + "FormsForUpdate")
                .returns(formList())
                .takes(Core.ID_LIST, ids())
                .fails(NOT_FOUND, NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED)
                .does(Role.BATCH_GET_FORMS_FOR_UPDATE);
        whole(session, "update" + kind.plural(), "UpdateResponseList", Role.BATCH_UPDATE)
                .takes(formList(), forms)
                .fails(NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED);
        whole(session, "deleteAll" + kind.plural(), "DeleteResponseList", Role.BATCH_DELETE_ALL)
                .fails(OPERATION_FAILED, PERMISSION_DENIED);
        whole(session, "delete" + kind.plural(), "DeleteResponseList", Role.BATCH_DELETE)
                .takes(Core.ID_LIST, ids())
                .fails(NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED);
        whole(session, "alias" + kind.plural(), "AliasResponseList", Role.BATCH_ALIAS)
                .takes(Core.RESPONSES + "AliasRequestList", "aliasRequests")
                .fails(NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED);
        return session;
    }

    private static MethodDraft whole(InterfaceDraft session, String name, String responses, Role role) {
        return session.method(name).returns(Core.RESPONSES + responses).does(role);
    }

    private void formsForCreate(InterfaceDraft session) {
        MethodDraft method = session.method("get" + kind.name() + "FormsForCreate")
                .returns(formList())
                .does(Role.BATCH_GET_FORMS_FOR_CREATE);
        if (!batch.peer().isEmpty()) {
            method.takes(batch.pkg() + "." + batch.peerList(), "peers");
        } else if (!batch.parents().isEmpty()) {
            method.takes(Core.ID_LIST, batch.parents().get(0).parameter() + "s");
        } else {
            method.takes("cardinal", "number");
        }
        method.takes(TypeRef.arrayOf(Core.TYPE), lowerFirst(kind.name()) + "RecordTypes");
        if (!batch.parents().isEmpty()) {
            method.fails(NOT_FOUND);
        }
        method.fails(NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED, UNSUPPORTED);
    }

    private InterfaceDraft form() {
        InterfaceDraft form = new InterfaceDraft(
                        origin, batch.pkg(), batch.form(), InterfaceKind.BATCH_FORM, kind.name())
                .parents(kind.qualifiedName() + "Form");
        for (Parent parent : batch.parents()) {
            form.method("get" + parent.name() + "Id")
                    .returns(Core.ID)
                    .fails(ILLEGAL_STATE, "isForUpdate() is true")
                    .does(Role.GET_PARENT_ID, parent.name());
        }
        form.method("get" + kind.name() + "Id")
                .returns(Core.ID)
                .fails(ILLEGAL_STATE, "isForUpdate() is false")
                .does(Role.GET_TARGET_ID);
        if (batch.parentsElement()) {
            form.method("getParentsMetadata").returns(Core.METADATA).does(Role.GET_METADATA, "Parents");
            form.method("setParents")
                    .takes(TypeRef.arrayOf(Core.ID), "parents")
                    .fails(INVALID_ARGUMENT, NO_ACCESS, NULL_ARGUMENT)
                    .does(Role.SET, "Parents");
            form.method("clearParents").fails(NO_ACCESS).does(Role.CLEAR, "Parents");
        }
        return form;
    }

    private String formList() {
        return batch.pkg() + "." + batch.formList();
    }

    private String ids() {
        return lowerFirst(kind.name()) + "Ids";
    }
}
