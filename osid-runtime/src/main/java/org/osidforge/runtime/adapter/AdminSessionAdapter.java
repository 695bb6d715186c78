package org.osidforge.runtime.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.osid.AlreadyExistsException;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidForm;
import org.osid.OsidList;
import org.osid.OsidObject;
import org.osid.PermissionDeniedException;
import org.osid.calendaring.DateTime;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.engine.Alias;
import org.osidforge.runtime.engine.Create;
import org.osidforge.runtime.engine.Delete;
import org.osidforge.runtime.engine.Filter;
import org.osidforge.runtime.engine.Update;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.WayDef;
import org.osidforge.runtime.list.AliasResponseListAdapter;
import org.osidforge.runtime.list.CreateResponseListAdapter;
import org.osidforge.runtime.list.DeleteResponseListAdapter;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.list.UpdateResponseListAdapter;

/**
 * Base of every admin session, single and batch.
 *
 * @param <O> interface of the objects
 */
public abstract class AdminSessionAdapter<O extends OsidObject> extends SessionAdapter {

    private final Create create;
    private final Update update;
    private final Delete delete;
    private final Alias alias;

    /**
     * A session that administers objects of a kind.
     *
     * @param scope where it was asked for
     * @param kind the kind
     */
    protected AdminSessionAdapter(Scope scope, Kind kind) {
        super(scope, kind);
        this.create = new Create(scope.session(), kind);
        this.update = new Update(scope.session(), kind);
        this.delete = new Delete(scope.session(), kind);
        this.alias = new Alias(scope.session(), kind);
    }

    // permission hints

    /** Permission hint. */
    protected final boolean mayCreate() {
        return open().permits(Operation.CREATE, kind());
    }

    /**
     * Whether an object with these record types can be created.
     *
     * @throws org.osid.NullArgumentException if the array is null or holds a null
     */
    protected final boolean mayCreateWith(Type[] recordTypes) {
        open();
        return create.canCreateWith(recordTypes);
    }

    /** Permission hint. */
    protected final boolean mayUpdate() {
        return open().permits(Operation.UPDATE, kind());
    }

    /** Permission hint. */
    protected final boolean mayDelete() {
        return open().permits(Operation.DELETE, kind());
    }

    /** Permission hint. */
    protected final boolean mayAlias() {
        return open().permits(Operation.ALIAS, kind());
    }

    // single objects

    /**
     * A form for create of a kind that is created on its own.
     *
     * @param form makes the adapter
     * @throws org.osid.NullArgumentException if an argument is null
     * @throws org.osid.UnsupportedException if a record type is not supported
     */
    protected final <F> F formForCreate(BiFunction<FormState, Scope, F> form, Type[] recordTypes)
            throws OperationFailedException, PermissionDeniedException {
        open();
        return form.apply(create.form(recordTypes), scope());
    }

    /**
     * A form for create of a kind that is created for parents or peers.
     *
     * @param form makes the adapter
     * @param parentIds Ids of the parents, in their order
     * @throws NotFoundException if a parent is not there
     */
    protected final <F> F formForCreate(BiFunction<FormState, Scope, F> form, Type[] recordTypes, Id... parentIds)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formForCreate(form, only(), recordTypes, parentIds);
    }

    /**
     * A form for create of a kind that is created in several ways.
     *
     * @param form makes the adapter
     * @param way the way
     * @param parentIds Ids of the way's parents, in their order
     * @throws NotFoundException if a parent is not there
     */
    protected final <F> F formForCreate(
            BiFunction<FormState, Scope, F> form, WayDef way, Type[] recordTypes, Id... parentIds)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        open();
        return form.apply(create.form(way, recordTypes, parentIds), scope());
    }

    /**
     * A way in which objects are created.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    protected final WayDef way(String name) {
        return kind().way(name);
    }

    private WayDef only() {
        return way("");
    }

    /**
     * Creates one object.
     *
     * @throws org.osid.IllegalStateException if the form was used
     * @throws org.osid.InvalidArgumentException if an element is invalid
     * @throws org.osid.UnsupportedException if the form is not one for create that this session gave
     */
    @SuppressWarnings("unchecked") // the adapters of a kind make its interface: the generator writes both
    protected final O create(OsidForm form) throws OperationFailedException, PermissionDeniedException {
        open();
        Fault.checkNotNull(form, "form");
        return (O) scope().adapters().objectOf(create.one(stateOf(form)), scope());
    }

    /**
     * A form for update.
     *
     * @param form makes the adapter
     * @throws NotFoundException if there is no such object
     */
    protected final <F> F formForUpdate(BiFunction<FormState, Scope, F> form, Id id)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        open();
        return form.apply(update.form(id), scope());
    }

    /**
     * Updates one object.
     *
     * @throws org.osid.IllegalStateException if the form was used
     * @throws org.osid.InvalidArgumentException if an element is invalid
     * @throws org.osid.UnsupportedException if the form is not one for update that this session gave
     */
    protected final void update(OsidForm form) throws OperationFailedException, PermissionDeniedException {
        open();
        Fault.checkNotNull(form, "form");
        update.one(stateOf(form));
    }

    /**
     * Deletes one object.
     *
     * @throws NotFoundException if it is not there
     */
    protected final void delete(Id id) throws NotFoundException, OperationFailedException, PermissionDeniedException {
        open();
        delete.one(id);
    }

    /**
     * Gives an object an alias.
     *
     * @throws AlreadyExistsException if the alias is another object's own Id
     * @throws NotFoundException if the object is not there
     */
    protected final void alias(Id id, Id aliasId)
            throws AlreadyExistsException, NotFoundException, OperationFailedException, PermissionDeniedException {
        open();
        alias.one(id, aliasId);
    }

    // batches

    /**
     * That many forms for create.
     *
     * @param form makes the adapter of one
     * @param list makes the list of them
     * @throws org.osid.InvalidArgumentException if the number is negative (ruling 9)
     */
    protected final <F, L> L formsForCreate(
            BiFunction<FormState, Scope, F> form, Function<List<F>, L> list, long number, Type[] recordTypes)
            throws OperationFailedException, PermissionDeniedException {
        open();
        return list.apply(adapt(form, create.forms(number, recordTypes)));
    }

    /**
     * One form for create for each parent.
     *
     * @param form makes the adapter of one
     * @param list makes the list of them
     * @throws NotFoundException if a parent is not there
     */
    protected final <F, L> L formsForCreate(
            BiFunction<FormState, Scope, F> form, Function<List<F>, L> list, IdList parentIds, Type[] recordTypes)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formsForCreate(form, list, only(), parentIds, recordTypes);
    }

    /**
     * One form for create for each parent, the one of that way.
     *
     * @param form makes the adapter of one
     * @param list makes the list of them
     * @throws NotFoundException if a parent is not there
     */
    protected final <F, L> L formsForCreate(
            BiFunction<FormState, Scope, F> form,
            Function<List<F>, L> list,
            WayDef way,
            IdList parentIds,
            Type[] recordTypes)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        open();
        return list.apply(adapt(form, create.formsPerParent(way, parentIds, recordTypes)));
    }

    /**
     * One form for create for each peer.
     *
     * @param form makes the adapter of one
     * @param list makes the list of them
     * @param peers the peers
     * @param next how the next peer is had
     * @param ids the Ids of a peer, in the order of the parents
     * @throws NotFoundException if one that a peer names is not there
     */
    protected final <F, L, P extends OsidList, T> L formsForCreate(
            BiFunction<FormState, Scope, F> form,
            Function<List<F>, L> list,
            P peers,
            Reading.Next<P, T> next,
            Function<T, Id[]> ids,
            Type[] recordTypes)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        return formsForCreate(form, list, only(), peers, next, ids, recordTypes);
    }

    /**
     * One form for create for each peer, which has the parents of that way.
     *
     * @param form makes the adapter of one
     * @param list makes the list of them
     * @param peers the peers
     * @param next how the next peer is had
     * @param ids the Ids of a peer, in the order of the way's parents
     * @throws NotFoundException if one that a peer names is not there
     */
    protected final <F, L, P extends OsidList, T> L formsForCreate(
            BiFunction<FormState, Scope, F> form,
            Function<List<F>, L> list,
            WayDef way,
            P peers,
            Reading.Next<P, T> next,
            Function<T, Id[]> ids,
            Type[] recordTypes)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        open();
        return list.apply(adapt(form, create.formsPerPeer(way, Reading.all(peers, next), ids, recordTypes)));
    }

    /**
     * Creates the objects of all forms; what concerns one form alone is told in its response.
     *
     * @param next how the next form is had
     * @throws org.osid.NullArgumentException if the list is null
     */
    protected final <P extends OsidList, F extends OsidForm> CreateResponseList createEach(
            P forms, Reading.Next<P, F> next) throws OperationFailedException, PermissionDeniedException {
        open();
        return new CreateResponseListAdapter(create.each(Reading.all(forms, next), AdminSessionAdapter::stateOf));
    }

    /**
     * One form for update for each Id.
     *
     * @param form makes the adapter of one
     * @param list makes the list of them
     * @throws NotFoundException if an object is not there (ruling 8)
     */
    protected final <F, L> L formsForUpdate(BiFunction<FormState, Scope, F> form, Function<List<F>, L> list, IdList ids)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        open();
        return list.apply(adapt(form, update.forms(ids)));
    }

    /**
     * Updates the objects of all forms; what concerns one form alone is told in its response.
     *
     * @param next how the next form is had
     * @throws org.osid.NullArgumentException if the list is null
     */
    protected final <P extends OsidList, F extends OsidForm> UpdateResponseList updateEach(
            P forms, Reading.Next<P, F> next) throws OperationFailedException, PermissionDeniedException {
        open();
        return new UpdateResponseListAdapter(update.each(Reading.all(forms, next), AdminSessionAdapter::stateOf));
    }

    /** Deletes the objects of these Ids; what concerns one Id alone is told in its response. */
    protected final DeleteResponseList deleteEach(IdList ids)
            throws OperationFailedException, PermissionDeniedException {
        open();
        return new DeleteResponseListAdapter(delete.each(ids));
    }

    /** Deletes the objects of the session's catalog that match all filters; without a filter all of them. */
    protected final DeleteResponseList deleteMatching(Filter... filters)
            throws OperationFailedException, PermissionDeniedException {
        open();
        return new DeleteResponseListAdapter(delete.matching(filters));
    }

    /** Gives aliases; what concerns one request alone is told in its response. */
    protected final AliasResponseList aliasEach(AliasRequestList requests)
            throws OperationFailedException, PermissionDeniedException {
        open();
        List<AliasRequest> read = Reading.all(requests, AliasRequestList::getNextAliasRequest);
        return new AliasResponseListAdapter(alias.each(read));
    }

    /** Objects of that genus alone. */
    protected final Filter genus(Type genusType) {
        open();
        return Filter.genus(genusType);
    }

    /** Objects of that genus or one derived from it. */
    protected final Filter parentGenus(Type genusType) {
        open();
        return Filter.parentGenus(genusType);
    }

    /** Objects with that record. */
    protected final Filter record(Type recordType) {
        open();
        return Filter.record(recordType);
    }

    /** Objects of that provider. */
    protected final Filter provider(Id resourceId) {
        open();
        return Filter.provider(resourceId);
    }

    /** Objects whose element refers to that Id. */
    protected final Filter referring(ElementDef element, Id id) {
        open();
        return Filter.referring(element, id);
    }

    /** Objects that are effective at some time between these two, both included. */
    protected final Filter onDate(DateTime from, DateTime to) {
        open();
        return Filter.onDate(from, to);
    }

    /** Objects whose element holds that value. */
    protected final Filter holding(ElementDef element, Object value) {
        open();
        return Filter.holding(element, value);
    }

    /** Objects in which that element has a value. */
    protected final Filter having(ElementDef element) {
        open();
        return Filter.having(element);
    }

    private <F> List<F> adapt(BiFunction<FormState, Scope, F> form, List<FormState> states) {
        List<F> forms = new ArrayList<>(states.size());
        for (FormState state : states) {
            forms.add(form.apply(state, scope()));
        }
        return forms;
    }

    /** What the engine knows of a form, or null where it is none of ours. */
    static FormState stateOf(OsidForm form) {
        return form instanceof FormAdapter ours ? ours.state() : null;
    }
}
