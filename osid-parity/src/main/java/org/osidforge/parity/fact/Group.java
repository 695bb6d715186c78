package org.osidforge.parity.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What part of the standard a fact belongs to. */
public enum Group {
    /** Packages of batch sessions. */
    BATCH,
    /** What every package is built on: markers, forms, lists, sessions, primitives, transactions. */
    CORE,
    /** Objects, forms, lists, lookup and admin sessions, and their records. */
    OBJECTS,
    /** Queries, searches, notifications, assignments, hierarchies, profiles, managers; a figure of its own. */
    REST;

    /** The word that stands in a file of facts. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group that a word of a file stands for. */
    static Optional<Group> of(String word) {
        return Arrays.stream(values()).filter(g -> g.written().equals(word)).findFirst();
    }
}
