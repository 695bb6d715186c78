package org.osidforge.tck.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osid.OsidForm;
import org.osid.OsidSession;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.CreateShape;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeValue;

/** A batch admin session of a provider, with verbs in place of method names. */
public final class BatchSession {

    /** No record type. */
    public static final List<Type> NO_RECORDS = List.of();

    private final Trial trial;
    private final BatchKind batch;
    private final BatchWay way;
    private final ObjectKind kind;
    private final Facet facet;
    private final Facet form;
    private final Object session;
    private final Parents parents;
    private final PlainSession plain;

    BatchSession(Trial trial, BatchKind batch, BatchWay way, Object session) {
        this.trial = trial;
        this.batch = batch;
        this.way = way;
        this.kind = trial.bench().kindOf(batch);
        this.facet = trial.bench().binding().facet(batch.pkg() + "." + batch.session());
        this.form = trial.bench().binding().facet(batch.pkg() + "." + batch.form());
        this.session = session;
        this.parents = new Parents(trial, batch, way);
        this.plain = new PlainSession(trial, batch, way, facet, session);
    }

    /** Its interface. */
    public Facet facet() {
        return facet;
    }

    /** The provider's session. */
    public Object raw() {
        return session;
    }

    /** Its methods that every session has. */
    public OsidSession osidSession() {
        if (session instanceof OsidSession osid) {
            return osid;
        }
        throw Stop.failed(
                "getting " + batch.session(),
                "an osid.OsidSession",
                session.getClass().getName());
    }

    /** Closes it. */
    public void close() {
        Guard.run("close of " + batch.session(), osidSession()::close);
    }

    /** Ends the clause unless the session answers: it is more than an object that is not null. */
    public void formsForCreateAreOffered() {
        if (may(Role.CAN_CREATE) && facet.find(Role.BATCH_GET_FORMS_FOR_CREATE).isPresent()) {
            formsForCreate(1);
        }
    }

    /** The plain admin session that it is besides. */
    public PlainSession plain() {
        return plain;
    }

    /** What forms for create are asked for here. */
    public Parents parents() {
        return parents;
    }

    // forms for create

    /** Asks for forms: {@code what} is a number, a list of Ids or a list of peers, as the session's shape wants it. */
    public ListInHand askFormsForCreate(Object what, Type[] recordTypes) {
        MethodSpec method = formsForCreateMethod();
        return formList(method, facet.call(session, method, createArguments(method, what, recordTypes)));
    }

    private MethodSpec formsForCreateMethod() {
        return facet.need(Role.BATCH_GET_FORMS_FOR_CREATE, way.name());
    }

    // a few sessions of the specification ask for no record types
    private static Object[] createArguments(MethodSpec method, Object what, Type[] recordTypes) {
        return method.parameters().size() == 1 ? new Object[] {what} : new Object[] {what, recordTypes};
    }

    /** Whether forms for create are asked for with record types. */
    public boolean takesRecordTypes() {
        return formsForCreateMethod().parameters().size() > 1;
    }

    private ListInHand formList(MethodSpec method, Object list) {
        return new ListInHand(method.name(), formListType(), list);
    }

    /** The interface of its form lists. */
    public Class<?> formListType() {
        return trial.bench().binding().classOf(batch.pkg() + "." + batch.formList());
    }

    /** So many forms for create, with no record types; parents and peers are made for it. */
    public List<FormInHand> formsForCreate(int count) {
        return formsForCreate(count, NO_RECORDS);
    }

    /** So many forms for create with these record types. @throws Stop failed unless there are so many */
    public List<FormInHand> formsForCreate(int count, List<? extends Type> recordTypes) {
        Object asked = parents.askFor(count);
        List<FormInHand> forms =
                parents.asking(() -> inHand(askFormsForCreate(asked, recordTypes.toArray(new Type[0]))));
        Expect.equal(count, forms.size(), "asking for " + count + " forms, and counting them");
        return forms;
    }

    /** One form for create for these parents, filled. @throws Stop failed unless there is one */
    public FormInHand filledFormFor(List<MadeParent> of) {
        if (way.createShape() instanceof CreateShape.Count) {
            return filledForms(1).get(0);
        }
        List<FormInHand> forms = inHand(askFormsForCreate(parents.asArgument(List.of(of)), new Type[0]));
        Expect.equal(1, forms.size(), "asking for one form, and counting the forms");
        filler().fill(forms.get(0));
        return forms.get(0);
    }

    /** Reads a list of forms. */
    public List<FormInHand> inHand(ListInHand list) {
        return list.readAll().stream().map(this::inHand).toList();
    }

    private FormInHand inHand(Object raw) {
        if (!form.type().isInstance(raw)) {
            throw Stop.failed(
                    "getting forms",
                    "a " + form.type().getName(),
                    raw.getClass().getName());
        }
        return new FormInHand(raw, trial.elementsOf(kind, form));
    }

    /** So many forms for create, filled with what is required and a name; each of them can be submitted. */
    public List<FormInHand> filledForms(int count) {
        parents.expectMadeUpIdsAreTaken();
        return freshlyFilled(count);
    }

    /** As {@link #filledForms}, without trying first whether objects can be made at all. */
    public List<FormInHand> freshlyFilled(int count) {
        List<FormInHand> forms = formsForCreate(count);
        Filler filler = filler();
        forms.forEach(filler::fill);
        return forms;
    }

    /** One more session of the same sort, which creates in the same way. */
    BatchSession another() {
        return trial.sessionOf(batch, way);
    }

    /** Fills forms. */
    public Filler filler() {
        return new Filler(trial, batch);
    }

    /** The Ids of all parents that a form for create holds, in the order of the model. */
    public List<MadeId> parentIds(FormInHand of) {
        return way.parents().stream().map(p -> parentId(of, p)).toList();
    }

    /** Ends the clause unless a form for create tells for which parents it was made, where that depends on the way. */
    public void expectTellsWay(FormInHand of) {
        for (Parent parent : kind.parents()) {
            boolean named = way.parents().stream().anyMatch(p -> p.name().equals(parent.name()));
            form.find(Role.HAS_PARENT, parent.name())
                    .ifPresent(has -> Expect.equal(
                            named,
                            form.test(of.raw(), has),
                            "asking a form for create for " + namesOfWay() + " with " + has.name()));
            if (!named && form.find(Role.GET_PARENT_ID, parent.name()).isPresent()) {
                Expect.error(
                        ErrorCode.ILLEGAL_STATE,
                        "asking a form for create for " + namesOfWay() + " for the Id of a " + parent.name(),
                        () -> parentId(of, parent));
            }
        }
    }

    private String namesOfWay() {
        return way.parents().isEmpty()
                ? "nothing"
                : String.join(", ", way.parents().stream().map(Parent::name).toList());
    }

    /** The Id of a parent that a form for create holds. */
    public MadeId parentId(FormInHand of, Parent parent) {
        MethodSpec method = form.need(Role.GET_PARENT_ID, parent.name());
        return MadeId.copyOf((Id) form.call(of.raw(), method), method.name());
    }

    /** The Id of the object that a form for update is for. */
    public MadeId targetId(FormInHand of) {
        MethodSpec method = form.need(Role.GET_TARGET_ID);
        return MadeId.copyOf((Id) form.call(of.raw(), method), method.name());
    }

    /** The facet of its forms. */
    public Facet form() {
        return form;
    }

    // batches

    /** Creates; the objects are remembered and deleted after the clause. */
    public Responses create(List<FormInHand> forms) {
        return createList(formsAsList(forms));
    }

    /** Creates from a list of the consumer, which may be null. */
    public Responses createList(Object list) {
        Responses responses = new Responses(createRaw(list));
        responses.all().stream().filter(Response::successful).forEach(r -> trial.track(batch, r.objectId()));
        return responses;
    }

    /** Creates, and leaves the list of responses unread. */
    public ListInHand createRaw(Object list) {
        MethodSpec method = facet.need(Role.BATCH_CREATE);
        return new ListInHand(method.name(), CreateResponseList.class, facet.call(session, method, list));
    }

    /** A list of forms as the session takes it. */
    public Object formsAsList(List<FormInHand> forms) {
        return ConsumerList.of(
                formListType(), forms.stream().map(FormInHand::raw).toList());
    }

    /** Makes so many objects: in bulk, else one by one, where the specification lets it. @throws Stop failed unless each is created */
    public List<MadeId> make(int count) {
        return createsInBulk() ? idsOf(filledForms(count)) : makeSingly(count);
    }

    private boolean createsInBulk() {
        return facet.find(Role.BATCH_GET_FORMS_FOR_CREATE, way.name()).isPresent()
                && facet.find(Role.BATCH_CREATE).isPresent();
    }

    private List<MadeId> makeSingly(int count) {
        PlainSession maker =
                plain.creates() ? plain : trial.plainAdminOf(batch, way).orElse(plain);
        if (!maker.creates()) {
            throw Stop.notTestable("the specification gives no session of " + kind.qualifiedName()
                    + " that creates objects, so that there is none to try this on");
        }
        List<MadeId> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FormInHand one = maker.formForCreate(parents.next());
            filler().fill(one);
            ids.add(maker.create(one).id());
        }
        return ids;
    }

    /** Whether the specification lets it give forms for update. */
    public boolean givesFormsForUpdate() {
        return facet.find(Role.BATCH_GET_FORMS_FOR_UPDATE).isPresent();
    }

    /** Whether the specification gives it a method of that role, and the permission hint does not say no. */
    public boolean does(Role role, Role hint) {
        return facet.find(role).isPresent() && may(hint);
    }

    /** Creates all these forms. @throws Stop failed unless each is created */
    public List<MadeId> idsOf(List<FormInHand> forms) {
        Responses responses = create(forms);
        return forms.stream().map(f -> success(responses.forForm(f)).objectId()).toList();
    }

    private static Response success(Response response) {
        Expect.that(response.successful(), "creating valid forms", "a successful response", response.toString());
        return response;
    }

    /** Asks for forms for update of a list of Ids, which may be null. */
    public ListInHand askFormsForUpdate(IdList ids) {
        MethodSpec method = facet.need(Role.BATCH_GET_FORMS_FOR_UPDATE);
        return formList(method, facet.call(session, method, ids));
    }

    /** The forms for update of these objects, in the order asked for. @throws Stop failed unless there is one for each */
    public List<FormInHand> formsForUpdate(List<MadeId> ids) {
        List<FormInHand> given = new ArrayList<>(inHand(askFormsForUpdate(idList(ids))));
        Expect.equal(ids.size(), given.size(), "asking for the forms for update of " + ids.size() + " objects");
        if (ids.size() == 1) {
            return given;
        }
        List<FormInHand> ordered = new ArrayList<>();
        for (MadeId id : ids) {
            FormInHand match = given.stream()
                    .filter(f -> targetId(f).equals(id))
                    .findFirst()
                    .orElseThrow(() -> Stop.failed("asking for forms for update", "a form for " + id, "none"));
            given.remove(match);
            ordered.add(match);
        }
        return ordered;
    }

    /** The form for update of one object. */
    public FormInHand formForUpdate(MadeId id) {
        return formsForUpdate(List.of(id)).get(0);
    }

    /** Whether forms for update are given for an Id. @throws ProviderError for every error but NOT_FOUND */
    public boolean findsForUpdate(MadeId id) {
        try {
            return askFormsForUpdate(idList(List.of(id))).readAll().size() == 1;
        } catch (ProviderError error) {
            if (error.code().equals(Optional.of(ErrorCode.NOT_FOUND))) {
                return false;
            }
            throw error;
        }
    }

    /** Updates. */
    public Responses update(List<FormInHand> forms) {
        return updateList(formsAsList(forms));
    }

    /** Updates from a list of the consumer, which may be null. */
    public Responses updateList(Object list) {
        return new Responses(updateRaw(list));
    }

    /** Updates, and leaves the list of responses unread. */
    public ListInHand updateRaw(Object list) {
        MethodSpec method = facet.need(Role.BATCH_UPDATE);
        return new ListInHand(method.name(), UpdateResponseList.class, facet.call(session, method, list));
    }

    /** Deletes. */
    public Responses delete(List<MadeId> ids) {
        return deleteList(idList(ids));
    }

    /** Deletes a list of the consumer, which may be null. */
    public Responses deleteList(IdList ids) {
        return new Responses(deleteRaw(ids));
    }

    /** Deletes, and leaves the list of responses unread. */
    public ListInHand deleteRaw(IdList ids) {
        MethodSpec method = facet.need(Role.BATCH_DELETE);
        return new ListInHand(method.name(), DeleteResponseList.class, facet.call(session, method, ids));
    }

    /** Deletes all objects. */
    public Responses deleteAll() {
        MethodSpec method = facet.need(Role.BATCH_DELETE_ALL);
        return new Responses(new ListInHand(method.name(), DeleteResponseList.class, facet.call(session, method)));
    }

    /** Deletes what matches, by one of the further delete methods of the package. */
    public Responses deleteMatching(MethodSpec method, Object... arguments) {
        return new Responses(
                new ListInHand(method.name(), DeleteResponseList.class, facet.call(session, method, arguments)));
    }

    /** Gives aliases, in this order. */
    public Responses alias(List<AliasRequest> requests) {
        return aliasList(ConsumerList.of(AliasRequestList.class, requests));
    }

    /** Gives one alias. */
    public Responses alias(MadeId reference, MadeId alias) {
        return alias(List.of(request(reference, alias)));
    }

    /** Gives aliases by a list of the consumer, which may be null. */
    public Responses aliasList(AliasRequestList requests) {
        return new Responses(aliasRaw(requests));
    }

    /** Gives aliases, and leaves the list of responses unread. */
    public ListInHand aliasRaw(AliasRequestList requests) {
        MethodSpec method = facet.need(Role.BATCH_ALIAS);
        return new ListInHand(method.name(), AliasResponseList.class, facet.call(session, method, requests));
    }

    /** One request for an alias. */
    public static AliasRequest request(MadeId reference, MadeId alias) {
        return MadeValue.of(AliasRequest.class, Map.of("getReferenceId", reference, "getAliasId", alias));
    }

    /** Ids as a session takes them. */
    public static IdList idList(List<MadeId> ids) {
        return ConsumerList.of(IdList.class, ids);
    }

    /** A form that no provider made, of the interface that the session takes. */
    public OsidForm strangeForm() {
        Object made = MadeValue.of(form.type(), Map.of("getId", trial.data().newId("forms")));
        return (OsidForm) made;
    }

    /** Deletes an object that the TCK made, in whichever way works; false if it is still there. */
    boolean remove(MadeId id) {
        if (plain.deletes()) {
            try {
                plain.delete(id);
                return true;
            } catch (ProviderError error) {
                if (error.code().equals(Optional.of(ErrorCode.NOT_FOUND))) {
                    return true;
                }
            }
        }
        if (facet.find(Role.BATCH_DELETE).isPresent()) {
            Responses responses = delete(List.of(id));
            return responses.successes() == 1 || (givesFormsForUpdate() && !findsForUpdate(id));
        }
        boolean all = facet.find(Role.BATCH_DELETE_ALL).isPresent() && trial.mayDeleteAll(kind);
        if (all) {
            deleteAll();
        }
        return all;
    }

    /** Issues so many Ids. */
    public List<MadeId> issue(long count) {
        return issueRaw(count).readAll().stream()
                .map(id -> MadeId.copyOf((Id) id, "issuing Ids"))
                .toList();
    }

    /** Issues so many Ids, and leaves the list of them unread. */
    ListInHand issueRaw(long count) {
        MethodSpec method = facet.need(Role.BATCH_ISSUE);
        return new ListInHand(method.name(), IdList.class, facet.call(session, method, count));
    }

    /** The shape in which forms for create are asked for. */
    public CreateShape shape() {
        return way.createShape();
    }

    /** Whether a permission hint says yes, or is not there. */
    public boolean may(Role hint) {
        return facet.find(hint).map(m -> facet.test(session, m)).orElse(true);
    }

    /** The kind that it serves. */
    public ObjectKind kind() {
        return kind;
    }
}
