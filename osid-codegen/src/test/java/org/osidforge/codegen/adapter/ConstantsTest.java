package org.osidforge.codegen.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantsTest {

    @ParameterizedTest
    @CsvSource({
        "Campus,CAMPUS",
        "GradebookColumn,GRADEBOOK_COLUMN",
        "anyEffective,ANY_EFFECTIVE",
        "URLList,URL_LIST",
        "Gpa2Value,GPA2_VALUE"
    })
    void wordsAreKeptApart(String name, String constant) {
        assertThat(Constants.of(name)).isEqualTo(constant);
    }

    @Test
    void namesThatDifferInCaseAloneGetConstantsOfTheirOwnWhateverTheirOrder() {
        Map<String, String> constants = Constants.of(List.of("GPA", "Gpa", "Note"));

        assertThat(constants).isEqualTo(Map.of("GPA", "GPA", "Gpa", "GPA_2", "Note", "NOTE"));
        assertThat(Constants.of(List.of("Note", "Gpa", "GPA"))).isEqualTo(constants);
    }
}
