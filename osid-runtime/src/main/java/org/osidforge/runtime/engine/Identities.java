package org.osidforge.runtime.engine;

import java.util.ArrayList;
import java.util.List;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** What there is to do with Ids that are objects of their own: they are issued, compared, and known by their aliases. */
public final class Identities {

    private static final String AUTHORITY = "Authority";
    private static final String NAMESPACE = "IdentifierNamespace";
    private static final String IDENTIFIER = "Identifier";
    private static final String PREFIX = "IdentifierPrefix";
    private static final String SUFFIX = "IdentifierSuffix";

    private final Session session;
    private final Kind kind;

    /** Works in that session. */
    public Identities(Session session, Kind kind) {
        this.session = session;
        this.kind = kind;
    }

    /** An Id as the store keeps it, with its parts as elements. */
    static StoredObject of(Kind kind, BasicId id) {
        Object[] values = new Object[kind.size()];
        values[kind.element(AUTHORITY).index()] = id.getAuthority();
        values[kind.element(NAMESPACE).index()] = id.getIdentifierNamespace();
        values[kind.element(IDENTIFIER).index()] = id.getIdentifier();
        return StoredObject.of(kind, id, null, List.of(), values);
    }

    /** The Id that a form asks for: what is not set is the provider's to give; an identifier that is set stands alone, else prefix and suffix stand around a new one. */
    static BasicId wanted(Engine engine, Kind kind, Object[] values) {
        BasicId next = engine.objectIds(kind).next();
        String made = text(kind, values, PREFIX, "") + next.getIdentifier() + text(kind, values, SUFFIX, "");
        return BasicId.of(
                text(kind, values, NAMESPACE, next.getIdentifierNamespace()),
                text(kind, values, IDENTIFIER, made),
                text(kind, values, AUTHORITY, next.getAuthority()));
    }

    private static String text(Kind kind, Object[] values, String name, String otherwise) {
        ElementDef element = kind.element(name);
        Object value = values[element.index()];
        return value == null || value.equals("") ? otherwise : (String) value;
    }

    /**
     * New Ids, none of which was given before.
     *
     * @throws org.osid.InvalidArgumentException if the number is negative (ruling 9)
     */
    public List<BasicId> issue(long number) throws OperationFailedException, PermissionDeniedException {
        session.checkPermitted(Operation.CREATE, kind);
        SessionTransaction transaction = session.accepting();
        List<BasicId> ids = new ArrayList<>();
        List<StoredObject> kept = new ArrayList<>();
        int count = FormRequests.count(number);
        for (int i = 0; i < count; i++) {
            BasicId id = session.engine().objectIds(kind).next();
            ids.add(id);
            kept.add(of(kind, id));
        }
        List<Outcome> outcomes = session.writer(transaction).insert(kind, kept);
        for (int i = 0; i < count; i++) {
            if (outcomes.get(i) != Outcome.DONE) {
                throw new OperationFailedException(Batch.reasonOf(outcomes.get(i), kind, ids.get(i)));
            }
        }
        return ids;
    }

    /** Whether both are the same Id, or one is an alias of the other, or both are of a third. */
    public boolean areEquivalent(Id one, Id other) throws OperationFailedException, PermissionDeniedException {
        BasicId first = BasicId.of(Fault.checkNotNull(one, "id"));
        BasicId second = BasicId.of(Fault.checkNotNull(other, "equivalentId"));
        session.checkPermitted(Operation.LOOKUP, kind);
        return primary(first).equals(primary(second));
    }

    /** The other Ids that stand for the same and match all filters; none where the Id is not known. */
    public List<BasicId> aliases(Id id, Filter... filters) throws OperationFailedException, PermissionDeniedException {
        BasicId asked = BasicId.of(Fault.checkNotNull(id, "id"));
        session.checkPermitted(Operation.LOOKUP, kind);
        BasicId primary = primary(asked);
        List<BasicId> found = new ArrayList<>();
        for (BasicId alias : session.reader().aliases(kind, primary)) {
            StoredObject parts = of(kind, alias);
            boolean wanted = true;
            for (Filter filter : filters) {
                wanted = wanted && filter.in(session, kind).accepts(parts);
            }
            if (wanted) {
                found.add(alias);
            }
        }
        return found;
    }

    /**
     * Takes an alias back.
     *
     * @throws NotFoundException if it is no alias of that Id
     */
    public void removeAlias(Id id, Id aliasId)
            throws NotFoundException, OperationFailedException, PermissionDeniedException {
        AliasChange change = new AliasChange(
                BasicId.of(Fault.checkNotNull(id, "id")), BasicId.of(Fault.checkNotNull(aliasId, "aliasId")));
        session.checkPermitted(Operation.ALIAS, kind);
        SessionTransaction transaction = session.accepting();
        Outcome outcome =
                session.writer(transaction).unalias(kind, List.of(change)).get(0);
        switch (outcome) {
            case DONE -> {}
            case NOT_FOUND -> throw Fault.OBJECT_UNKNOWN.notFound(kind.name(), change.alias());
            default -> throw new OperationFailedException(Batch.reasonOf(outcome, kind, change.alias()));
        }
    }

    private BasicId primary(BasicId id) throws OperationFailedException {
        StoredObject found = session.reader().find(kind, id);
        return found == null ? id : found.id();
    }
}
