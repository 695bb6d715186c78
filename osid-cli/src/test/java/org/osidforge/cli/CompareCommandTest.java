package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

    @TempDir
    private Path folder;

    private String report(String name, String outcome, int exit) throws Exception {
        return Files.writeString(folder.resolve(name), """
                        {"provider": "p", "tck": {"version": "0.1.0", "digest": "d"}, "exit": %d,
                         "results": [{"clause": "CREATE-01", "session": "osid.room.batch.A", "outcome": "%s"}]}
                        """.formatted(exit, outcome))
                .toString();
    }

    @Test
    void nothingWorseIsExitCodeZero() throws Exception {
        Run run = Run.of("tck", "compare", report("old.json", "failed", 1), report("new.json", "passed", 0));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("better\n  CREATE-01 osid.room.batch.A: failed -> passed\n")
                .endsWith("0 worse, 1 better, 0 other, 0 new, 0 gone, 0 unchanged\n");
    }

    @Test
    void aRegressionIsExitCodeOne() throws Exception {
        Run run = Run.of("tck", "compare", report("old.json", "passed", 0), report("new.json", "failed", 1));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("worse\n  CREATE-01 osid.room.batch.A: passed -> failed\n");
    }

    @Test
    void programsGetJson() throws Exception {
        Run run = Run.of(
                "tck", "compare", "--format", "json", report("old.json", "passed", 0), report("new.json", "failed", 1));
        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode root = JsonMapper.shared().readTree(run.out());
        assertThat(root.get("regression").asBoolean()).isTrue();
    }

    @Test
    void anUnreadableReportIsExitCodeTwo() throws Exception {
        Path none = folder.resolve("none.json");
        Run run = Run.of("tck", "compare", report("old.json", "passed", 0), none.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("osid: [TCK-REPORT-FILE] " + none + ": ")
                .hasLineCount(1);
    }

    @Test
    void whatTheCommandWritesCanBeCompared() {
        String where = folder.resolve("made").toString();
        Run.of(
                "tck",
                "--provider",
                "memory",
                "--package",
                "osid.room.batch",
                "--clause",
                "CREATE-01",
                "--report",
                where);
        String file = folder.resolve("made").resolve("report.json").toString();
        Run run = Run.of("tck", "compare", file, file);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith(" 4 unchanged\n");
    }

    @Test
    void withoutAProviderNothingIsCertified() {
        Run run = Run.of("tck");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--provider", "--manager");
    }
}
