package org.osidforge.gateway.settings;

import java.util.Optional;
import org.osidforge.gateway.message.GatewayMessage;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Text to nodes: one document, not deep, without aliases. */
final class YamlText {

    private static final int DEEPEST = 8;

    private YamlText() {}

    /** The node at the top; empty where the text is empty or the findings tell why there is none. */
    static Optional<Node> read(String file, String text, Findings findings) {
        // keys that are there twice are told with the others
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(true)
                .build();
        try {
            return isPlain(new Parse(settings).parseString(text), findings)
                    ? new Compose(settings).composeString(text)
                    : Optional.empty();
        } catch (MarkedYamlEngineException wrong) {
            findings.add(wrong.getProblemMark(), GatewayMessage.SETTINGS_YAML, wrong.getProblem());
        } catch (YamlEngineException wrong) {
            findings.add(Optional.empty(), GatewayMessage.SETTINGS_YAML, wrong.getMessage());
        }
        return Optional.empty();
    }

    // nodes are composed by recursion, events are not
    private static boolean isPlain(Iterable<Event> events, Findings findings) {
        int depth = 0;
        int documents = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            String wrong = depth > DEEPEST
                    ? "nested deeper than " + DEEPEST + " levels"
                    : documents > 1 ? "several documents" : event instanceof AliasEvent ? "an alias" : "";
            if (!wrong.isEmpty()) {
                findings.add(event.getStartMark(), GatewayMessage.SETTINGS_YAML, wrong);
                return false;
            }
        }
        return true;
    }
}
