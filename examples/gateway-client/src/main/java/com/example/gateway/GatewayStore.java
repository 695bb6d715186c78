package com.example.gateway;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/**
 * Keeps objects behind a gateway, at {@code /api/v1/}.
 *
 * <pre>{@code
 * Provider provider = Provider.over(new GatewayStore(URI.create("http://localhost:8080"))).open();
 * }</pre>
 *
 * <p>One call of the store is one batch, or as many as the limits of the gateway ask for. Safe for many threads.
 */
public final class GatewayStore implements Store {

    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Calls calls;
    private final String authority;
    private final Map<Kind, Objects> objects = new ConcurrentHashMap<>();
    private final Map<String, Identities> identities = new ConcurrentHashMap<>();
    private final Holds holds = new Holds();

    /**
     * A store behind the gateway at that address.
     *
     * @param gateway such as {@code http://localhost:8080}
     */
    public GatewayStore(URI gateway) {
        this(gateway, "localhost");
    }

    /**
     * A store behind a gateway that was given an authority of its own.
     *
     * @param gateway such as {@code http://localhost:8080}
     * @param authority of Ids that the gateway writes as bare words
     */
    public GatewayStore(URI gateway, String authority) {
        this.calls = new Calls(gateway);
        this.authority = authority;
    }

    @Override
    public void open(List<Kind> kinds) throws OperationFailedException {
        if (kinds.isEmpty()) {
            calls.open();
        }
        for (Kind kind : kinds) {
            objects.put(kind, new Objects(kind, calls, authority, identities(kind.qualifiedName()), this::told));
        }
    }

    private Identities identities(String kind) {
        return identities.computeIfAbsent(kind, k -> new Identities());
    }

    private BasicId told(String kind, BasicId theirs) {
        return identities(kind).told(theirs);
    }

    Objects of(Kind kind) {
        return objects.get(kind);
    }

    Calls calls() {
        return calls;
    }

    Holds holds() {
        return holds;
    }

    // reading

    @Override
    public List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases) throws OperationFailedException {
        Map<BasicId, StoredObject> there = of(kind).find(ids);
        List<StoredObject> found = new ArrayList<>(ids.size());
        for (BasicId id : ids) {
            StoredObject one = there.get(id);
            found.add(one != null && (aliases || one.id().equals(id)) ? one : null);
        }
        return found;
    }

    /** None: the dialect has no address that tells them. */
    @Override
    public List<BasicId> aliases(Kind kind, BasicId id) {
        return List.of();
    }

    @Override
    public List<StoredObject> scan(Kind kind, Selection selection) throws OperationFailedException {
        return of(kind).all().stream().filter(selection::matches).toList();
    }

    // writing

    @Override
    public List<Outcome> insert(Kind kind, List<StoredObject> several) throws OperationFailedException {
        Objects there = of(kind);
        List<Answer> answers =
                calls.each(several.stream().map(there::insertion).toList());
        List<Outcome> outcomes = new ArrayList<>(several.size());
        for (int i = 0; i < several.size(); i++) {
            if (answers.get(i).status() == CREATED) {
                there.inserted(several.get(i), answers.get(i));
            }
            outcomes.add(outcome(answers.get(i), Outcome.EXISTS));
        }
        return outcomes;
    }

    @Override
    public List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException {
        return write(kind, changes, ObjectChange::id, of(kind)::update, Outcome.HELD);
    }

    @Override
    public List<Outcome> delete(Kind kind, List<BasicId> ids) throws OperationFailedException {
        Map<BasicId, StoredObject> there = of(kind).find(ids);
        List<Outcome> outcomes = write(kind, ids, id -> id, of(kind)::deletion, Outcome.HELD);
        for (int i = 0; i < ids.size(); i++) {
            StoredObject gone = there.get(ids.get(i));
            if (gone != null && outcomes.get(i) == Outcome.DONE) {
                of(kind).deleted(gone.id());
            }
        }
        return outcomes;
    }

    @Override
    public List<Outcome> alias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        List<Outcome> outcomes = new ArrayList<>(changes.size());
        List<AliasChange> waiting = new ArrayList<>();
        for (AliasChange change : changes) {
            // over there the primary Id of an object that was made here is an alias, which could be taken away
            if (of(kind).isPrimary(change.alias())) {
                outcomes.addAll(give(kind, waiting));
                waiting.clear();
                outcomes.add(ofPrimary(kind, change));
            } else {
                waiting.add(change);
            }
        }
        outcomes.addAll(give(kind, waiting));
        return outcomes;
    }

    private List<Outcome> give(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return write(kind, changes, AliasChange::reference, of(kind)::alias, Outcome.HIDES);
    }

    private Outcome ofPrimary(Kind kind, AliasChange change) throws OperationFailedException {
        StoredObject object = find(kind, change.reference());
        if (object == null) {
            return Outcome.NOT_FOUND;
        }
        return object.id().equals(change.alias()) ? Outcome.DONE : Outcome.HIDES;
    }

    /** Not offered: the standard has no method by which the alias of an object could be taken back over there. */
    @Override
    public List<Outcome> unalias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        throw new OperationFailedException("aliases cannot be taken back through the gateway");
    }

    /** One step of a write. */
    private interface Step<T, R> {
        R of(T one);
    }

    private <T> List<Outcome> write(
            Kind kind, List<T> elements, Step<T, BasicId> id, Step<T, Item> item, Outcome conflict)
            throws OperationFailedException {
        if (holds.isEmpty()) {
            return send(elements.stream().map(item::of).toList(), conflict);
        }
        Map<BasicId, StoredObject> found = of(kind).find(elements.stream().map(id::of).toList());
        List<Outcome> outcomes = new ArrayList<>(Collections.nCopies(elements.size(), Outcome.HELD));
        List<Item> free = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            StoredObject object = found.get(id.of(elements.get(i)));
            if (object == null || !holds.has(kind, object.id())) {
                places.add(i);
                free.add(item.of(elements.get(i)));
            }
        }
        List<Outcome> sent = send(free, conflict);
        for (int i = 0; i < sent.size(); i++) {
            outcomes.set(places.get(i), sent.get(i));
        }
        return outcomes;
    }

    private List<Outcome> send(List<Item> items, Outcome conflict) throws OperationFailedException {
        List<Outcome> outcomes = new ArrayList<>(items.size());
        for (Answer answer : calls.each(items)) {
            outcomes.add(outcome(answer, conflict));
        }
        return outcomes;
    }

    private static Outcome outcome(Answer answer, Outcome conflict) throws OperationFailedException {
        if (answer.isDone()) {
            return Outcome.DONE;
        }
        return switch (answer.status()) {
            case NOT_FOUND -> Outcome.NOT_FOUND;
            case CONFLICT -> conflict;
            default -> throw answer.failure();
        };
    }

    // transactions

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public StoreTransaction begin() {
        return new GatewayTransaction(this);
    }

    /** Lets go of nothing: what is kept is kept by the gateway. */
    @Override
    public void close() {
        objects.clear();
    }
}
