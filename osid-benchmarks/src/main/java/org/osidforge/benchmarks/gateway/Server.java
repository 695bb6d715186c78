package org.osidforge.benchmarks.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A server in a Java of its own, seen from outside. */
final class Server implements AutoCloseable {

    private final Process process;
    private final URI uri;
    private final Semaphore emptied = new Semaphore(0);

    private Server(Process process) throws IOException {
        this.process = process;
        BufferedReader says = process.inputReader();
        this.uri = address(says);
        // the access log, which would block the server if nobody read it
        Thread reader = new Thread(() -> says.lines().forEach(this::heard), "what the server says");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts one that serves that way. */
    static Server start(Way way, List<String> options, Cores cores) throws IOException {
        List<String> command = new ArrayList<>(cores.server());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Served.class.getName(), way.name()));
        return new Server(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private static URI address(BufferedReader says) throws IOException {
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            if (line.startsWith(Served.LISTENS)) {
                return URI.create(line.substring(Served.LISTENS.length()));
            }
        }
        throw new IOException("the server did not start");
    }

    private void heard(String line) {
        if (line.equals(Served.EMPTIED)) {
            emptied.release();
        }
    }

    URI uri() {
        return uri;
    }

    /** Makes it forget all objects. */
    void empty() throws IOException, InterruptedException {
        OutputStream commands = process.getOutputStream();
        commands.write('\n');
        commands.flush();
        if (!emptied.tryAcquire(1, TimeUnit.MINUTES)) {
            throw new IOException("the server does not forget");
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
