package com.example.gateway;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.value.BasicId;

/** The objects that prepared transactions of this store are about to change; others of this store leave them alone meanwhile. Safe for many threads. */
final class Holds {

    /** An object of a kind. */
    record Held(Kind kind, BasicId id) {}

    private final Set<Held> held = new HashSet<>();

    synchronized boolean isEmpty() {
        return held.isEmpty();
    }

    synchronized boolean has(Kind kind, BasicId id) {
        return held.contains(new Held(kind, id));
    }

    /** Holds all of them, or none where one is held already. */
    synchronized boolean take(Collection<Held> wanted) {
        boolean free = wanted.stream().noneMatch(held::contains);
        if (free) {
            held.addAll(wanted);
        }
        return free;
    }

    synchronized void release(Collection<Held> some) {
        held.removeAll(some);
    }
}
