package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.report.Outcome;

/** The guide shows every clause as the registry has it. With {@code -Dguide.write=true} its table is written anew. */
class GuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "tck.md");
    private static final String BEGIN = "<!-- clauses: written from the registry, do not edit -->\n";
    private static final String END = "<!-- end of clauses -->";

    private static String table() {
        StringBuilder text = new StringBuilder();
        String group = "";
        for (ClauseDefinition clause : ClauseRegistry.all()) {
            if (!clause.group().equals(group)) {
                group = clause.group();
                text.append("\n### ").append(group).append("\n\n");
                text.append("Where it fails, look at: ").append(lowerFirst(ClauseRegistry.look(group)));
                text.append("\n\n| id | level | clause | source | since |\n|---|---|---|---|---|\n");
            }
            text.append("| ").append(clause.id());
            text.append(" | ").append(clause.level().label());
            text.append(" | ").append(clause.text());
            text.append(" | ").append(clause.source());
            text.append(" | ").append(clause.since()).append(" |\n");
        }
        return text.append('\n').toString();
    }

    private static String lowerFirst(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    @Test
    void the_guide_shows_every_clause_as_the_registry_has_it() throws IOException {
        String guide = Files.readString(GUIDE);
        int begin = guide.indexOf(BEGIN) + BEGIN.length();
        int end = guide.indexOf(END);
        if (Boolean.getBoolean("guide.write")) {
            Files.writeString(GUIDE, guide.substring(0, begin) + table() + guide.substring(end));
            return;
        }
        assertThat(guide.substring(begin, end)).isEqualTo(table());
    }

    @Test
    void the_guide_explains_every_outcome() throws IOException {
        String guide = Files.readString(GUIDE);
        for (Outcome outcome : Outcome.values()) {
            assertThat(guide).contains("| " + outcome.label() + " | ");
        }
    }
}
