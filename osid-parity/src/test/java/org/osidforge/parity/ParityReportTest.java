package org.osidforge.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osidforge.parity.fact.FactSet;
import org.osidforge.parity.fact.Group;
import org.osidforge.parity.report.ParityJson;
import org.osidforge.parity.report.ParityText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a comparison prints. */
class ParityReportTest {

    private static final String ROOM = "org.osid.room.Room";

    @TempDir
    private Path folder;

    private ParityResult compare(String facts) throws Exception {
        Files.writeString(folder.resolve("facts.tsv"), facts);
        return Parity.compare(ParityReportTest.class.getClassLoader(), FactSet.of(folder));
    }

    private static String fact(String type, String what, String evidence, String text, String errors, String group) {
        return String.join("\t", type, what, evidence, "a page", text, errors, group) + "\n";
    }

    private static String replaced(String name, String replacement) {
        return fact(ROOM, "name", "superseded", name, "-", "objects\t" + replacement);
    }

    /** One of each sort: matched, replaced, explained, not described (type, type of the rest, method of the rest), unexplained. */
    private ParityResult oneOfEach() throws Exception {
        Files.writeString(
                folder.resolve(FactSet.KNOWN),
                ROOM + " name getCeiling\tthe room of this example has none\n" + ROOM + " name getDoor\tit has one\n");
        Files.writeString(folder.resolve(FactSet.NOT_DESCRIBED), "osid.attic\nosid.room\n");
        return compare(fact(ROOM, "name", "seen", "getFloor", "-", "objects")
                + replaced("getLevel", ROOM + " name getFloor")
                + fact(ROOM, "name", "inferred", "getCeiling", "-", "objects")
                + fact(ROOM, "name", "seen", "getCarpet", "-", "objects")
                + fact(ROOM + "Manager", "name", "seen", "getRoomPaintingSession", "-", "rest")
                + fact("org.osid.attic.Chest", "name", "seen", "getKey", "-", "objects")
                + fact("org.osid.attic.ChestQuery", "name", "seen", "matchKey", "-", "rest"));
    }

    @Test
    void theTextTellsFiguresAndWhatIsNotMatched() throws Exception {
        ParityResult result = oneOfEach();
        String known = folder.resolve(FactSet.KNOWN).toString();
        assertThat(result.passed()).isFalse();
        assertThat(ParityText.write(result, false)).isEqualTo("""
                        package       matched  of         seen  of         replaced  explained  not described  unexplained  rest  of
                        osid.attic          0   1   0.0%     0   1   0.0%         0          0              1            0     0   1  0.0%
                        osid.room           1   3  33.3%     1   2  50.0%         1          1              0            1     0   1  0.0%
                        all packages        1   4  25.0%     1   3  33.3%         1          1              1            1     0   2  0.0%

                        group    matched  of          seen  of
                        batch          0   0  100.0%     0   0  100.0%
                        core           0   0  100.0%     0   0  100.0%
                        objects        1   4   25.0%     1   3   33.3%
                        rest           0   2    0.0%     0   2    0.0%

                        not described yet
                          osid.attic  no such type: 2 facts  no such method: 0 facts
                          osid.room   no such type: 0 facts  no such method: 1 facts

                        unexplained
                          org.osid.room.Room name getCarpet [seen, a page]: no method getCarpet

                        out of date
                          KNOWN:2: error [DIFFERENCE-STALE] nothing differs any more: org.osid.room.Room name getDoor
                          not-described.txt: error [PACKAGE-STALE] every type of osid.room is described; it is to be taken off the list

                        1 of 4 matched (25.0%), of those that were seen 1 of 3 (33.3%); 1 replaced, 1 explained, 1 not described, 1 unexplained; the rest: 0 of 2 (0.0%)
                        """.replace("KNOWN", known));
        assertThat(ParityText.write(result, true))
                .contains("  org.osid.attic.ChestQuery name matchKey [seen, a page]: no such type\n", """

                        replaced
                          org.osid.room.Room name getLevel [superseded, a page]: in its place stands org.osid.room.Room name getFloor

                        explained
                          org.osid.room.Room name getCeiling [inferred, a page]: no method getCeiling
                            the room of this example has none
                        """);
    }

    @Test
    void theJsonTellsTheSame() throws Exception {
        ParityResult result = oneOfEach();
        JsonNode json = JsonMapper.shared().readTree(ParityJson.write(result, false));
        assertThat(json.get("passed").asBoolean()).isFalse();
        assertThat(json.get("groups").get(2).get("name").asString()).isEqualTo("objects");
        assertThat(json.get("groups").get(2).get("seenExpected").asInt()).isEqualTo(3);
        JsonNode room = json.get("packages").get(1);
        assertThat(room.get("name").asString()).isEqualTo("osid.room");
        assertThat(room.get("objects").get("matched").asInt()).isEqualTo(1);
        assertThat(room.get("rest").get("expected").asInt()).isEqualTo(1);
        assertThat(room.has("batch")).isFalse();
        assertThat(room.get("replaced").asInt()).isEqualTo(1);
        assertThat(room.get("explained").asInt()).isEqualTo(1);
        assertThat(room.get("notDescribed").asInt()).isEqualTo(1);
        assertThat(room.get("unexplained").asInt()).isEqualTo(1);
        assertThat(json.get("mismatches")).hasSize(2);
        JsonNode carpet = json.get("mismatches").get(1);
        assertThat(carpet.get("type").asString()).isEqualTo(ROOM);
        assertThat(carpet.get("what").asString()).isEqualTo("name");
        assertThat(carpet.get("member").asString()).isEqualTo("getCarpet");
        assertThat(carpet.get("evidence").asString()).isEqualTo("seen");
        assertThat(carpet.get("source").asString()).isEqualTo("a page");
        assertThat(carpet.get("group").asString()).isEqualTo("objects");
        assertThat(carpet.get("kind").asString()).isEqualTo("no-method");
        assertThat(carpet.get("reason").asString()).isEqualTo("no method getCarpet");
        assertThat(carpet.get("status").asString()).isEqualTo("unexplained");
        assertThat(json.get("mismatches").get(0).get("explanation").asString())
                .isEqualTo("the room of this example has none");
        assertThat(json.get("replaced")).hasSize(1);
        assertThat(json.get("replaced").get(0).get("member").asString()).isEqualTo("getLevel");
        assertThat(json.get("replaced").get(0).get("replacement").asString()).isEqualTo(ROOM + " name getFloor");
        assertThat(json.get("stale")).hasSize(2);
        assertThat(JsonMapper.shared().readTree(ParityJson.write(result, true)).get("mismatches"))
                .hasSize(5);
    }

    @Test
    void aLongListIsCutUnlessAllIsWanted() throws Exception {
        StringBuilder facts = new StringBuilder();
        for (int i = 0; i < 102; i++) {
            facts.append(fact(ROOM, "name", "seen", "get" + i, "-", "objects"));
        }
        ParityResult result = compare(facts.toString());
        assertThat(ParityText.write(result, false))
                .contains("no method get99\n  and 2 more; --verbose tells all\n")
                .doesNotContain("get100");
        assertThat(ParityText.write(result, true))
                .contains("no method get101\n")
                .doesNotContain("more;");
    }

    /** What is replaced cannot rot: another fact stands in its place, the binding is as that tells, and not as this. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "getLevel | getFloor  | ''",
                "getLevel | getLadder | [REPLACEMENT-MISSING] it is superseded, but there is no fact org.osid.room.Room name getLadder",
                "getLevel | getCarpet | [REPLACEMENT-UNMATCHED] it is superseded, but the binding does not match the fact org.osid.room.Room name getCarpet",
                "getCode  | getFloor  | [REPLACEMENT-NEEDLESS] it is superseded, but the binding matches it, so that nothing need stand in its place"
            })
    void aReplacedFactHasAMatchedOneInItsPlace(String name, String other, String problem) throws Exception {
        ParityResult result = compare(fact(ROOM, "name", "seen", "getFloor", "-", "objects")
                + fact(ROOM, "name", "seen", "getCarpet", "-", "objects")
                + replaced(name, ROOM + " name " + other));
        assertThat(result.figures(Group.OBJECTS).expected()).isEqualTo(2);
        assertThat(result.stale())
                .isEqualTo(problem.isEmpty() ? List.of() : List.of(ROOM + " name " + name + ": error " + problem));
    }

    /** Of an older version it is known what it does not have; the newer one has more. */
    @Test
    void aCompleteTypeMayBeSuperseded() throws Exception {
        String type = "org.osid.Identifiable";
        String old = fact(type, "complete", "superseded", "2.0.0", "-", "core\t" + type + " complete");
        assertThat(compare(old
                                + fact(type, "complete", "inferred", "3.1.0", "-", "core")
                                + fact(type, "name", "seen", "getId", "-", "core")
                                + fact(type, "name", "inferred", "isCurrent", "-", "core"))
                        .passed())
                .isTrue();
        assertThat(compare(old
                                + fact(type, "complete", "inferred", "3.1.0", "-", "core")
                                + fact(type, "name", "seen", "getId", "-", "core"))
                        .stale())
                .singleElement()
                .asString()
                .contains("[REPLACEMENT-UNMATCHED]");
    }

    @Test
    void oneKnownDifferenceMayExplainSeveral() throws Exception {
        Files.writeString(folder.resolve(FactSet.KNOWN), ROOM + " name getC*\tall that begins with a C is left out\n");
        ParityResult result = compare(fact(ROOM, "name", "seen", "getCeiling", "-", "objects")
                + fact(ROOM, "name", "seen", "getCarpet", "-", "objects"));
        assertThat(result.passed()).isTrue();
        assertThat(result.count(Status.EXPLAINED, f -> true)).isEqualTo(2);
    }

    @Test
    void onlyTheWholeIsAHundredPerCent() {
        assertThat(Figures.percent(9_999, 10_000)).isEqualTo("99.9%");
        assertThat(Figures.percent(10_000, 10_000)).isEqualTo("100.0%");
        assertThat(Figures.percent(0, 3)).isEqualTo("0.0%");
        assertThat(Figures.percent(0, 0)).isEqualTo("100.0%");
    }
}
