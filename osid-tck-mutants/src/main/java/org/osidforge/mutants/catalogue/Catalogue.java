package org.osidforge.mutants.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osidforge.mutants.Mistake;

/** Every mistake that the conformance kit must catch. */
public final class Catalogue {

    private static final List<Mistake> ALL = Stream.of(
                    FormMistakes.all(),
                    CreateMistakes.all(),
                    UpdateMistakes.all(),
                    DeleteMistakes.all(),
                    AliasMistakes.all(),
                    IssueMistakes.all(),
                    ListMistakes.all(),
                    SessionMistakes.all(),
                    LookupMistakes.all(),
                    TransactionMistakes.all())
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}

    /** All, in the order of the groups of clauses. */
    public static List<Mistake> mistakes() {
        return ALL;
    }

    /** The mistake of that id, or empty where there is none. */
    public static Optional<Mistake> find(String id) {
        return ALL.stream().filter(mistake -> mistake.id().equals(id)).findFirst();
    }

    /** The mistakes that break that clause, or a clause of that group; none where there is no such clause. */
    public static List<Mistake> breaking(String clauseOrGroup) {
        return ALL.stream()
                .filter(mistake -> mistake.clause().equals(clauseOrGroup)
                        || mistake.clause().startsWith(clauseOrGroup + "-"))
                .toList();
    }
}
