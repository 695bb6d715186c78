package org.osidforge.parity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osidforge.parity.Parity;
import org.osidforge.parity.fact.FactSet;
import org.osidforge.parity.report.ParityText;

/** The page about parity shows the figures that are printed. */
class ParityPageTest {

    private static final Path PAGE = Path.of("..", "docs", "parity.md");
    private static final String BEGIN = "```text\n";
    private static final String LEFT_OUT = "...";

    @Test
    void everyLineOfTheExampleIsPrinted() throws IOException {
        List<String> printed = ParityText.write(
                        Parity.compare(ParityPageTest.class.getClassLoader(), FactSet.builtIn()), false)
                .lines()
                .toList();
        List<String> shown =
                example().lines().filter(line -> !line.equals(LEFT_OUT)).toList();
        assertThat(shown).hasSizeGreaterThan(8);
        assertThat(printed).containsAll(shown);
    }

    private static String example() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        return page.substring(begin, page.indexOf("```", begin));
    }
}
