package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SelfTestCommandTest {

    private static final String SCORE =
            " mistakes, score 100%%: %d caught by their clause, 0 caught by a neighbour only, 0 escaped; %d sound providers: 0 with false alarms\n";

    @Test
    void oneMistakeIsToldWithWhatWasSeen() {
        Run run = Run.of("tck", "self-test", "--mutant", "alias-10-keeps-the-alias-after-delete");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("alias-10-keeps-the-alias-after-delete\n    mistake: ")
                .contains("breaks: ALIAS-10", "did: ", "expected: ", "seen: ")
                .endsWith("1" + String.format(SCORE, 1, 0));
    }

    @Test
    void oneGroupIsTriedWithoutSoundProviders() {
        Run run = Run.of("tck", "self-test", "--clause", "ISSUE");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo("ISSUE: 3 of 3 caught by the clause that they break\n3" + String.format(SCORE, 3, 0));
    }

    @Test
    void oneSoundProviderIsTriedByItsId() {
        Run run = Run.of("tck", "self-test", "--mutant", "sound-urls");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("sound-urls: ").endsWith("0" + String.format(SCORE, 0, 1));
    }

    @Test
    void jsonIsForPrograms() {
        Run run = Run.of("tck", "self-test", "--mutant", "form-01-has-no-such-name", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(2);
        Run json = Run.of("tck", "self-test", "--clause", "MANAGER-03", "--format", "json");
        assertThat(json.exitCode()).isZero();
        JsonNode root = JsonMapper.shared().readTree(json.out());
        assertThat(root.get("score").asInt()).isEqualTo(100);
        assertThat(root.get("mistakes").get(0).get("clause").asString()).isEqualTo("MANAGER-03");
    }

    @Test
    void aMistakeThatThereIsNotIsTold() {
        Run run = Run.of("tck", "self-test", "--mutant", "alias-99");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("osid: [SELF-UNKNOWN-MUTANT] the catalogue has no mistake or sound provider alias-99"
                        + System.lineSeparator());
    }

    @Test
    void aClauseThatThereIsNotIsTold() {
        Run run = Run.of("tck", "self-test", "--clause", "ALIAS-99");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("osid: [SELF-UNKNOWN-CLAUSE] there is no clause or group ALIAS-99" + System.lineSeparator());
    }

    @Test
    void withoutTheCommandAProviderMustBeNamed() {
        Run run = Run.of("tck");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--provider=NAME | --manager=CLASS");
    }

    @Test
    void theProgramOfTheKitAloneHasItAsWell() {
        assertThat(Run.ofTck("self-test", "--help").out()).contains("--mutant=ID", "java -jar", "self-test --mutant");
    }
}
