package org.osidforge.spec.diagnostic;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON array for editors; each event with severity, code, message, file, line and column. */
public final class JsonPrinter implements EventPrinter {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String print(List<Event> events) {
        ArrayNode array = MAPPER.createArrayNode();
        for (Event event : events) {
            ObjectNode node = array.addObject();
            node.put("severity", event.severity().toString());
            node.put("code", event.code());
            node.put("message", event.message());
            node.put("file", event.location().file());
            node.put("line", event.location().line());
            node.put("column", event.location().column());
        }
        return MAPPER.writeValueAsString(array) + "\n";
    }
}
