package org.osidforge.mutants;

import java.util.List;
import java.util.Set;

/**
 * What the conformance kit made of a sound provider.
 *
 * @param provider the provider
 * @param alarms the messages of clauses that found fault with it, and the problems and leftovers of the run; none is wanted
 * @param spoke the clauses that were tried to their end on some session
 * @param millis how long it took, in milliseconds
 */
public record SoundResult(SoundProvider provider, List<String> alarms, Set<String> spoke, long millis) {

    public SoundResult {
        alarms = List.copyOf(alarms);
        spoke = Set.copyOf(spoke);
    }
}
