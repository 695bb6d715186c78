package org.osidforge.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osidforge.mutants.catalogue.Catalogue;
import org.osidforge.mutants.catalogue.SoundProviders;

/** The guide shows the catalogue as it is. With {@code -Dguide.write=true} its tables are written anew. */
class GuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "mutants.md");

    private static String mistakes() {
        StringBuilder text =
                new StringBuilder("\n| id | breaks | shapes | what its author did wrong |\n|---|---|---|---|\n");
        for (Mistake mistake : Catalogue.mistakes()) {
            text.append("| ").append(mistake.id());
            text.append(" | ").append(mistake.clause());
            text.append(" | ").append(shapes(mistake));
            text.append(" | ").append(mistake.text()).append(" |\n");
        }
        return text.append('\n').toString();
    }

    // a package that is none of the two that most are looked for in is named
    private static String shapes(Mistake mistake) {
        return mistake.places().stream()
                .map(place -> place.ground() == Ground.MEMORY
                        ? place.shape().label() + " (" + place.osidPackage() + ")"
                        : place.shape().label())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String sound() {
        StringBuilder text = new StringBuilder("\n| id | what is its own |\n|---|---|\n");
        SoundProviders.all()
                .forEach(one -> text.append("| ")
                        .append(one.id())
                        .append(" | ")
                        .append(one.text())
                        .append(" |\n"));
        return text.append('\n').toString();
    }

    @Test
    void the_guide_shows_every_mistake() throws IOException {
        expectSection("mistakes", mistakes());
    }

    @Test
    void the_guide_shows_every_sound_provider() throws IOException {
        expectSection("sound providers", sound());
    }

    private static void expectSection(String name, String content) throws IOException {
        String guide = Files.readString(GUIDE);
        String mark = "<!-- " + name + ": written from the catalogue, do not edit -->\n";
        int begin = guide.indexOf(mark) + mark.length();
        int end = guide.indexOf("<!-- end of " + name + " -->");
        if (Boolean.getBoolean("guide.write")) {
            Files.writeString(GUIDE, guide.substring(0, begin) + content + guide.substring(end));
            return;
        }
        assertThat(guide.substring(begin, end)).isEqualTo(content);
    }
}
