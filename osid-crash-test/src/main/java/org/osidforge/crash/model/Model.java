package org.osidforge.crash.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osidforge.crash.log.Action;

/**
 * What a provider should hold, simple enough to be believed: objects by kind and Id, and aliases.
 *
 * <p>Not safe for several threads.
 */
public final class Model {

    /**
     * All of a model, to be written as JSON.
     *
     * @param objects all objects
     * @param aliases all aliases
     */
    public record Snapshot(List<Entry> objects, List<Alias> aliases) {}

    /**
     * An alias.
     *
     * @param kind kind of the object
     * @param alias the alias
     * @param id primary Id of the object
     */
    public record Alias(String kind, String alias, String id) {}

    private record Key(String kind, String id) {}

    private final Map<Key, Entry> objects = new LinkedHashMap<>();
    private final Map<Key, String> aliases = new HashMap<>();

    /** An empty model. */
    public Model() {}

    /** A copy. */
    public Model copy() {
        Model copy = new Model();
        copy.objects.putAll(objects);
        copy.aliases.putAll(aliases);
        return copy;
    }

    /** Becomes as the other is now. */
    public void become(Model other) {
        objects.clear();
        objects.putAll(other.objects);
        aliases.clear();
        aliases.putAll(other.aliases);
    }

    /** All of it. */
    public Snapshot snapshot() {
        List<Alias> all = new ArrayList<>();
        aliases.forEach((key, id) -> all.add(new Alias(key.kind(), key.id(), id)));
        return new Snapshot(List.copyOf(objects.values()), all);
    }

    /** The model of that snapshot. */
    public static Model of(Snapshot snapshot) {
        Model model = new Model();
        snapshot.objects().forEach(model::put);
        snapshot.aliases().forEach(one -> model.aliases.put(new Key(one.kind(), one.alias()), one.id()));
        return model;
    }

    /** All objects. */
    public Collection<Entry> objects() {
        return objects.values();
    }

    /** All aliases. */
    public List<Alias> aliases() {
        return snapshot().aliases();
    }

    /** The object of that Id or alias, or null. */
    public Entry find(String kind, String id) {
        Entry found = objects.get(new Key(kind, id));
        return found != null ? found : objects.get(new Key(kind, aliases.get(new Key(kind, id))));
    }

    /** The object of that primary Id, or null. */
    public Entry get(String kind, String id) {
        return objects.get(new Key(kind, id));
    }

    /** The primary Id of that alias, or null. */
    public String aliased(String kind, String alias) {
        return aliases.get(new Key(kind, alias));
    }

    /** Keeps an object, in the place of one with its Id. */
    public void put(Entry entry) {
        objects.put(new Key(entry.kind(), entry.id()), entry);
    }

    /** Whether that action can be done by the rulings. */
    public boolean can(Action action) {
        return switch (action.act()) {
            case CREATE -> action.parent() == null || find("building", action.parent()) != null;
            case CREATE_BADLY -> false;
            case UPDATE, DELETE -> find(action.kind(), action.id()) != null;
            case ALIAS -> {
                Entry object = find(action.kind(), action.id());
                Entry other = get(action.kind(), action.alias());
                yield object != null && (other == null || other.id().equals(object.id()));
            }
            case UNALIAS -> {
                Entry object = find(action.kind(), action.id());
                yield object != null && object.id().equals(aliased(action.kind(), action.alias()));
            }
        };
    }

    /** Does an action that can be done; that of a create holds the Id that was made. */
    public void apply(Action action) {
        Entry object = action.id() == null ? null : find(action.kind(), action.id());
        switch (action.act()) {
            case CREATE -> put(new Entry(action.kind(), action.id(), action.name(), action.value(), parentOf(action)));
            case CREATE_BADLY -> throw new IllegalArgumentException("a form that is not valid creates nothing");
            case UPDATE ->
                put(new Entry(
                        object.kind(),
                        object.id(),
                        Objects.requireNonNullElse(action.name(), object.name()),
                        Objects.requireNonNullElse(action.value(), object.value()),
                        object.parent()));
            case DELETE -> {
                objects.remove(new Key(object.kind(), object.id()));
                aliases.entrySet().removeIf(one -> isOf(one, object));
            }
            case ALIAS -> {
                if (!action.alias().equals(object.id())) {
                    aliases.put(new Key(object.kind(), action.alias()), object.id());
                }
            }
            case UNALIAS -> aliases.remove(new Key(object.kind(), action.alias()));
        }
    }

    private String parentOf(Action action) {
        return action.parent() == null
                ? null
                : find("building", action.parent()).id();
    }

    /** The aliases of an object. */
    public List<String> aliasesOf(Entry object) {
        return aliases.entrySet().stream()
                .filter(one -> isOf(one, object))
                .map(one -> one.getKey().id())
                .toList();
    }

    /** Forgets objects and aliases, and the aliases of these objects. */
    public void forget(Touched touched) {
        for (Touched.Key one : touched.objects()) {
            Entry object = get(one.kind(), one.id());
            if (object != null) {
                aliases.entrySet().removeIf(alias -> isOf(alias, object));
                objects.remove(new Key(one.kind(), one.id()));
            }
        }
        touched.aliases().forEach(one -> aliases.remove(new Key(one.kind(), one.id())));
    }

    private static boolean isOf(Map.Entry<Key, String> alias, Entry object) {
        return alias.getKey().kind().equals(object.kind()) && alias.getValue().equals(object.id());
    }
}
