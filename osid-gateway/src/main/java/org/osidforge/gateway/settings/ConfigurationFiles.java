package org.osidforge.gateway.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osid.InvalidArgumentException;
import org.osid.id.Id;
import org.osidforge.gateway.dialect.sequential.Configuration;
import org.osidforge.gateway.dialect.sequential.Configurations;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.runtime.value.BasicId;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the configurations that sessions can be made with: one for each file {@code configurations/NAME.yaml}; that of the name {@code default} is for sessions that name none.
 *
 * <p>A file has the mapping {@code catalogs}: by package, such as {@code room}, the Id of the catalog that sessions work in.
 */
public final class ConfigurationFiles {

    private static final String FOLDER = "configurations";
    private static final String SUFFIX = ".yaml";

    private ConfigurationFiles() {}

    /**
     * The configurations below a folder; none where there is no folder of them.
     *
     * @param folder the folder of {@code gateway.yaml}
     * @throws SettingsException if something is wrong with one, with every problem and its place
     */
    public static Configurations of(Path folder) {
        Map<String, Configuration> found = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files(folder.resolve(FOLDER))) {
            String name = nameOf(file);
            Findings findings = new Findings(FOLDER + "/" + name);
            try {
                String bare = name.substring(0, name.length() - SUFFIX.length());
                found.put(bare, new Configuration(bare.equals("default") ? "" : bare, read(file, findings)));
                findings.throwIfAny();
            } catch (SettingsException wrong) {
                problems.addAll(wrong.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return new Configurations(found);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            Findings findings = new Findings(FOLDER);
            findings.add(Optional.empty(), GatewayMessage.SETTINGS_FILE, FOLDER, "it cannot be read");
            findings.throwIfAny();
            return List.of();
        }
    }

    private static String nameOf(Path file) {
        return file.subpath(file.getNameCount() - 1, file.getNameCount()).toString();
    }

    private static Map<String, Id> read(Path file, Findings findings) {
        Optional<Node> node = text(file, findings).flatMap(text -> YamlText.read(nameOf(file), text, findings));
        Section all = Section.of("the file", node, findings);
        Section catalogs = all.section("catalogs");
        Map<String, Id> found = new TreeMap<>();
        for (String pkg : List.copyOf(catalogs.keys())) {
            catalogs.parsed(pkg, "an Id such as room.Campus:north@localhost", (text, at) -> id(text))
                    .ifPresent(id -> found.put("osid." + pkg, id));
        }
        all.end();
        return found;
    }

    private static Optional<String> text(Path file, Findings findings) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            findings.add(Optional.empty(), GatewayMessage.SETTINGS_FILE, nameOf(file), "it cannot be read");
            return Optional.empty();
        }
    }

    private static Optional<Id> id(String text) {
        try {
            return Optional.of(BasicId.parse(text));
        } catch (InvalidArgumentException noId) {
            return Optional.empty();
        }
    }
}
