package org.osidforge.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.run.Trial;

/**
 * What the owner of a provider declares that it offers.
 *
 * <p>Without this a provider that by mistake says no to everything is certified for nothing: all is not declared. It belongs to the clause about what a provider says of itself, which is
 * then tried in every run.
 */
final class Requirements {

    private static final String CLAUSE = "SESSION-02";

    private final SortedSet<Capability> required = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    /** Of words that people write; unknown ones are told as problems. */
    Requirements(List<String> words) {
        for (String word : words) {
            Capability.of(word)
                    .ifPresentOrElse(
                            required::add,
                            () -> problems.add(
                                    TckProblem.CAPABILITY.text(word, String.join(", ", Capability.words()))));
        }
    }

    /** What is wrong with the words. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** As reports show them. */
    List<String> forReport() {
        return required.stream().map(Capability::word).toList();
    }

    /** The clauses that were chosen, and with them the one that looks after what is required. */
    List<ClauseDefinition> amend(List<ClauseDefinition> chosen) {
        if (required.isEmpty()) {
            return chosen;
        }
        return ClauseRegistry.all().stream()
                .filter(clause -> clause.id().equals(CLAUSE) || chosen.contains(clause))
                .map(clause -> clause.id().equals(CLAUSE) ? demanding(clause) : clause)
                .toList();
    }

    private ClauseDefinition demanding(ClauseDefinition clause) {
        return clause.withBody(trial -> {
            clause.body().accept(trial);
            required.forEach(one -> expect(one, trial));
        });
    }

    private static void expect(Capability declared, Trial trial) {
        Optional<String> lack = declared.lackOn(trial);
        if (lack.isPresent()) {
            throw Stop.failed(
                    "asking the provider whether it offers '" + declared.word() + "', which its owner declared",
                    "that it does",
                    lack.get());
        }
    }
}
