package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The provider in memory serves every session of every official package. */
class AllPackagesIT {

    private static final int PACKAGES = 61;
    private static final int SESSIONS = 216;
    private static final Pattern PROGRESS =
            Pattern.compile("(?m)^\\[\\d+ of 61] (osid\\.\\S+): (\\d+) sessions?, (\\d+) passed, 0 failed, ");

    @Test
    void allOfThemAreCertified() throws Exception {
        Program tck = Program.jar("tck", "--provider", "memory", "--package", "all");

        assertThat(tck.lastLine())
                .contains(" passed, 0 failed, 0 advice not followed, 0 not declared, ", " 0 known deviations");
        assertThat(tck.exitCode()).isZero();
        List<MatchResult> told = PROGRESS.matcher(tck.err()).results().toList();
        assertThat(told.stream().map(line -> line.group(1)).distinct())
                .as(tck.err())
                .hasSize(PACKAGES)
                .contains("osid.id.batch", "osid.voting.batch");
        assertThat(told.stream().mapToInt(line -> number(line, 2)).sum()).isEqualTo(SESSIONS);
        assertThat(told)
                .allSatisfy(line -> assertThat(number(line, 3)).as(line.group()).isGreaterThan(20 * number(line, 2)));
    }

    private static int number(MatchResult line, int group) {
        return Integer.parseInt(line.group(group));
    }
}
