package org.osidforge.crash.kill;

import java.io.IOException;
import java.nio.file.Path;
import org.osidforge.crash.writer.Order;
import org.osidforge.crash.writer.Writer;
import tools.jackson.databind.json.JsonMapper;

/** Starts writers, each a Java of its own with the class path of this one. */
public final class WriterProcess {

    private WriterProcess() {}

    /**
     * Starts a writer.
     *
     * @param folder where its order and its complaints are kept
     * @param name of these files
     * @param lines where its lines go
     * @throws IOException if it cannot be started
     */
    public static Process start(Path folder, String name, Order order, ProcessBuilder.Redirect lines)
            throws IOException {
        Path file = folder.resolve(name + ".json");
        JsonMapper.shared().writeValue(file, order);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString())
                .redirectOutput(lines)
                .redirectError(folder.resolve(name + ".err").toFile())
                .start();
    }
}
