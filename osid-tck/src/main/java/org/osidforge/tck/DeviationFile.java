package org.osidforge.tck;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads known deviations from YAML: every problem with its place, and no deviation that has one. */
final class DeviationFile {

    private static final String LIST = "deviations";
    private static final List<String> KEYS = List.of("clause", "session", "reason", "link", "expires");
    private static final int DEEPEST = 8;

    private final String file;
    private final List<KnownDeviation> deviations = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private DeviationFile(String file) {
        this.file = file;
    }

    /** Reads a file; what is wrong with it is among the problems. */
    static DeviationFile read(Path path) {
        DeviationFile read = new DeviationFile(String.valueOf(path.getFileName()));
        try {
            read.text(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString());
        } catch (NoSuchFileException missing) {
            read.problems.add(TckProblem.DEVIATION_FILE.text("there is no file " + path));
        } catch (CharacterCodingException foreign) {
            read.problems.add(TckProblem.DEVIATION_FILE.text(path + " is not UTF-8"));
        } catch (IOException broken) {
            read.problems.add(TckProblem.DEVIATION_FILE.text(broken.getMessage()));
        }
        return read;
    }

    /** What is listed, in the order of the file. */
    List<KnownDeviation> deviations() {
        return List.copyOf(deviations);
    }

    /** What is wrong, in the order of the file. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    private void text(String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            if (isShallow(new Parse(settings).parseString(text))) {
                new Compose(settings)
                        .composeString(text)
                        .ifPresentOrElse(
                                this::root,
                                () -> problem(
                                        TckProblem.DEVIATION_SHAPE,
                                        file + ":1:1",
                                        "the file",
                                        "a mapping with '" + LIST + "'"));
            }
        } catch (MarkedYamlEngineException wrong) {
            String place = wrong.getProblemMark().map(this::place).orElse(file + ":1:1");
            problem(TckProblem.DEVIATION_YAML, place, wrong.getProblem());
        } catch (YamlEngineException wrong) {
            problem(TckProblem.DEVIATION_YAML, file + ":1:1", wrong.getMessage());
        }
    }

    // nodes are composed by recursion, events are not
    private boolean isShallow(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                String place = event.getStartMark().map(this::place).orElse(file + ":1:1");
                problem(TckProblem.DEVIATION_YAML, place, "nested deeper than " + DEEPEST + " levels");
                return false;
            }
        }
        return true;
    }

    private void root(Node root) {
        for (Map.Entry<String, Node> entry :
                keys(root, "the file", List.of(LIST)).entrySet()) {
            if (entry.getValue() instanceof SequenceNode list) {
                list.getValue().forEach(this::deviation);
            } else {
                problem(TckProblem.DEVIATION_SHAPE, place(entry.getValue()), "'" + LIST + "'", "a list");
            }
        }
    }

    private void deviation(Node node) {
        int before = problems.size();
        Map<String, Node> entries = keys(node, "a known deviation", KEYS);
        if (problems.size() > before) {
            return;
        }
        KnownDeviation read = new KnownDeviation(
                needed(node, entries, "clause"),
                words(entries, "session"),
                needed(node, entries, "reason"),
                words(entries, "link"),
                date(entries),
                place(node));
        if (problems.size() == before) {
            deviations.add(read);
        }
    }

    private Map<String, Node> keys(Node node, String what, List<String> known) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem(TckProblem.DEVIATION_SHAPE, place(node), what, "a mapping with " + quoted(known));
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(name)) {
                problem(TckProblem.DEVIATION_KEY, place(key), name, quoted(known));
            } else if (entries.put(name, tuple.getValueNode()) != null) {
                problem(TckProblem.DEVIATION_KEY_TWICE, place(key), name);
            }
        }
        return entries;
    }

    private static String quoted(List<String> names) {
        return "'" + String.join("', '", names) + "'";
    }

    private String needed(Node deviation, Map<String, Node> entries, String key) {
        if (!entries.containsKey(key)) {
            problem(TckProblem.DEVIATION_MISSING, place(deviation), key);
        }
        return words(entries, key);
    }

    private String words(Map<String, Node> entries, String key) {
        Node value = entries.get(key);
        if (value == null) {
            return "";
        }
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problem(TckProblem.DEVIATION_SHAPE, place(value), "'" + key + "'", "a text");
        return "";
    }

    private Optional<LocalDate> date(Map<String, Node> entries) {
        String text = words(entries, "expires");
        if (!(entries.get("expires") instanceof ScalarNode written)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            problem(TckProblem.DEVIATION_DATE, place(written), text);
            return Optional.empty();
        }
    }

    private void problem(TckProblem problem, String place, Object... arguments) {
        problems.add(problem.at(place, arguments));
    }

    private String place(Node node) {
        return node.getStartMark().map(this::place).orElse(file + ":1:1");
    }

    private String place(Mark mark) {
        return file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }
}
