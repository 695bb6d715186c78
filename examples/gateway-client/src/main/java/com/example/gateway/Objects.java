package com.example.gateway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The objects of one kind behind the gateway: what reads and writes of them look like. Safe for many threads. */
final class Objects {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Kind kind;
    private final Calls calls;
    private final ObjectJson json;
    private final Identities identities;
    private final BiFunction<String, BasicId, BasicId> told;
    /** What is not said over there: the catalogs of objects that were made here. */
    private final Map<BasicId, BasicId> catalogs = new ConcurrentHashMap<>();

    /**
     * The objects of a kind.
     *
     * @param authority of Ids that the gateway writes as bare words
     * @param told gives the Id that is told for an object of the kind of that name
     */
    Objects(
            Kind kind,
            Calls calls,
            String authority,
            Identities identities,
            BiFunction<String, BasicId, BasicId> told) {
        this.kind = kind;
        this.calls = calls;
        this.json = new ObjectJson(kind, authority);
        this.identities = identities;
        this.told = told;
    }

    // reading

    /** The objects of these Ids and aliases, by them; without those that are not there. */
    Map<BasicId, StoredObject> find(Iterable<BasicId> ids) throws OperationFailedException {
        Set<BasicId> wanted = new LinkedHashSet<>();
        ids.forEach(wanted::add);
        List<BasicId> asked = List.copyOf(wanted);
        List<Answer> answers = get(asked);
        Map<BasicId, StoredObject> found = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            Answer answer = answers.get(i);
            if (answer.status() == OK) {
                found.put(asked.get(i), object(answer.body()));
            } else if (answer.status() != NOT_FOUND) {
                throw answer.failure();
            }
        }
        return found;
    }

    // a gateway may take reads in batches, or one by one only
    private List<Answer> get(List<BasicId> ids) throws OperationFailedException {
        if (ids.size() > 1) {
            List<Answer> answers = calls.each(
                    ids.stream().map(id -> new Item("GET", Place.of(kind, id), null)).toList());
            if (answers.stream().noneMatch(answer -> answer.status() == METHOD_NOT_ALLOWED)) {
                return answers;
            }
        }
        List<Answer> answers = new ArrayList<>(ids.size());
        for (BasicId id : ids) {
            answers.add(calls.get(Place.of(kind, id)));
        }
        return answers;
    }

    /** All objects, in the order in which they are told over there. */
    List<StoredObject> all() throws OperationFailedException {
        List<StoredObject> found = new ArrayList<>();
        int told;
        do {
            Answer page = calls.get(Place.of(kind) + "?$top=" + calls.page() + "&$skip=" + found.size());
            if (page.status() != OK) {
                throw page.failure();
            }
            JsonNode some = page.body().path("value");
            some.forEach(one -> found.add(object(one)));
            told = some.size();
        } while (told == calls.page());
        return found;
    }

    private StoredObject object(JsonNode body) {
        BasicId id = identities.told(json.primary(body));
        return json.read(body, id, catalogOf(id), told);
    }

    // an object that was made elsewhere is in no catalog that could be found, and so in the provider's own
    private BasicId catalogOf(BasicId id) {
        return kind.catalog().isEmpty()
                ? null
                : catalogs.getOrDefault(
                        id, BasicId.of(Kind.namespaceOf(kind.catalog()), "elsewhere", "gateway.example.com"));
    }

    /** Whether an object that was made here and is still there has that primary Id. */
    boolean isPrimary(BasicId id) throws OperationFailedException {
        return identities.isOurs(id)
                && find(List.of(id)).values().stream().anyMatch(one -> one.id().equals(id));
    }

    // writing

    Item insertion(StoredObject object) {
        return new Item("PUT", Place.of(kind, object.id()), json.of(object));
    }

    Item update(ObjectChange change) {
        return new Item("PATCH", Place.of(kind, change.id()), json.of(change));
    }

    Item deletion(BasicId id) {
        return new Item("DELETE", Place.of(kind, id), null);
    }

    Item alias(AliasChange change) {
        return new Item(
                "POST",
                Place.of(kind, change.reference()) + "/Aliases",
                JsonNodeFactory.instance.objectNode().put("Id", change.alias().toString()));
    }

    /** Keeps both Ids of an object that was inserted. */
    void inserted(StoredObject object, Answer answer) {
        identities.add(object.id(), json.primary(answer.body()));
        if (object.catalog() != null) {
            catalogs.put(object.id(), object.catalog());
        }
    }

    /** Forgets an object that was deleted. */
    void deleted(BasicId primary) {
        identities.remove(primary);
        catalogs.remove(primary);
    }
}
