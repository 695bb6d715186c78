package org.osidforge.provider.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file system that is full: the call fails as a whole, and when there is room again the next one works. */
class FullDiskTest {

    private static final int SECONDS = 240;

    /** The disk is one in memory that a process mounts for itself alone; there is no test where the system does not let it. */
    @ParameterizedTest
    @CsvSource({"H2, 48, 16", "POSTGRESQL, 160, 48"})
    void whatWasAcknowledgedIsThereAndNothingElse(TestDatabase kind, int size, int kept, @TempDir Path disk)
            throws Exception {
        assumeTrue(mountsDisks(disk), "a disk in memory can be mounted");
        Process filling = onDisk(
                        disk,
                        size,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDisk.class.getName(),
                        kind.name(),
                        disk.toString(),
                        Integer.toString(kept))
                .redirectErrorStream(true)
                .start();
        String said = new String(filling.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(filling.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(filling.exitValue()).as(said).isZero();
        assertThat(said).contains("[FULL]");
    }

    private static boolean mountsDisks(Path disk) throws InterruptedException {
        try {
            return onDisk(disk, 1, "true").start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    /** A command that sees a disk of so many megabytes in that folder, as nobody else does. */
    private static ProcessBuilder onDisk(Path folder, int megabytes, String... command) {
        String mount = "mount -t tmpfs -o size=" + megabytes + "m tmpfs \"$0\" && exec \"$@\"";
        List<String> all =
                new ArrayList<>(List.of("unshare", "--map-root-user", "--mount", "sh", "-c", mount, folder.toString()));
        all.addAll(List.of(command));
        return new ProcessBuilder(all);
    }
}
