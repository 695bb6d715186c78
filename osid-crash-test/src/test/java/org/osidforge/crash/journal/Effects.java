package org.osidforge.crash.journal;

import java.util.List;

/** What one call or commit has done: one line of a journal. */
public record Effects(List<Effect> all) {

    /**
     * One effect.
     *
     * @param kind name of the kind
     * @param id the object
     * @param json the object as it is now, null where it is gone or where it is about an alias
     * @param alias the alias, null where it is about an object
     */
    public record Effect(String kind, String id, String json, String alias) {}
}
