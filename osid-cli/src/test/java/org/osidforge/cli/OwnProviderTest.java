package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The providers of this project by their names, and the options that are for one of them. */
class OwnProviderTest {

    @TempDir
    private Path folder;

    private static List<Path> databases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("osid-store"))
                    .toList();
        }
    }

    @Test
    void theProviderOverADatabaseIsCertifiedAndLeavesNothingBehind() throws Exception {
        List<Path> before = databases();
        Run run = Run.of("tck", "--provider", "jdbc", "--package", "osid.room.batch", "--clause", "CREATE-02");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("provider jdbc").contains(" 0 failed");
        assertThat(databases()).isEqualTo(before);
    }

    @Test
    void aDatabaseThatIsNamedIsUsed() {
        String url = "jdbc:h2:file:" + folder.resolve("mine");
        Run run = Run.of(
                "tck",
                "--provider",
                "jdbc",
                "--jdbc-url",
                url,
                "--package",
                "osid.room.batch",
                "--clause",
                "CREATE-02");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(folder.resolve("mine.mv.db")).exists();
    }

    static Stream<Arguments> misused() {
        return Stream.of("tck", "serve")
                .flatMap(
                        command -> Stream.of(
                                Arguments.of(
                                        List.of(command, "--provider", "memory", "--cluster", "c"),
                                        "osid: --cluster is for --provider infinispan alone"),
                                Arguments.of(
                                        List.of(command, "--provider", "infinispan", "--cluster", "c"),
                                        "osid: --cluster: the setting cluster.members is needed where cluster.name is told [CLUSTER_SETTING_MISSING]"),
                                Arguments.of(
                                        List.of(
                                                command,
                                                "--provider",
                                                "infinispan",
                                                "--members",
                                                "a",
                                                "--cluster",
                                                "c"),
                                        "osid: --cluster: the setting cluster.members is not understood: a [CLUSTER_SETTING]"),
                                Arguments.of(
                                        List.of(command, "--provider", "memory", "--jdbc-url", "jdbc:h2:mem:"),
                                        "osid: --jdbc-url is for --provider jdbc alone"),
                                Arguments.of(
                                        List.of(command, "--provider", "memory", "--jdbc-user", "me"),
                                        "osid: --jdbc-user is for --provider jdbc alone"),
                                Arguments.of(
                                        List.of(
                                                command,
                                                "--manager",
                                                "com.example.Nobody",
                                                "--jdbc-password",
                                                "secret"),
                                        "osid: --jdbc-password is for --provider jdbc alone"),
                                Arguments.of(
                                        List.of(
                                                command,
                                                "--provider",
                                                "jdbc",
                                                "--jdbc-url",
                                                "jdbc:mysql://localhost/x?password=secret"),
                                        "osid: --jdbc-url: neither H2 nor PostgreSQL: jdbc:mysql://localhost/x [URL]"),
                                Arguments.of(
                                        List.of(
                                                command,
                                                "--provider",
                                                "jdbc",
                                                "--jdbc-url",
                                                "jdbc:postgresql://localhost:1/x?password=secret"),
                                        "osid: cannot open the provider: the database cannot be reached: jdbc:postgresql://localhost:1/x [UNREACHABLE]")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misused")
    void whatDoesNotFitIsTold(List<String> arguments, String words) {
        Run run = Run.of(arguments.toArray(new String[0]));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(words + System.lineSeparator());
    }

    @Test
    void userAndPasswordAreThoseOfTheOptionsOrOfTheEnvironment() {
        Map<String, String> environment = Map.of("OSID_JDBC_USER", "her", "OSID_JDBC_PASSWORD", "hers");
        JdbcOptions none = CommandLine.populateCommand(new JdbcOptions());
        assertThat(none.user(environment)).isEqualTo("her");
        assertThat(none.password(environment)).isEqualTo("hers");
        assertThat(none.user(Map.of())).isEmpty();
        assertThat(none.password(Map.of())).isEmpty();
        assertThat(none.given()).isNull();
        JdbcOptions both =
                CommandLine.populateCommand(new JdbcOptions(), "--jdbc-user", "me", "--jdbc-password", "mine");
        assertThat(both.user(environment)).isEqualTo("me");
        assertThat(both.password(environment)).isEqualTo("mine");
    }
}
