package org.osidforge.benchmarks;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the limit works on: a map of immutable data, and nothing else that a provider has.
 *
 * <p>The data is the same as a provider's: an object has an Id and its catalog's Id, texts have language, script and format, a response has the form's Id and the object's. Strings that all
 * objects share are shared here, too.
 */
final class LimitState {

    private static final Id CATALOG = new Id("example.com", "room.Campus", "default");
    private static final String DESCRIPTION = "a description";

    /** The three parts of an Id. */
    record Id(String authority, String namespace, String identifier) {}

    /** A text in a language. */
    record Text(String text, String language, String script, String format) {
        static Text of(String text) {
            return new Text(text, "eng", "Latn", "plain");
        }
    }

    /** The data of one object. */
    record Data(Id id, Id catalog, Text name, Text description) {}

    /** The answer to one form. */
    record Response(Id formId, Id objectId) {}

    /** The answer to one alias request. */
    record AliasAnswer(Id reference, Id alias) {}

    final ConcurrentHashMap<Id, Data> objects = new ConcurrentHashMap<>();
    final ConcurrentHashMap<Id, Id> aliases = new ConcurrentHashMap<>();
    private final AtomicLong next = new AtomicLong();

    /** Stores that many objects. */
    LimitState filledWith(int stored) {
        for (int i = 0; i < stored; i++) {
            create(i, "stored");
        }
        return this;
    }

    /** Creates one object and answers. */
    Response create(long form, String name) {
        Id id = new Id("example.com", "room.Campus", "o" + next.incrementAndGet());
        objects.put(id, new Data(id, CATALOG, Text.of(name), Text.of(DESCRIPTION)));
        return new Response(formId(form), id);
    }

    /** The Id of a form. */
    static Id formId(long form) {
        return new Id("example.com", "room.CampusForm", "f" + form);
    }
}
