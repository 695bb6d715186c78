package org.osidforge.parity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Small bindings, compiled into jars. */
final class Binaries {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern NAME = Pattern.compile("(?:interface|enum|class) (\\w+)");

    private Binaries() {}

    /** A jar with the classes of these sources, each of one public type. */
    static Path jar(Path folder, String name, String... sources) throws IOException {
        Path root = Files.createDirectories(folder.resolve(name));
        List<String> arguments = new ArrayList<>(
                List.of("-parameters", "-d", root.resolve("classes").toString()));
        for (String source : sources) {
            Matcher inPackage = PACKAGE.matcher(source);
            Matcher named = NAME.matcher(source);
            if (!inPackage.find() || !named.find()) {
                throw new IllegalArgumentException(source);
            }
            Path file = root.resolve("src/" + inPackage.group(1).replace('.', '/') + "/" + named.group(1) + ".java");
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source).toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException("does not compile: " + List.of(sources));
        }
        return zip(root.resolve("classes"), folder.resolve(name + ".jar"));
    }

    private static Path zip(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }
}
