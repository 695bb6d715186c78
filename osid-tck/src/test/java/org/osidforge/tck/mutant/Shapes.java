package org.osidforge.tck.mutant;

import java.util.List;
import java.util.function.Supplier;

/** Hunts for a mutant on one session of each shape: forms for create are asked for by number, by parent, and by peer. */
final class Shapes {

    static final String COUNT = "CampusBatchAdminSession";
    static final String PER_PARENT = "FloorBatchAdminSession";
    static final String PER_PEER = "ConferralBatchAdminSession";

    private Shapes() {}

    /** As {@link Hunt#catches}, with a mutant of its own for each shape: mutants remember what they did. */
    static void catches(Supplier<Mutant> mutant, String clause) {
        List.of(COUNT, PER_PARENT, PER_PEER).forEach(session -> Hunt.on(session).catches(mutant.get(), clause));
    }

    /** As {@link Hunt#onlyCaughtBy} on the first shape; on the others as {@link #catches}, which takes a small part of the time. */
    static void onlyCaughtBy(Supplier<Mutant> mutant, String clause, String... neighbours) {
        Hunt.on(COUNT).onlyCaughtBy(mutant.get(), clause, neighbours);
        catches(mutant, clause);
    }
}
