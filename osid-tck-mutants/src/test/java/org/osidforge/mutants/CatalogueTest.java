package org.osidforge.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.mutants.MistakeResult.Verdict;
import org.osidforge.mutants.catalogue.Catalogue;
import org.osidforge.mutants.catalogue.SoundProviders;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;

/** Every mistake is caught by the clause that it breaks, and no clause finds fault with a sound provider. */
class CatalogueTest {

    static Stream<String> mistakes() {
        return Catalogue.mistakes().stream().map(Mistake::id);
    }

    static Stream<String> soundProviders() {
        return SoundProviders.all().stream().map(SoundProvider::id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void is_caught_by_the_clause_that_it_breaks(String id) {
        Mistake mistake = Catalogue.find(id).orElseThrow();
        MistakeResult result = Trials.of(mistake);
        ClauseDefinition clause = ClauseRegistry.find(mistake.clause()).orElseThrow();
        assertThat(result.verdict()).as(id + ": " + result.message()).isEqualTo(Verdict.CAUGHT);
        assertThat(result.message())
                .contains(id, mistake.places().get(0).session(), clause.id(), clause.source())
                .contains("did: ", "expected: ", "seen: ");
        mistake.neighbours()
                .ifPresent(neighbours -> assertThat(result.others())
                        .as("other clauses that find fault with " + id)
                        .isEqualTo(neighbours));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("soundProviders")
    void no_clause_finds_fault_with(String id) {
        SoundProvider provider = SoundProviders.find(id).orElseThrow();
        SoundResult result = Trials.of(provider);
        assertThat(result.alarms()).as(id).isEmpty();
        Set<String> expected = ClauseRegistry.all().stream()
                .filter(clause -> clause.about().isEmpty())
                .map(ClauseDefinition::id)
                .filter(clause -> !provider.silent().contains(clause))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(result.spoke()))
                .as("clauses that have something to say about " + id)
                .isEqualTo(expected);
    }

    @Test
    void every_clause_catches_a_mistake() {
        Set<String> broken = Catalogue.mistakes().stream().map(Mistake::clause).collect(Collectors.toSet());
        assertThat(ClauseRegistry.all())
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(broken)
                        .as("a mistake that breaks " + clause.id())
                        .contains(clause.id()));
    }

    @Test
    void every_mistake_is_called_by_an_id_of_its_own_and_told_in_one_sentence() {
        assertThat(Catalogue.mistakes()).extracting(Mistake::id).doesNotHaveDuplicates();
        assertThat(Catalogue.mistakes())
                .hasSizeGreaterThanOrEqualTo(150)
                .allSatisfy(
                        mistake -> assertThat(mistake.text()).as(mistake.id()).matches("[A-Z].*[^. ]\\."))
                .allSatisfy(mistake ->
                        assertThat(ClauseRegistry.find(mistake.clause())).isPresent());
    }

    @Test
    void mistakes_are_looked_for_in_every_shape() {
        for (Shape shape : List.of(Shape.COUNT, Shape.PARENT, Shape.PEER)) {
            assertThat(Catalogue.mistakes())
                    .filteredOn(mistake -> mistake.places().stream().anyMatch(place -> place.shape() == shape))
                    .as("mistakes on a session of shape " + shape.label())
                    .hasSizeGreaterThanOrEqualTo(100);
        }
    }
}
