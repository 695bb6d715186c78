package org.osidforge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code osid serve} says where it cannot run; that it runs is seen in processes of their own. */
class ServeCommandTest {

    @TempDir
    private Path folder;

    private static void refused(Run run, String words) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("osid: ").contains(words);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aProviderThatThereIsNot() {
        refused(
                Run.of("serve", "--provider", "other"),
                "there is no provider other; there is: memory, jdbc, infinispan");
    }

    @Test
    void aManagerThatThereIsNot() {
        refused(Run.of("serve", "--manager", "com.example.Nobody"), "there is no class com.example.Nobody");
        refused(Run.of("serve", "--manager", "java.lang.String"), "java.lang.String");
    }

    @Test
    void aClassPathThatThereIsNot() {
        refused(Run.of("serve", "--classpath", "none.jar"), "--classpath: there is no none.jar");
    }

    @Test
    void aFolderThatThereIsNot() {
        refused(Run.of("serve", "--config", folder.resolve("none").toString()), "--config: there is no folder");
    }

    @Test
    void settingsThatAreWrong() throws Exception {
        Files.writeString(folder.resolve("gateway.yaml"), "server:\n  prt: 1\n");
        refused(Run.of("serve", "--config", folder.toString()), "gateway.yaml:2:3: error [OSID-741]");
    }

    @Test
    void configurationsThatAreWrong() throws Exception {
        Files.createDirectory(folder.resolve("configurations"));
        Files.writeString(folder.resolve("configurations/a.yaml"), "catalogs:\n  room: north\n");
        refused(
                Run.of("serve", "--port", "0", "--config", folder.toString()),
                "configurations/a.yaml:2:9: error [OSID-7");
    }

    @Test
    void aPortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            refused(Run.of("serve", "--port", Integer.toString(taken.getLocalPort())), "OSID-7");
        }
    }

    @Test
    void everybodyWithoutCredentials() {
        refused(Run.of("serve", "--host", "0.0.0.0", "--port", "0"), "OSID-7");
    }
}
