package org.osidforge.tck.run;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * The objects that a trial may meet: trials whose grounds keep apart can be tried at once.
 *
 * @param whole kinds of which a trial looks at, or deletes, whatever there is
 * @param made kinds of which it makes objects and deletes these again
 */
public record Ground(Set<String> whole, Set<String> made) {

    public Ground {
        whole = Set.copyOf(whole);
        made = Set.copyOf(made);
    }

    /** Whether one of the two looks at, or deletes, what the other makes. */
    public boolean meets(Ground other) {
        return !(keepsOff(whole, other) && keepsOff(other.whole, this));
    }

    private static boolean keepsOff(Set<String> whole, Ground other) {
        return Collections.disjoint(whole, other.whole) && Collections.disjoint(whole, other.made);
    }

    /** Both together. */
    Ground and(Ground other) {
        return new Ground(union(whole, other.whole), union(made, other.made));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** Whether objects of that kind may be made. */
    boolean holds(String kind) {
        return whole.contains(kind) || made.contains(kind);
    }
}
