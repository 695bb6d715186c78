package org.osidforge.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osidforge.parity.fact.Fact;
import org.osidforge.parity.fact.FactSet;
import org.osidforge.parity.fact.Group;

/** The compiled binding against all that is known about the official one. */
class OfficialParityTest {

    private static final ClassLoader LOADER = OfficialParityTest.class.getClassLoader();

    @Test
    void everyFactIsMatchedOrItsDifferenceHasAReason() {
        FactSet facts = FactSet.builtIn();
        ParityResult result = Parity.compare(LOADER, facts);
        assertThat(result.mismatches().stream()
                        .filter(m -> m.status() == Status.UNEXPLAINED)
                        .map(m -> m.fact().id() + " [" + m.fact().evidence().written() + "]: "
                                + m.difference().reason()))
                .as("differences without a reason")
                .isEmpty();
        assertThat(result.stale()).as("what is not so any more").isEmpty();
        assertThat(result.figures(Group.CORE).matched()).isGreaterThan(500);
        assertThat(Group.values()).allSatisfy(group -> {
            Figures figures = result.figures(group);
            assertThat(figures.matched()).as("matched of " + group.written()).isEqualTo(figures.expected());
        });
        assertThat(facts.known()).allMatch(k -> k.reason().length() > 20);
        assertThat(result.passed()).isTrue();
    }

    /** Facts that are not true have to be found out, or the comparison is worth nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.osid.room.Nothing | extends | nothing | - | no-type | no such type",
                "org.osid.room.Campus | extends | org.osid.OsidObject | - | parents | expected org.osid.OsidObject, generated org.osid.OsidCatalog",
                "org.osid.OsidSession | extends | org.osid.binding.java.OsidSession | - | parents | expected org.osid.binding.java.OsidSession, generated org.osid.binding.java.OsidSession, java.io.Closeable",
                "org.osid.room.RoomForm | method | void setCode(java.lang.String text) | - | signature | expected void setCode(java.lang.String text), generated void setCode(java.lang.String code)",
                "org.osid.room.RoomForm | method | void setCode(java.lang.Object code) | - | signature | expected void setCode(java.lang.Object code), generated void setCode(java.lang.String code)",
                "org.osid.room.RoomForm | method | long setCode(? ?) | - | signature | expected long setCode(? ?), generated void setCode(java.lang.String code)",
                "org.osid.room.RoomForm | method | void setCode(java.lang.String code) | INVALID_ARGUMENT NULL_ARGUMENT | errors | expected [INVALID_ARGUMENT NULL_ARGUMENT], generated [INVALID_ARGUMENT NO_ACCESS NULL_ARGUMENT]",
                "org.osid.room.RoomForm | method | void setCode(java.lang.String code) | NO_ACCESS ... | errors | expected [NO_ACCESS ...], generated [INVALID_ARGUMENT NO_ACCESS NULL_ARGUMENT]",
                "org.osid.room.RoomForm | method | void setCode(java.lang.String code) | none | errors | expected [none], generated [INVALID_ARGUMENT NO_ACCESS NULL_ARGUMENT]",
                "org.osid.room.RoomForm | method | void setColour(java.lang.String colour) | none | no-method | no method setColour",
                "org.osid.id.IdList | method | org.osid.id.Id[] getNextIds(long n) | ILLEGAL_STATE | errors | expected [ILLEGAL_STATE], generated [ILLEGAL_STATE OPERATION_FAILED]",
                "org.osid.Identifiable | complete | 3.0.0 | - | more-methods | more methods: getId, isCurrent",
                "org.osid.id.IdList | name | getNextThing | - | no-method | no method getNextThing",
                "org.osid.Syntax | constants | NONE BOOLEAN | - | constants | expected NONE BOOLEAN, generated NONE BOOLEAN BYTE CARDINAL COORDINATE CURRENCY DATETIME DECIMAL DISPLAYTEXT DISTANCE DURATION HEADING ID INTEGER OBJECT SPATIALUNIT SPEED STRING TIME TYPE VERSION",
                "org.osid.id.Id | constants | NONE BOOLEAN | - | constants | expected NONE BOOLEAN, generated no enumeration",
                "org.osid.room.Room | constant | KITCHEN | - | no-constant | no such constant; there is: no enumeration"
            })
    void aWrongFactIsFoundOut(
            String type, String what, String text, String errors, String kind, String reason, @TempDir Path folder)
            throws Exception {
        ParityResult result = Parity.compare(LOADER, facts(folder, type, what, text, errors));
        assertThat(result.passed()).isFalse();
        assertThat(result.mismatches()).singleElement().satisfies(m -> {
            assertThat(m.difference().kind().written()).isEqualTo(kind);
            assertThat(m.difference().reason()).isEqualTo(reason);
            assertThat(m.status()).isEqualTo(Status.UNEXPLAINED);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.osid.room.RoomForm | method | void setCode(java.lang.String code) | INVALID_ARGUMENT NO_ACCESS NULL_ARGUMENT",
                "org.osid.room.RoomForm | method | void setCode(java.lang.String code) | INVALID_ARGUMENT NO_ACCESS NULL_ARGUMENT ...",
                "org.osid.room.RoomForm | method | void setCode(java.lang.String code) | INVALID_ARGUMENT ...",
                "org.osid.room.RoomForm | method | ? setCode(? code) | -",
                "org.osid.room.RoomForm | method | void setCode(java.lang.String ?) | -",
                "org.osid.room.Campus | extends | org.osid.OsidCatalog | -",
                "org.osid.OSID | constant | ROOM | -"
            })
    void aTrueFactIsMatched(String type, String what, String text, String errors, @TempDir Path folder)
            throws Exception {
        assertThat(Parity.compare(LOADER, facts(folder, type, what, text, errors))
                        .passed())
                .isTrue();
    }

    /** The hand-written class of an exception has no model, so its errors cannot be compared. */
    @Test
    void aMethodThatTheModelDoesNotHoldIsToldApart(@TempDir Path folder) throws Exception {
        ParityResult result = Parity.compare(
                LOADER,
                facts(folder, "org.osid.binding.java.OsidPrimitive", "method", "java.lang.String toString()", "none"));
        assertThat(result.mismatches())
                .singleElement()
                .extracting(m -> m.difference().reason())
                .isEqualTo("the model does not tell the errors of toString");
    }

    @Test
    void theFactsAreThere() throws Exception {
        FactSet facts = FactSet.builtIn();
        assertThat(facts.facts()).hasSizeGreaterThan(19_000);
        assertThat(facts.packages())
                .hasSizeGreaterThan(130)
                .contains("osid", "osid.room.batch", "osid.resource", "osid.voting.batch");
        assertThat(facts.packages().stream().filter(p -> p.endsWith(".batch"))).hasSize(62);
        assertThat(facts.facts().stream()
                        .filter(f -> f.type().endsWith("Session") && f.group() == Group.BATCH)
                        .map(Fact::type)
                        .distinct())
                .hasSize(216);
        assertThat(facts.facts().stream().map(Fact::source).distinct())
                .contains(
                        "java-binding", "room", "recognition", "transaction.batch", "base osid.resource, [] restored");
    }

    @Test
    void theFilesAreSortedAndAllOfThemAreListed() throws Exception {
        Path folder = Path.of(OfficialParityTest.class
                        .getResource("/org/osidforge/parity/facts/packages.list")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables =
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
            assertThat(Files.readAllLines(folder.resolve("packages.list")))
                    .containsExactlyElementsOf(tables.stream()
                            .map(f -> f.getFileName().toString().replaceAll("\\.tsv$", ""))
                            .sorted()
                            .toList());
            for (Path table : tables) {
                List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
                assertThat(lines.subList(1, lines.size())).as(table.toString()).isSorted();
            }
        }
        assertThat(FactSet.builtIn().notDescribed()).isSorted();
    }

    private static FactSet facts(Path folder, String type, String what, String text, String errors) throws Exception {
        Files.writeString(
                folder.resolve("one.tsv"),
                String.join("\t", type, what, "seen", "a page", text, errors, "objects") + "\n");
        return FactSet.of(folder);
    }
}
