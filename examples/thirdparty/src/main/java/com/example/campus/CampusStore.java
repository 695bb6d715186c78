package com.example.campus;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import org.osid.AlreadyExistsException;
import org.osid.NotFoundException;
import org.osid.id.Id;

/** All campuses of a provider, and the aliases that they are known by. Safe for many threads: each change is one atomic step on the map of campuses. */
class CampusStore {

    final ConcurrentMap<PlainId, StoredCampus> campuses = new ConcurrentHashMap<>();
    final ConcurrentMap<PlainId, PlainId> aliases = new ConcurrentHashMap<>();

    void add(StoredCampus campus) {
        campuses.put(campus.id(), campus);
    }

    /** The campus of an Id or of an alias. */
    StoredCampus find(Id id) throws NotFoundException {
        return found(campuses.get(primary(id)), id);
    }

    /** All campuses, in a fixed order. */
    List<StoredCampus> all() {
        return campuses.values().stream()
                .sorted(Comparator.comparing(StoredCampus::id))
                .toList();
    }

    void update(Id id, UnaryOperator<StoredCampus> change) throws NotFoundException {
        // not put: a campus that somebody deleted meanwhile must not come back
        found(campuses.computeIfPresent(primary(id), (key, campus) -> change.apply(campus)), id);
    }

    void delete(Id id) throws NotFoundException {
        PlainId primary = primary(id);
        StoredCampus deleted = found(campuses.remove(primary), id);
        aliases.values().removeIf(deleted.id()::equals);
    }

    /** Makes an alias lead to a campus, also one that led to another campus before. */
    void alias(Id reference, Id alias) throws NotFoundException, AlreadyExistsException {
        PlainId primary = primary(reference);
        PlainId name = PlainId.of(alias);
        if (campuses.containsKey(name) && !name.equals(primary)) {
            throw new AlreadyExistsException("the alias is the Id of another campus, which it would hide: " + alias);
        }
        found(
                campuses.computeIfPresent(primary, (key, campus) -> {
                    aliases.put(name, key);
                    return campus;
                }),
                reference);
    }

    PlainId primary(Id id) {
        PlainId asked = PlainId.of(id);
        return campuses.containsKey(asked) ? asked : aliases.getOrDefault(asked, asked);
    }

    static StoredCampus found(StoredCampus campus, Id id) throws NotFoundException {
        if (campus == null) {
            throw new NotFoundException("there is no campus " + id);
        }
        return campus;
    }
}
