package org.osidforge.provider.infinispan;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.osid.OsidException;
import org.osidforge.runtime.provider.Settings;

/** A cluster on this machine: nodes in processes of their own, and nodes in this one; all end with it. */
final class Nodes implements AutoCloseable {

    private static final long LIMIT = 60;
    private static final int SPACING = 1000;

    private final String name = "test-" + Long.toString(System.nanoTime(), 36);
    private final List<Integer> ports;
    private final Account account;
    private final List<Node> processes = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final List<InfinispanStore> here = new ArrayList<>();

    Nodes(int count, Account account) throws IOException {
        this.ports = freePorts(count);
        this.account = account;
    }

    /** Ports that are free, and so are those which the detection of failures uses. */
    private static List<Integer> freePorts(int count) throws IOException {
        List<Integer> found = new ArrayList<>();
        while (found.size() < count) {
            try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                int port = one.getLocalPort();
                if (port + SPACING < 65_000 && !found.contains(port) && isFree(port + SPACING)) {
                    found.add(port);
                }
            }
        }
        return found;
    }

    private static boolean isFree(int port) {
        try (ServerSocket one = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return one.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Where the nodes of a test come one after another the first need not wait; in earnest that would let two clusters begin beside each other. */
    static final String QUORUM = "1";

    private Map<String, String> settings(int place, Path folder) {
        Map<String, String> settings = new HashMap<>();
        settings.put("cluster.name", name);
        settings.put(
                "cluster.members",
                ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(",")));
        settings.put("cluster.bind", "127.0.0.1:" + ports.get(place));
        settings.put("cluster.patience", "3");
        settings.put("cluster.quorum", QUORUM);
        if (folder != null) {
            settings.put("cluster.folder", folder.toString());
        }
        return settings;
    }

    /** Starts a node in this process. */
    InfinispanStore here(int place) throws OsidException {
        return here(place, null);
    }

    /** Starts a node in this process that keeps what it has. */
    InfinispanStore here(int place, Path folder) throws OsidException {
        return here(place, folder, ClusterSettings.ALONE.waiting());
    }

    /** Starts a node in this process that keeps what it has, and waits so many seconds for others. */
    InfinispanStore here(int place, Path folder, int wait) throws OsidException {
        Map<String, String> settings = settings(place, folder);
        settings.put("cluster.wait", Integer.toString(wait));
        InfinispanStore store = new InfinispanStore(ClusterSettings.of(Settings.of(settings)));
        here.add(store);
        store.open(Things.KINDS);
        return store;
    }

    /** Starts a node in a process of its own. */
    Node process(int place, Path folder) throws IOException, InterruptedException {
        Node node = new Node(settings(place, folder));
        processes.add(node);
        node.expect("UP");
        return node;
    }

    /** Starts nodes in processes of their own, all at once. */
    List<Node> processes(List<Path> folders) throws IOException, InterruptedException {
        List<Node> started = new ArrayList<>();
        for (int place = 0; place < folders.size(); place++) {
            Map<String, String> settings = settings(place, folders.get(place));
            settings.remove("cluster.quorum");
            started.add(new Node(settings));
            processes.add(started.get(place));
        }
        for (Node one : started) {
            one.expect("UP");
        }
        return started;
    }

    /** Waits until something is so. */
    static void await(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(LIMIT).toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain: " + what);
            }
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(20).toNanos());
        }
    }

    @Override
    public void close() {
        processes.forEach(Node::kill);
        here.forEach(InfinispanStore::close);
    }

    /** A node in a process of its own. */
    final class Node {

        final Process process;
        private final Path errors;
        private final BufferedWriter in;
        private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

        private Node(Map<String, String> settings) throws IOException {
            errors = java.nio.file.Files.createTempFile("node", ".err");
            errors.toFile().deleteOnExit();
            List<String> command = new ArrayList<>(List.of(
                    System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    NodeMain.class.getName()));
            settings.forEach((name, value) -> command.add(name + "=" + value));
            process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
            in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
            Thread reader = new Thread(this::read, "node " + process.pid());
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    if (line.startsWith("OK") || line.startsWith("ERROR") || line.equals("UP")) {
                        answers.add(line);
                    } else {
                        account.line(line);
                    }
                }
            } catch (IOException e) {
                // it was killed
            }
            answers.add("GONE");
        }

        /** Says a line and gives the answer. */
        String ask(String line) throws IOException, InterruptedException {
            in.write(line);
            in.newLine();
            in.flush();
            String answer = answers.poll(LIMIT, TimeUnit.SECONDS);
            if (answer == null) {
                throw new AssertionError("no answer to " + line);
            }
            return answer.startsWith("OK ") ? answer.substring(3) : answer;
        }

        /** What the cluster holds, seen from there. */
        Map<String, String> state(List<String> aliases) throws IOException, InterruptedException {
            String answer = ask("state " + String.join(",", aliases));
            Map<String, String> state = new HashMap<>();
            for (String one : answer.split(",")) {
                state.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
            }
            return state;
        }

        void expect(String line) throws InterruptedException {
            String answer = answers.poll(LIMIT, TimeUnit.SECONDS);
            if (!line.equals(answer)) {
                throw new AssertionError("expected " + line + " and got " + answer + ": " + lastErrors());
            }
        }

        String lastErrors() {
            try {
                List<String> lines = java.nio.file.Files.readAllLines(errors);
                return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
            } catch (IOException e) {
                return e.toString();
            }
        }

        /** Ends it as a power cut would. */
        void kill() {
            process.destroyForcibly();
            try {
                process.waitFor(LIMIT, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        long pid() {
            return process.pid();
        }
    }
}
