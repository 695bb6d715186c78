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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osidforge.spec.descriptor.Descriptor.Operation;
import org.osidforge.spec.descriptor.NameRules;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;

/** A batch entry: the batch admin session, its form and the list of forms; with several parents the peer and its list. */
public final class BatchPattern {

    /**
     * What only the interfaces of an entry need.
     *
     * @param name what session and methods are named after
     * @param plural plural of that name
     * @param single qualified name of the admin session that the batch session extends
     * @param operations what the session does
     * @param note why it deviates
     */
    public record Terms(String name, String plural, String single, Set<Operation> operations, String note) {}

    private final BatchKind batch;
    private final ObjectKind kind;
    private final Terms terms;
    private final Origin origin;

    private BatchPattern(BatchKind batch, ObjectKind kind, Terms terms, Origin origin) {
        this.batch = batch;
        this.kind = kind;
        this.terms = terms;
        this.origin = origin;
    }

    /**
     * The interfaces of a batch entry.
     *
     * @param batch the batch session of the model
     * @param kind the kind of the base package
     * @param terms what only the interfaces need
     */
    public static List<InterfaceDraft> expand(BatchKind batch, ObjectKind kind, Terms terms, Origin origin) {
        return new BatchPattern(batch, kind, terms, origin).expand();
    }

    private List<InterfaceDraft> expand() {
        List<InterfaceDraft> drafts = new ArrayList<>();
        drafts.add(session());
        // a further session of an object works with the forms that are there
        if (terms.name().equals(kind.name())) {
            drafts.add(form());
            drafts.add(list(batch.form(), batch.form() + "s", InterfaceKind.BATCH_FORM_LIST));
        }
        for (BatchWay way : batch.createWays()) {
            if (!way.peer().isEmpty()) {
                drafts.add(PeerPattern.expand(batch, way, kind, origin));
                drafts.add(list(way.peer(), way.peer() + "s", InterfaceKind.PEER_LIST));
            }
        }
        return drafts;
    }

    private InterfaceDraft list(String of, String plural, InterfaceKind listKind) {
        return ListPattern.expand(origin, batch.pkg(), of, plural, listKind, kind.name());
    }

    private InterfaceDraft session() {
        InterfaceDraft session = new InterfaceDraft(
                        origin, batch.pkg(), batch.session(), InterfaceKind.BATCH_ADMIN_SESSION, kind.name())
                .parents(terms.single())
                .note(terms.note());
        if (does(Operation.CREATE)) {
            batch.createWays().forEach(way -> formsForCreate(session, way));
            whole(session, "create" + terms.plural(), "CreateResponseList", Role.BATCH_CREATE)
                    .takes(formList(), forms())
                    .fails(NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED);
        }
        if (does(Operation.UPDATE)) {
            update(session);
        }
        if (does(Operation.DELETE)) {
            delete(session);
        }
        if (does(Operation.ALIAS)) {
            whole(session, "alias" + terms.plural(), "AliasResponseList", Role.BATCH_ALIAS)
                    .takes(Core.RESPONSES + "AliasRequestList", "aliasRequests")
                    .fails(NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED);
        }
        return session;
    }

    private boolean does(Operation operation) {
        return terms.operations().contains(operation);
    }

    private void update(InterfaceDraft session) {
        session.method("get" + terms.name() + "FormsForUpdate")
                .returns(formList())
                .takes(Core.ID_LIST, ids())
                .fails(NOT_FOUND, NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED)
                .does(Role.BATCH_GET_FORMS_FOR_UPDATE);
        whole(session, "update" + terms.plural(), "UpdateResponseList", Role.BATCH_UPDATE)
                .takes(formList(), forms())
                .fails(NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED);
    }

    private void delete(InterfaceDraft session) {
        whole(session, "deleteAll" + terms.plural(), "DeleteResponseList", Role.BATCH_DELETE_ALL)
                .fails(OPERATION_FAILED, PERMISSION_DENIED);
        whole(session, "delete" + terms.plural(), "DeleteResponseList", Role.BATCH_DELETE)
                .takes(Core.ID_LIST, ids())
                .fails(NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED);
    }

    private static MethodDraft whole(InterfaceDraft session, String name, String responses, Role role) {
        return session.method(name).returns(Core.RESPONSES + responses).does(role);
    }

    private void formsForCreate(InterfaceDraft session, BatchWay way) {
        String suffix = way.name().isEmpty() ? "" : "For" + plurals(way.name());
        MethodDraft method = session.method("get" + terms.name() + "FormsForCreate" + suffix)
                .returns(formList())
                .does(Role.BATCH_GET_FORMS_FOR_CREATE, way.name());
        if (!way.peer().isEmpty()) {
            method.takes(batch.pkg() + "." + way.peerList(), "peers");
        } else if (!way.parents().isEmpty()) {
            method.takes(Core.ID_LIST, way.parents().get(0).parameter() + "s");
        } else {
            method.takes("cardinal", "number");
        }
        if (kind.isPrimitive()) {
            method.fails(OPERATION_FAILED, PERMISSION_DENIED);
            return;
        }
        method.takes(TypeRef.arrayOf(Core.TYPE), lowerFirst(kind.name()) + "RecordTypes");
        if (!way.parents().isEmpty()) {
            method.fails(NOT_FOUND);
        }
        method.fails(NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED, UNSUPPORTED);
    }

    /** {@code ResourceAndTrust} gives {@code ResourcesAndTrusts}. */
    private static String plurals(String way) {
        return Arrays.stream(way.split("(?<=[a-z0-9])And(?=[A-Z])"))
                .map(NameRules::plural)
                .collect(Collectors.joining("And"));
    }

    private InterfaceDraft form() {
        InterfaceDraft form = new InterfaceDraft(
                        origin, batch.pkg(), batch.form(), InterfaceKind.BATCH_FORM, kind.name())
                .parents(kind.qualifiedName() + "Form");
        if (does(Operation.CREATE)) {
            kind.parents().forEach(parent -> parent(form, parent));
        }
        if (does(Operation.UPDATE)) {
            form.method("get" + kind.name() + "Id")
                    .returns(Core.ID)
                    .fails(ILLEGAL_STATE, "isForUpdate() is false")
                    .does(Role.GET_TARGET_ID);
        }
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

    private void parent(InterfaceDraft form, Parent parent) {
        String has = kind.elements().stream()
                .filter(element -> element.name().equals(parent.name()))
                .map(Element::hasMethod)
                .findFirst()
                .orElse("");
        String condition = "isForUpdate() is true";
        if (!has.isEmpty()) {
            form.method(has).returns("boolean").fails(ILLEGAL_STATE, condition).does(Role.HAS_PARENT, parent.name());
            condition += " or " + has + "() is false";
        }
        form.method("get" + parent.name() + "Id")
                .returns(Core.ID)
                .fails(ILLEGAL_STATE, condition)
                .does(Role.GET_PARENT_ID, parent.name());
    }

    private String formList() {
        return batch.pkg() + "." + batch.formList();
    }

    private String forms() {
        return lowerFirst(kind.name()) + "Forms";
    }

    private String ids() {
        return lowerFirst(kind.name()) + "Ids";
    }
}
