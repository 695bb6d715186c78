package org.osidforge.gateway.settings;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of the file, read key by key; what was asked for is known, and the rest is told when it is {@linkplain #end ended}. */
final class Section {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,9})(ms|s|m|h)");

    private final Optional<MappingNode> node;
    private final Findings findings;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private Section(Optional<MappingNode> node, Findings findings) {
        this.node = node;
        this.findings = findings;
    }

    /** A section; an empty one where there is no node or where it is not a mapping, which the findings then tell. */
    static Section of(String name, Optional<Node> node, Findings findings) {
        Optional<MappingNode> mapping =
                node.filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
        if (mapping.isEmpty()) {
            node.ifPresent(other -> findings.add(other, GatewayMessage.SETTINGS_VALUE, name, "a mapping"));
        }
        Section section = new Section(mapping, findings);
        mapping.ifPresent(section::fill);
        return section;
    }

    private void fill(MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            String word = key instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (values.putIfAbsent(word, tuple.getValueNode()) != null) {
                findings.add(key, GatewayMessage.SETTINGS_KEY_TWICE, word);
            } else {
                keys.put(word, key);
            }
        }
    }

    /** Whether it is in the file. */
    boolean isThere() {
        return node.isPresent();
    }

    /** The section of that key. */
    Section section(String key) {
        return of(key, value(key), findings);
    }

    /** The sections of that key, which is a list; none where it is not there. */
    List<Section> sections(String key) {
        return list(key).stream()
                .map(item -> of(key, Optional.of(item), findings))
                .toList();
    }

    /** The texts of that key, which is a list of them and is needed. */
    List<String> texts(String key, String wanted, Predicate<String> good) {
        List<String> texts = new ArrayList<>();
        if (value(key).isEmpty()) {
            missing(key);
        }
        for (Node item : list(key)) {
            if (item instanceof ScalarNode scalar && good.test(scalar.getValue())) {
                texts.add(scalar.getValue());
            } else {
                findings.add(item, GatewayMessage.SETTINGS_VALUE, key, wanted);
            }
        }
        return texts;
    }

    private List<Node> list(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        findings.add(value.get(), GatewayMessage.SETTINGS_VALUE, key, "a list that is not empty");
        return List.of();
    }

    /** A text that is not blank. */
    String text(String key, String standard) {
        return parsed(key, "a text", (text, at) -> text.isBlank() ? Optional.<String>empty() : Optional.of(text))
                .orElse(standard);
    }

    /** A text that is needed and not blank; the empty string where the findings tell that it is missing. */
    String text(String key) {
        return needed(key, "a text", (text, at) -> text.isBlank() ? Optional.<String>empty() : Optional.of(text))
                .orElse("");
    }

    /** Yes or no. */
    boolean flag(String key, boolean standard) {
        return parsed(key, "true or false", (text, at) -> switch (text) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.<Boolean>empty();
                })
                .orElse(standard);
    }

    /** The keys that it has, in their order. */
    Set<String> keys() {
        return keys.keySet();
    }

    /** A whole number. */
    long number(String key, long standard, long least, long greatest) {
        String wanted = "a whole number from " + least + " to " + greatest;
        return parsed(key, wanted, (text, at) -> whole(text).filter(n -> n >= least && n <= greatest))
                .orElse(standard);
    }

    /** A number that is needed; 1 where the findings tell that it is missing. */
    double decimal(String key, double least, double greatest) {
        String wanted = "a number from " + plain(least) + " to " + plain(greatest);
        return needed(key, wanted, (text, at) -> decimal(text).filter(n -> n >= least && n <= greatest))
                .orElse(1.0);
    }

    /** A whole number that is needed; the least where the findings tell that it is missing. */
    long number(String key, long least, long greatest) {
        String wanted = "a whole number from " + least + " to " + greatest;
        return needed(key, wanted, (text, at) -> whole(text).filter(n -> n >= least && n <= greatest))
                .orElse(least);
    }

    /** A time such as {@code 30s}. */
    Duration time(String key, Duration standard, Duration least, Duration greatest) {
        String wanted =
                "a time from " + shown(least) + " to " + shown(greatest) + ", a whole number followed by ms, s, m or h";
        return parsed(
                        key,
                        wanted,
                        (text, at) -> duration(text).filter(d -> d.compareTo(least) >= 0 && d.compareTo(greatest) <= 0))
                .orElse(standard);
    }

    /** What a parser makes of the text of a key that is needed; empty where the findings tell why. */
    <T> Optional<T> needed(String key, String wanted, BiFunction<String, Node, Optional<T>> parser) {
        if (value(key).isEmpty()) {
            missing(key);
            return Optional.empty();
        }
        return parsed(key, wanted, parser);
    }

    /** What a parser makes of the text of a key; empty where it is not there or the findings tell why. */
    <T> Optional<T> parsed(String key, String wanted, BiFunction<String, Node, Optional<T>> parser) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> made =
                value.get() instanceof ScalarNode scalar ? parser.apply(scalar.getValue(), scalar) : Optional.empty();
        if (made.isEmpty()) {
            findings.add(value.get(), GatewayMessage.SETTINGS_VALUE, key, wanted);
        }
        return made;
    }

    /** Where a key's value is. */
    Node at(String key) {
        return values.getOrDefault(key, node.orElseThrow());
    }

    /** Tells about the keys that nobody asked for. */
    void end() {
        keys.forEach((word, key) -> {
            if (!known.contains(word)) {
                findings.add(key, GatewayMessage.SETTINGS_KEY_UNKNOWN, word, DidYouMean.suffix(word, known));
            }
        });
    }

    private Optional<Node> value(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private void missing(String key) {
        node.ifPresent(present -> findings.add(present, GatewayMessage.SETTINGS_KEY_MISSING, key));
    }

    private static Optional<Long> whole(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<Double> decimal(String text) {
        return text.matches("[0-9]{1,9}([.][0-9]{1,9})?") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    private static Optional<Duration> duration(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(time.group(1));
        return Optional.of(
                switch (time.group(2)) {
                    case "ms" -> Duration.ofMillis(number);
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    default -> Duration.ofHours(number);
                });
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String shown(Duration time) {
        long millis = time.toMillis();
        if (millis == 0) {
            return "0s";
        }
        if (millis % 3_600_000 == 0) {
            return millis / 3_600_000 + "h";
        }
        if (millis % 60_000 == 0) {
            return millis / 60_000 + "m";
        }
        return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
    }
}
