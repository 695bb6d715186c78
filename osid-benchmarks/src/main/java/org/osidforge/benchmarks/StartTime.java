package org.osidforge.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.osid.room.RoomManager;
import org.osidforge.runtime.provider.PackageAdapters;

/** How long a program takes that opens a provider, with all packages on the class path and with one (and its batch package); and how large the jar of all is. */
final class StartTime {

    private static final String SERVICES = "META-INF/services/" + PackageAdapters.class.getName();

    private StartTime() {}

    /** Starts fresh Javas in turn, so many with each class path; Markdown tables. */
    static String measure(int rounds) throws Exception {
        Path all = Path.of(RoomManager.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path one = Files.createTempFile("osid-bench-room", ".jar");
        try {
            int classes = keepRooms(all, one);
            double[] withAll = new double[rounds];
            double[] withOne = new double[rounds];
            for (int i = -1; i < rounds; i++) {
                double a = start(all, all);
                double o = start(all, one);
                if (i >= 0) {
                    withAll[i] = a;
                    withOne[i] = o;
                }
            }
            return String.format(
                    Locale.ROOT,
                    "| class path | classes in the jar | jar, KB | program, ms |%n|---|---|---|---|%n| one package | %,d | %,d | %.0f |%n| all packages | %,d | %,d | %.0f (x%.2f) |%n",
                    classes,
                    Files.size(one) / 1024,
                    Median.of(withOne),
                    classesIn(all),
                    Files.size(all) / 1024,
                    Median.of(withAll),
                    Median.of(withAll) / Median.of(withOne));
        } finally {
            Files.delete(one);
        }
    }

    private static double start(Path bindings, Path instead) throws IOException, InterruptedException {
        List<String> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(entry);
        }
        // the launcher names one jar, whose manifest names the others
        if (path.size() == 1 && path.get(0).endsWith(".jar")) {
            Path lib = Path.of(path.get(0)).toAbsolutePath().resolveSibling("lib");
            try (var jars = Files.list(lib)) {
                path.addAll(jars.map(Path::toString).sorted().toList());
            }
            // read as a plain jar: its manifest would bring the bindings back
            Path own = Path.of(path.remove(0)).toAbsolutePath().resolveSibling("classes");
            path.add(0, own.toString());
        }
        String name = bindings.getFileName().toString();
        path.replaceAll(entry -> entry.endsWith(name) ? instead.toString() : entry);
        long begin = System.nanoTime();
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, path),
                        Starter.class.getName())
                .inheritIO()
                .start();
        if (program.waitFor() != 0) {
            throw new IllegalStateException("the program did not end well");
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Writes a jar of the room packages alone; how many classes it has. */
    private static int keepRooms(Path all, Path one) throws IOException {
        int classes = 0;
        try (JarFile from = new JarFile(all.toFile());
                OutputStream file = Files.newOutputStream(one);
                JarOutputStream to = new JarOutputStream(file)) {
            for (JarEntry entry : from.stream().toList()) {
                String name = entry.getName();
                boolean room = name.matches("org/(osid|osidforge/adapters)/room/(batch/)?[^/]*\\.class");
                if (room || name.equals(SERVICES)) {
                    to.putNextEntry(new JarEntry(name));
                    try (InputStream in = from.getInputStream(entry)) {
                        to.write(room ? in.readAllBytes() : rooms(in.readAllBytes()));
                    }
                    classes += room ? 1 : 0;
                }
            }
        }
        return classes;
    }

    private static byte[] rooms(byte[] services) {
        return new String(services, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("# osid.room ") || line.contains("# osid.room.batch "))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static long classesIn(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().filter(e -> e.getName().endsWith(".class")).count();
        }
    }
}
