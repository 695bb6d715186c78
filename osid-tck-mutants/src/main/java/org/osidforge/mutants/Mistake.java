package org.osidforge.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osidforge.tck.mutant.Mutant;

/**
 * A mistake that the author of a provider could make: it breaks one clause, and a provider that makes it is a mutant.
 *
 * @param id what it is called by: the clause in small letters and a few words, such as {@code create-01-takes-null-for-none}
 * @param clause the clause that it breaks, which must catch it
 * @param text in one sentence what the author did wrong
 * @param places the sessions that it is looked for on, at least one; the first one with every clause
 * @param neighbours the other clauses that find fault with it on the first place, exactly; empty where that may be any
 * @param apart whether it needs threads that meet, so that nothing else should keep the machine busy meanwhile
 * @param recipe makes a provider make it
 */
public record Mistake(
        String id,
        String clause,
        String text,
        List<Place> places,
        Optional<Set<String>> neighbours,
        boolean apart,
        Recipe recipe) {

    /** Makes a provider make a mistake. */
    @FunctionalInterface
    public interface Recipe {
        /**
         * The mutant; a new one for each trial, since mutants remember what they did.
         *
         * @param sound a provider with nothing wrong yet
         * @param kind the kind of object that it is looked for with, such as {@code Campus}
         * @throws Exception if the provider has no manager that the mistake needs
         */
        Mutant apply(Mutant sound, String kind) throws Exception;
    }

    /** As {@link Recipe}, where the mistake is the same with every kind of object. */
    @FunctionalInterface
    public interface AnyKind {
        /** The mutant; a new one for each trial. */
        Mutant apply(Mutant sound);
    }

    public Mistake {
        places = List.copyOf(places);
    }

    /**
     * Begins to tell a mistake: on one session of each shape, where other clauses may find fault with it as well.
     *
     * @param clause the clause that it breaks
     * @param words what it is called by besides, in small letters with hyphens
     * @param text in one sentence what the author did wrong
     */
    public static Draft in(String clause, String words, String text) {
        return new Draft(clause, words, text);
    }

    /** The mutant of a sound provider of that place. */
    public Mutant in(Place place) throws Exception {
        Mutant sound = Mutant.of(id, place.ground().open(), place.ground().model());
        return recipe.apply(sound, place.kind());
    }

    /** A mistake that is not told to its end. */
    public static final class Draft {
        private final String clause;
        private final String words;
        private final String text;
        private List<Place> places = Place.SHAPES;
        private Optional<Set<String>> neighbours = Optional.empty();
        private boolean apart;

        private Draft(String clause, String words, String text) {
            this.clause = clause;
            this.words = words;
            this.text = text;
        }

        /** It is looked for on these sessions. */
        public Draft on(Place... several) {
            places = new ArrayList<>(List.of(several));
            return this;
        }

        /** No other clause finds fault with it. */
        public Draft alone() {
            return beside();
        }

        /** These clauses and no other find fault with it as well. */
        public Draft beside(String... clauses) {
            neighbours = Optional.of(new TreeSet<>(List.of(clauses)));
            return this;
        }

        /** It needs threads that meet, so that nothing else should keep the machine busy meanwhile. */
        public Draft apart() {
            apart = true;
            return this;
        }

        /** It is made like that. */
        public Mistake by(AnyKind recipe) {
            return byKind((sound, kind) -> recipe.apply(sound));
        }

        /** It is made like that, by the kind of object. */
        public Mistake byKind(Recipe recipe) {
            String id = clause.toLowerCase(Locale.ROOT) + "-" + words;
            return new Mistake(id, clause, text, places, neighbours, apart, recipe);
        }
    }
}
