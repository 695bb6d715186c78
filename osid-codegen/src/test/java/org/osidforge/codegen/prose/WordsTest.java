package org.osidforge.codegen.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "GradeEntry, grade entry",
        "floorId, floor Id",
        "campusIds, campus Ids",
        "OSIDVersion, OSID version",
        "OsidList, OSID list",
        "GPA, GPA",
        "Room, room",
        "NO_ACCESS, no access"
    })
    void namesBecomeWords(String name, String words) {
        assertThat(Words.of(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "campus, campuses",
        "academy, academies",
        "room, rooms",
        "key, keys",
        "box, boxes",
        "batch, batches",
        "Id, Ids"
    })
    void plurals(String one, String many) {
        assertThat(Words.plural(one)).isEqualTo(many);
    }

    @ParameterizedTest
    @CsvSource({
        "academy, an academy",
        "campus, a campus",
        "unit of work, a unit of work",
        "hourly rate, an hourly rate",
        "Id, an Id",
        "user, a user",
        "OSID list, an OSID list"
    })
    void articles(String words, String withArticle) {
        assertThat(Words.a(words)).isEqualTo(withArticle);
    }

    @Test
    void several() {
        assertThat(Words.list(List.of(), "and")).isEmpty();
        assertThat(Words.list(List.of("a"), "and")).isEqualTo("a");
        assertThat(Words.list(List.of("a", "b"), "or")).isEqualTo("a or b");
        assertThat(Words.list(List.of("a", "b", "c"), "and")).isEqualTo("a, b and c");
    }

    @Test
    void runsOfClausesAreShortened() {
        assertThat(Clauses.text(
                        List.of("CREATE-02", "CREATE-01", "CREATE-03", "TX-00", "LIST-01", "LIST-02", "CREATE-07")))
                .isEqualTo("CREATE-01 to CREATE-03, CREATE-07, TX-00, LIST-01, LIST-02");
    }
}
