package org.osidforge.gateway.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description as it is written, in which tags such as {@code !limit page} stand for what is known only when it is read. */
final class Template {

    private static final String FILE = "document.yaml";
    private static final JsonMapper JSON = JsonMapper.shared();

    private Template() {}

    /**
     * Reads it.
     *
     * @param tags what a tag makes of the word behind it, by the name of the tag; maps, lists, texts and numbers
     */
    static ObjectNode read(Map<String, Function<String, Object>> tags) {
        Map<Tag, ConstructNode> constructs = new HashMap<>();
        tags.forEach((name, meaning) -> constructs.put(new Tag("!" + name), node -> meaning.apply(word(node))));
        LoadSettings settings = LoadSettings.builder()
                .setLabel(FILE)
                .setTagConstructors(constructs)
                .build();
        try (InputStream text = Template.class.getResourceAsStream(FILE)) {
            return (ObjectNode) JSON.<JsonNode>valueToTree(new Load(settings).loadFromInputStream(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String word(Node node) {
        return ((ScalarNode) node).getValue();
    }

    /** An example, by its name. */
    static Object example(String name) {
        try (InputStream text = Template.class.getResourceAsStream("examples/" + name + ".json")) {
            return JSON.readValue(text, Object.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
