package org.osidforge.provider.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osid.OperationFailedException;

/** Who changes an H2 database when. */
class TurnsTest {

    private static final int LIMIT = 60;
    private static final int MOMENT = 300;

    @TempDir
    private Path folder;

    private Process other;

    @AfterEach
    void stop() {
        if (other != null) {
            other.destroyForcibly();
        }
    }

    private JdbcSettings settings(String more) {
        return JdbcSettings.of("jdbc:h2:file:" + folder.resolve("db") + more);
    }

    /** A turn that is taken and given back by a thread of its own. */
    private static CompletableFuture<Void> turn(Turns turns) {
        return CompletableFuture.runAsync(() -> {
            try {
                turns.inTurn(() -> null);
            } catch (SQLException | OperationFailedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void assertWaits(CompletableFuture<Void> turn) {
        assertThatThrownBy(() -> turn.get(MOMENT, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    private void holdElsewhere(JdbcSettings settings) throws IOException {
        other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TurnHolder.class.getName(),
                        settings.url())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = other.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).isEqualTo(TurnHolder.HELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";AUTO_SERVER=TRUE"})
    void threadsTakeTurns(String more) throws Exception {
        Turns turns = Turns.of(settings(more));
        CompletableFuture<Void> another = turns.inTurn(() -> {
            CompletableFuture<Void> waiting = turns.inTurn(() -> turn(Turns.of(settings(more))));
            assertWaits(waiting);
            return waiting;
        });
        another.get(LIMIT, TimeUnit.SECONDS);
    }

    @Test
    void processesThatShareAFileTakeTurns() throws Exception {
        JdbcSettings settings = settings(";auto_server=true");
        holdElsewhere(settings);
        CompletableFuture<Void> mine = turn(Turns.of(settings));
        assertWaits(mine);
        other.outputWriter(StandardCharsets.UTF_8).append('\n').flush();
        mine.get(LIMIT, TimeUnit.SECONDS);
        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void whoDiesGivesItsTurnBack() throws Exception {
        JdbcSettings settings = settings(";AUTO_SERVER=TRUE");
        holdElsewhere(settings);
        CompletableFuture<Void> mine = turn(Turns.of(settings));
        assertWaits(mine);
        other.destroyForcibly();
        mine.get(LIMIT, TimeUnit.SECONDS);
    }

    @Test
    void aFileThatCannotBeLockedIsToldAndNothingIsKeptFromOthers() throws Exception {
        JdbcSettings settings = settings(";AUTO_SERVER=TRUE");
        Path file = Files.createDirectory(folder.resolve("db.turn"));
        Turns turns = Turns.of(settings);
        assertThatThrownBy(() -> turns.inTurn(() -> fail("it was not its turn")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(file.toString());
        Files.delete(file);
        turn(Turns.of(settings)).get(LIMIT, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/var/lib/rooms, /var/lib/rooms",
        "jdbc:h2:/var/lib/../rooms;AUTO_SERVER=TRUE, /var/rooms",
        "jdbc:h2:file:/rooms;CIPHER=AES, /rooms",
        "jdbc:h2:mem:rooms, ",
        "jdbc:h2:tcp://localhost/rooms, ",
    })
    void aFileIsKnownHoweverItIsWritten(String url, Path file) {
        assertThat(JdbcSettings.of(url).h2File()).isEqualTo(file == null ? null : file.toAbsolutePath());
    }

    @Test
    void aFileIsFoundFromTheWorkingDirectoryAndFromHome() {
        assertThat(JdbcSettings.of("jdbc:h2:./a/../osid").h2File())
                .isEqualTo(Path.of("osid").toAbsolutePath());
        assertThat(JdbcSettings.of("jdbc:h2:~/osid").h2File())
                .isEqualTo(Path.of(System.getProperty("user.home"), "osid"));
    }
}
