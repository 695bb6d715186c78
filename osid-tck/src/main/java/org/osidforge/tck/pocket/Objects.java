package org.osidforge.tck.pocket;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeType;

/** All objects of a pocket provider. */
final class Objects {

    /** One object. */
    record Stored(
            MadeId id,
            String kind,
            MadeId catalog,
            Map<String, MadeId> parents,
            Map<String, Object> values,
            List<MadeType> records) {

        Stored with(Map<String, Object> set) {
            Map<String, Object> merged = new HashMap<>(values);
            set.forEach((name, value) -> {
                if (value == Form.CLEARED) {
                    merged.remove(name);
                } else {
                    merged.put(name, value);
                }
            });
            return new Stored(id, kind, catalog, parents, merged, records);
        }
    }

    private final Map<String, Map<MadeId, Stored>> byKind = new HashMap<>();
    private final Map<String, Map<MadeId, MadeId>> aliases = new HashMap<>();

    Objects copy() {
        Objects copy = new Objects();
        byKind.forEach((kind, all) -> copy.byKind.put(kind, new LinkedHashMap<>(all)));
        aliases.forEach((kind, all) -> copy.aliases.put(kind, new LinkedHashMap<>(all)));
        return copy;
    }

    Map<MadeId, Stored> of(String kind) {
        return byKind.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    }

    private Map<MadeId, MadeId> aliasesOf(String kind) {
        return aliases.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    }

    Optional<Stored> find(String kind, MadeId id) {
        return Optional.ofNullable(of(kind).get(id));
    }

    /** By the Id or by an alias. */
    Optional<Stored> resolve(String kind, MadeId id) {
        return find(kind, id)
                .or(() -> Optional.ofNullable(aliasesOf(kind).get(id)).flatMap(to -> find(kind, to)));
    }

    void put(Stored stored) {
        of(stored.kind()).put(stored.id(), stored);
    }

    boolean delete(String kind, MadeId id) {
        Optional<Stored> found = resolve(kind, id);
        found.ifPresent(s -> {
            of(kind).remove(s.id());
            aliasesOf(kind).values().removeIf(s.id()::equals);
        });
        return found.isPresent();
    }

    void alias(String kind, MadeId alias, MadeId primary) {
        aliasesOf(kind).put(alias, primary);
    }
}
