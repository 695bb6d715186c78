package com.example.gateway;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osidforge.runtime.value.BasicId;

/**
 * Which Id of ours an object has that the gateway knows by another.
 *
 * <p>The engine on this side gives an Id before the object is sent; the provider behind the gateway gives one of its own and takes ours as an alias. Both lead to the object for good. What is
 * kept here is which of the two is told: ours, for objects that were made here since the store was opened. Safe for many threads.
 */
final class Identities {

    private final Map<BasicId, BasicId> oursOf = new ConcurrentHashMap<>();
    private final Map<BasicId, BasicId> theirsOf = new ConcurrentHashMap<>();

    /** Notes both Ids of an object. */
    void add(BasicId ours, BasicId theirs) {
        oursOf.put(theirs, ours);
        theirsOf.put(ours, theirs);
    }

    /** The Id that is told for an Id of the gateway. */
    BasicId told(BasicId theirs) {
        return oursOf.getOrDefault(theirs, theirs);
    }

    /** Whether it was given here. */
    boolean isOurs(BasicId id) {
        return theirsOf.containsKey(id);
    }

    /** Forgets an object that is gone. */
    void remove(BasicId ours) {
        BasicId theirs = theirsOf.remove(ours);
        if (theirs != null) {
            oursOf.remove(theirs);
        }
    }
}
