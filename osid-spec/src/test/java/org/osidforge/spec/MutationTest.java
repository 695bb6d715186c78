package org.osidforge.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.ContextPrinter;
import org.osidforge.spec.diagnostic.Event;

/** Whatever becomes of a good descriptor, loading answers with events and never throws. The seed is printed with each run. */
class MutationTest {

    private static final SpecLoader LOADER = new SpecLoader();
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\n",
            "\n  ",
            ":",
            ": ",
            "- ",
            "? ",
            "*",
            "&a ",
            "!",
            "!!str ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "#",
            "\"",
            "'",
            "|\n",
            ">\n",
            "%",
            "@",
            "\t",
            "~",
            "null",
            "true",
            "3",
            "Room",
            "Floor",
            "per",
            "per peer {A, B}",
            "osid",
            "string",
            "Id",
            "class",
            "(",
            ")",
            "()",
            "[]",
            "<<: ",
            "derived: Floor.Room",
            "\u00e4",
            "\ud83d\ude00",
            "---\n",
            "...\n",
            "\r",
            "\u0000");

    @Property(tries = 1500)
    void mutatedTextIsLoadedOrTold(@ForAll("mutated") DescriptorFile file) {
        load(file);
    }

    @Property(tries = 500)
    void anyBytesAreLoadedOrTold(@ForAll byte[] bytes) {
        load(new DescriptorFile("room.osid.yaml", bytes));
    }

    private static void load(DescriptorFile file) {
        LoadResult result = LOADER.load(List.of(file));

        assertThat(result.specification().isPresent()).isEqualTo(!result.hasErrors());
        for (Event event : result.events()) {
            assertThat(event.location().line()).isPositive();
            assertThat(event.location().column()).isPositive();
            assertThat(event.message())
                    .doesNotContain("\n")
                    .doesNotContain("Exception")
                    .hasSizeLessThan(1000);
        }
        assertThat(new ContextPrinter(List.of(file))
                        .print(result.events())
                        .lines()
                        .count())
                .isBetween((long) result.events().size(), 3L * result.events().size());
    }

    @Provide
    Arbitrary<DescriptorFile> mutated() {
        List<DescriptorFile> good = new ArrayList<>();
        for (String name :
                List.of("osid.room", "osid.room.batch", "osid.recognition", "osid.transaction.batch", "osid.id")) {
            good.addAll(DescriptorSource.official().of(name));
        }
        good.addAll(DescriptorGuideTest.examples());
        Arbitrary<Mutation> mutation = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(PIECES))
                .as(Mutation::new);
        return Combinators.combine(
                        Arbitraries.of(good), mutation.list().ofMinSize(1).ofMaxSize(6))
                .as(MutationTest::mutate);
    }

    /** Replaces so many characters at a place by a piece. */
    record Mutation(double place, int length, String piece) {
        String on(String text) {
            int from = (int) (place * text.length());
            return text.substring(0, from) + piece + text.substring(Math.min(text.length(), from + length));
        }
    }

    private static DescriptorFile mutate(DescriptorFile file, List<Mutation> mutations) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        for (Mutation mutation : mutations) {
            text = mutation.on(text);
        }
        return new DescriptorFile(file.name(), text.getBytes(StandardCharsets.UTF_8));
    }
}
