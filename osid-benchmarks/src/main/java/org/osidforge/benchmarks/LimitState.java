package org.osidforge.benchmarks;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the limit works on: a map of immutable data, and nothing else that a provider has. */
final class LimitState {

    /** The data of one object. */
    record Data(String id, String name, String description) {}

    /** The answer to one form. */
    record Response(long formId, String createdId) {}

    /** The answer to one alias request. */
    record AliasAnswer(String reference, String alias) {}

    final ConcurrentHashMap<String, Data> objects = new ConcurrentHashMap<>();
    final ConcurrentHashMap<String, String> aliases = new ConcurrentHashMap<>();
    private final AtomicLong next = new AtomicLong();

    /** Stores that many objects. */
    LimitState filledWith(int stored) {
        for (int i = 0; i < stored; i++) {
            create(i, "stored");
        }
        return this;
    }

    /** Creates one object and answers. */
    Response create(long formId, String name) {
        String id = "limit-" + next.incrementAndGet();
        objects.put(id, new Data(id, name, "a description"));
        return new Response(formId, id);
    }
}
