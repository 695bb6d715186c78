package org.osidforge.runtime.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.osid.AlreadyExistsException;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidForm;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.transaction.batch.CreateResponse;
import org.osid.type.Type;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.form.FormTerms;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.ParentDef;
import org.osidforge.runtime.kind.WayDef;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.IdMint;

/** Creates objects of one kind in one session: gives the forms, and takes them back. */
public final class Create {

    private final Session session;
    private final Kind kind;

    /** Creates in that session. */
    public Create(Session session, Kind kind) {
        this.session = session;
        this.kind = kind;
    }

    /**
     * Whether an object with these record types can be created.
     *
     * @throws org.osid.NullArgumentException if the array is null or holds a null
     */
    public boolean canCreateWith(Type[] recordTypes) {
        return FormRequests.supports(kind, recordTypes) && session.permits(Operation.CREATE, kind);
    }

    // forms

    /** One form of a kind that is created on its own. */
    public FormState form(Type[] recordTypes) throws OperationFailedException, PermissionDeniedException {
        return forms(1, recordTypes).get(0);
    }

    /** One form of a kind that is created for parents, those of that way. */
    public FormState form(WayDef way, Type[] recordTypes, Id... parentIds)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formsFor(way, List.<Id[]>of(parentIds), recordTypes).get(0);
    }

    /**
     * That many forms.
     *
     * @throws org.osid.InvalidArgumentException if the number is negative (ruling 9)
     */
    public List<FormState> forms(long number, Type[] recordTypes)
            throws OperationFailedException, PermissionDeniedException {
        List<BasicType> types = FormRequests.recordTypes(kind, recordTypes);
        checkMayGive();
        int count = FormRequests.count(number);
        FormTerms terms = session.terms(types);
        IdMint ids = session.engine().formIds(kind);
        long first = ids.take(count);
        List<FormState> forms = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            forms.add(FormState.forCreate(session.ledger(), kind, ids.numbered(first + i), terms));
        }
        return forms;
    }

    /** One form for each parent, the one that the way has. */
    public List<FormState> formsPerParent(WayDef way, IdList parentIds, Type[] recordTypes)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        List<Id[]> each = new ArrayList<>();
        for (BasicId id : Reading.ids(parentIds)) {
            each.add(new Id[] {id});
        }
        return formsFor(way, each, recordTypes);
    }

    /** One form for each peer, which has the parents of that way. */
    public <T> List<FormState> formsPerPeer(WayDef way, List<T> peers, Function<T, Id[]> ids, Type[] recordTypes)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        List<Id[]> each = new ArrayList<>(peers.size());
        for (T peer : peers) {
            if (peer == null) {
                throw Fault.NULL_ELEMENT.nullArgument("the list of peers");
            }
            each.add(ids.apply(peer));
        }
        return formsFor(way, each, recordTypes);
    }

    private List<FormState> formsFor(WayDef way, List<Id[]> parents, Type[] recordTypes)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        List<BasicType> types = FormRequests.recordTypes(kind, recordTypes);
        checkMayGive();
        FormTerms terms = session.terms(types);
        Admission admission = new Admission(session, kind, false);
        IdMint ids = session.engine().formIds(kind);
        List<FormState> forms = new ArrayList<>(parents.size());
        for (Id[] some : parents) {
            forms.add(FormState.forCreate(session.ledger(), kind, ids.next(), terms, primary(admission, way, some)));
        }
        return forms;
    }

    /** The primary Ids in the order of the kind's parents; null for those that the way has not. */
    private BasicId[] primary(Admission admission, WayDef way, Id[] given)
            throws NotFoundException, OperationFailedException {
        BasicId[] found = new BasicId[kind.parents().size()];
        for (int i = 0; i < given.length; i++) {
            int place = way.positions().get(i);
            ParentDef parent = kind.parents().get(place);
            BasicId asked = BasicId.of(Fault.checkNotNull(given[i], parent.name()));
            Kind served = session.engine().kind(parent.kind());
            found[place] = served == null ? asked : admission.primary(served, asked);
            if (found[place] == null) {
                throw Fault.OBJECT_UNKNOWN.notFound(served.name(), asked);
            }
        }
        return found;
    }

    private void checkMayGive() throws PermissionDeniedException {
        session.checkPermitted(Operation.CREATE, kind);
        session.accepting();
    }

    // objects

    /** Creates the object of one form, null being a form of somebody else; errors are those of the single operation. */
    public StoredObject one(FormState form) throws OperationFailedException, PermissionDeniedException {
        Batch batch = new Batch(session, kind, Operation.CREATE, false);
        BasicId catalog = session.catalogs(kind).idToCreateIn();
        StoredObject made = admit(batch, form, catalog);
        if (made == null) {
            throw batch.singleError();
        }
        Outcome outcome =
                batch.write(writer -> writer.insert(kind, List.of(made))).get(0);
        if (!batch.settle(form, outcome, made.id())) {
            throw batch.singleError();
        }
        return made;
    }

    /**
     * Creates the objects of all forms: one response per form, in their order.
     *
     * @param forms what the consumer's list held
     * @param stateOf what the engine knows of a form, or null where it is none of ours
     * @throws org.osid.NullArgumentException if there is a null among the forms
     */
    public <F extends OsidForm> List<CreateResponse> each(List<F> forms, Function<F, FormState> stateOf)
            throws OperationFailedException, PermissionDeniedException {
        Batch.checkNoNull(forms);
        Batch batch = new Batch(session, kind, Operation.CREATE, false);
        BasicId catalog = session.catalogs(kind).idToCreateIn();
        CreateResponse[] responses = new CreateResponse[forms.size()];
        List<StoredObject> made = new ArrayList<>(forms.size());
        int[] places = new int[forms.size()];
        for (int i = 0; i < responses.length; i++) {
            StoredObject object = admit(batch, stateOf.apply(forms.get(i)), catalog);
            if (object == null) {
                responses[i] = Responses.notCreated(forms.get(i).getId(), batch.reason());
            } else {
                places[made.size()] = i;
                made.add(object);
            }
        }
        List<Outcome> outcomes = batch.write(writer -> writer.insert(kind, made));
        for (int i = 0; i < made.size(); i++) {
            FormState form = batch.claimed(i);
            BasicId id = made.get(i).id();
            responses[places[i]] = batch.settle(form, outcomes.get(i), id)
                    ? Responses.created(form.id(), id)
                    : Responses.notCreated(form.id(), batch.reason());
        }
        return List.of(responses);
    }

    /**
     * Creates the Id of one form, where what is created are Ids.
     *
     * @throws AlreadyExistsException if there is that Id already, or it is an alias
     */
    public BasicId id(FormState form)
            throws AlreadyExistsException, OperationFailedException, PermissionDeniedException {
        Batch batch = new Batch(session, kind, Operation.CREATE, false);
        StoredObject made = admit(batch, form, null);
        if (made == null) {
            throw batch.singleError();
        }
        Outcome outcome =
                batch.write(writer -> writer.insert(kind, List.of(made))).get(0);
        if (batch.settle(form, outcome, made.id())) {
            return made.id();
        }
        if (outcome == Outcome.EXISTS) {
            throw new AlreadyExistsException(batch.reason());
        }
        throw batch.singleError();
    }

    private StoredObject admit(Batch batch, FormState form, BasicId catalog) throws OperationFailedException {
        Object[] values = batch.admit(form);
        if (values == null) {
            return null;
        }
        return kind.isPrimitive()
                ? Identities.of(kind, Identities.wanted(session.engine(), kind, values))
                : form.object(session.engine().objectIds(kind).next(), catalog, values);
    }
}
