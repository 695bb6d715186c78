package org.osidforge.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osidforge.mutants.MistakeResult.Verdict;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.mutant.Batch;
import org.osidforge.tck.mutant.Mutant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a self-test says, whether all goes well or not. */
class SelfTestTest {

    private static final Mistake CAUGHT = Mistake.in("DELETE-01", "nothing-for-null", "Takes null for nothing.")
            .on(Place.CAMPUS)
            .by(SelfTestTest::negligent);

    private static final Mistake WITH_ANOTHER_CLAUSE = Mistake.in(
                    "DELETE-02", "wrong-clause", "Names the wrong clause.")
            .on(Place.CAMPUS)
            .by(SelfTestTest::negligent);

    private static final Mistake NONE = Mistake.in("ALIAS-01", "none", "Makes no mistake at all.")
            .on(Place.CAMPUS, Place.FLOOR)
            .by(sound -> sound);

    private static final Mistake ON_ONE_SESSION_ONLY = Mistake.in(
                    "DELETE-01", "campuses-only", "Is right about floors.")
            .on(Place.CAMPUS, Place.FLOOR)
            .by(sound -> sound.when(
                    Role.BATCH_DELETE,
                    "CampusBatchAdminSession",
                    call -> call.arguments()[0] == null ? null : call.proceed()));

    private static final SoundProvider UNSOUND = new SoundProvider(
            "sound-not-at-all",
            "Takes null for nothing.",
            Ground.POCKET.model(),
            Set.of(),
            () -> negligent(Mutant.of("negligent", Ground.POCKET.open(), Ground.POCKET.model())));

    private static Mutant negligent(Mutant sound) {
        return sound.when(
                Role.BATCH_DELETE,
                call -> call.arguments()[0] == null ? Batch.answer(call, List.of()) : call.proceed());
    }

    private static SelfTestReport run(List<Mistake> mistakes, SoundProvider... sound) throws InterruptedException {
        return SelfTest.run(mistakes, List.of(sound), (id, done, all) -> {});
    }

    @Test
    void a_mistake_is_caught_by_the_clause_that_it_breaks() throws Exception {
        SelfTestReport report = run(List.of(CAUGHT));
        assertThat(report.isPerfect()).isTrue();
        assertThat(report.score()).isEqualTo(100);
        assertThat(SelfTestText.write(report, false))
                .isEqualTo("DELETE: 1 of 1 caught by the clause that they break\n"
                        + "1 mistakes, score 100%: 1 caught by their clause, 0 caught by a neighbour only, 0 escaped;"
                        + " 0 sound providers: 0 with false alarms\n");
        assertThat(SelfTestText.write(report, true))
                .contains(
                        "delete-01-nothing-for-null\n",
                        "mistake: Takes null for nothing.",
                        "breaks: DELETE-01",
                        "osid.room.batch.CampusBatchAdminSession (count)",
                        "verdict: caught by its clause",
                        "also caught by: no other clause",
                        "expected: NULL_ARGUMENT");
    }

    @Test
    void a_mistake_that_only_another_clause_catches_counts_as_not_caught() throws Exception {
        SelfTestReport report = run(List.of(WITH_ANOTHER_CLAUSE));
        assertThat(report.mistakes().get(0).verdict()).isEqualTo(Verdict.BY_A_NEIGHBOUR);
        assertThat(report.mistakes().get(0).others()).contains("DELETE-01");
        assertThat(report.isPerfect()).isFalse();
        assertThat(SelfTestText.write(report, false))
                .contains(
                        "[SELF-NEIGHBOUR] delete-02-wrong-clause: Names the wrong clause. DELETE-02 does not catch it, but DELETE-01");
    }

    @Test
    void a_mistake_that_no_clause_catches_has_escaped() throws Exception {
        SelfTestReport report = run(List.of(NONE, CAUGHT));
        assertThat(report.mistakes())
                .extracting(MistakeResult::verdict)
                .containsExactly(Verdict.ESCAPED, Verdict.CAUGHT);
        assertThat(report.score()).isEqualTo(50);
        assertThat(SelfTestText.write(report, false))
                .contains("[SELF-ESCAPED] alias-01-none: Makes no mistake at all. ALIAS-01 does not catch it");
    }

    @Test
    void a_mistake_must_be_caught_on_every_session() throws Exception {
        MistakeResult result = run(List.of(ON_ONE_SESSION_ONLY)).mistakes().get(0);
        assertThat(result.verdict()).isEqualTo(Verdict.ESCAPED);
    }

    @Test
    void a_clause_that_finds_fault_with_a_sound_provider_is_a_false_alarm() throws Exception {
        SelfTestReport report = run(List.of(), UNSOUND);
        assertThat(report.falseAlarms()).isOne();
        assertThat(report.isPerfect()).isFalse();
        assertThat(SelfTestText.write(report, false))
                .contains("[SELF-FALSE-ALARM] sound-not-at-all: Takes null for nothing.", "DELETE-01")
                .endsWith("1 sound providers: 1 with false alarms\n");
    }

    @Test
    void json_tells_the_same() throws Exception {
        JsonNode root = JsonMapper.shared()
                .readTree(new String(SelfTestJson.write(run(List.of(CAUGHT, NONE), UNSOUND)), StandardCharsets.UTF_8));
        assertThat(root.get("score").asInt()).isEqualTo(50);
        assertThat(root.get("tck").get("digest").asString()).hasSize(64);
        assertThat(root.get("summary").get("escaped").asInt()).isOne();
        assertThat(root.get("summary").get("false alarms").asInt()).isOne();
        JsonNode caught = root.get("mistakes").get(0);
        assertThat(caught.get("id").asString()).isEqualTo("delete-01-nothing-for-null");
        assertThat(caught.get("verdict").asString()).isEqualTo("caught by its clause");
        assertThat(caught.get("shapes").get(0).asString()).isEqualTo("count");
        assertThat(caught.get("others").isEmpty()).isTrue();
        assertThat(root.get("sound").get(0).get("alarms").isEmpty()).isFalse();
    }

    @Test
    void progress_is_told_after_each() throws Exception {
        List<String> told = new ArrayList<>();
        SelfTest.run(List.of(CAUGHT, WITH_ANOTHER_CLAUSE), List.of(), (id, done, all) -> told.add(done + " of " + all));
        assertThat(told).containsExactly("1 of 2", "2 of 2");
    }

    @Test
    void a_mutant_that_cannot_be_made_is_told() {
        Mistake impossible = Mistake.in("DELETE-01", "impossible", "Cannot be made.")
                .on(Place.CAMPUS)
                .byKind((sound, kind) -> {
                    throw new UnsupportedOperationException(kind);
                });
        assertThatThrownBy(() -> run(List.of(impossible)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("delete-01-impossible cannot be made on CampusBatchAdminSession");
    }
}
