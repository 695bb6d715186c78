package org.osidforge.tck.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseRegistryTest {

    @Test
    void holds_exactly_the_clauses_that_were_agreed_with_their_levels() throws IOException {
        Map<String, String> levels = new TreeMap<>();
        ClauseRegistry.all().forEach(c -> levels.put(c.id(), c.level().label()));
        assertThat(levels).isEqualTo(agreed());
        assertThat(ClauseRegistry.all()).hasSize(levels.size());
    }

    private static Map<String, String> agreed() throws IOException {
        Map<String, String> agreed = new TreeMap<>();
        try (InputStream file = ClauseRegistryTest.class.getResourceAsStream("/org/osidforge/tck/clauses.tsv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] cells = line.split("\t");
                agreed.put(cells[0], cells[1]);
            });
        }
        return agreed;
    }

    static List<ClauseDefinition> clauses() {
        return ClauseRegistry.all();
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void each_clause_tells_what_it_asks_in_one_sentence_and_where_it_comes_from(ClauseDefinition clause) {
        assertThat(clause.id()).startsWith(clause.group() + "-");
        assertThat(clause.source()).isNotBlank();
        assertThat(clause.text()).endsWith(".").doesNotContain(". ");
        assertThat(clause.since()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void each_group_tells_what_to_look_at_in_one_sentence() {
        assertThat(ClauseRegistry.all().stream().map(ClauseDefinition::group).distinct())
                .allSatisfy(group -> assertThat(ClauseRegistry.look(group)).matches("[A-Z][^.]*\\."));
        assertThatThrownBy(() -> ClauseRegistry.look("create"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no group create");
    }

    @Test
    void advice_cites_a_ruling() {
        assertThat(ClauseRegistry.all())
                .filteredOn(c -> c.level() == org.osidforge.tck.report.Level.ADVICE)
                .allSatisfy(c -> assertThat(c.source()).contains("ruling"));
    }

    @Test
    void filters_by_id_and_by_group() {
        assertThat(ClauseRegistry.matching("create-01"))
                .extracting(ClauseDefinition::id)
                .containsExactly("CREATE-01");
        assertThat(ClauseRegistry.matching("TX"))
                .hasSize(9)
                .allMatch(c -> c.group().equals("TX"));
        assertThat(ClauseRegistry.matching("CREATE-99")).isEmpty();
    }

    @Test
    void the_digest_is_that_of_the_sentences() {
        assertThat(ClauseRegistry.digest()).matches("[0-9a-f]{64}").isEqualTo(ClauseRegistry.digest());
    }
}
