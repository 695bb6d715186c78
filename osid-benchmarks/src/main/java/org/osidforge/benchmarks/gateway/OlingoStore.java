package org.osidforge.benchmarks.gateway;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.olingo.commons.api.data.Entity;

/** Entities in a map; what was done since a mark can be undone. */
final class OlingoStore {

    private final ConcurrentHashMap<String, Entity> entities = new ConcurrentHashMap<>();
    private final AtomicLong next = new AtomicLong();
    // what to do to undo, last first; null outside of a change set
    private final ThreadLocal<Deque<Runnable>> undo = new ThreadLocal<>();

    String newId() {
        return "o" + next.incrementAndGet();
    }

    Entity get(String id) {
        return entities.get(id);
    }

    void put(String id, Entity entity) {
        undone(id, entities.put(id, entity));
    }

    boolean remove(String id) {
        Entity old = entities.remove(id);
        undone(id, old);
        return old != null;
    }

    private void undone(String id, Entity old) {
        if (undo.get() != null) {
            undo.get().push(() -> {
                if (old == null) {
                    entities.remove(id);
                } else {
                    entities.put(id, old);
                }
            });
        }
    }

    void begin() {
        undo.set(new ArrayDeque<>());
    }

    void commit() {
        undo.remove();
    }

    void abort() {
        Deque<Runnable> steps = undo.get();
        undo.remove();
        steps.forEach(Runnable::run);
    }

    void clear() {
        entities.clear();
    }
}
