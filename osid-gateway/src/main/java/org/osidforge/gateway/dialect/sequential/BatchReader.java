package org.osidforge.gateway.dialect.sequential;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import tools.jackson.databind.JsonNode;

/** Reads a batch and checks it as a whole: what is wrong with the batch is refused before anything is done (clauses X3, X6 to X8, X30, X35, X36). */
final class BatchReader {

    private static final Set<String> MEMBERS = Set.of("Url", "Method", "Payload");

    private final int most;

    /** @param most most requests of a batch */
    BatchReader(int most) {
        this.most = most;
    }

    /** The requests of a batch, in their order, of which the first makes the session. @throws Problem 400 if anything is wrong with the batch */
    List<Item> read(JsonNode batch) {
        List<Item> items = readInSession(batch);
        if (items.isEmpty() || !isSessions(items.get(0))) {
            throw Problem.of(400, GatewayMessage.FIRST_NOT_SESSIONS);
        }
        return items;
    }

    /** The requests of a batch for a session that there is, in their order. @throws Problem 400 if anything is wrong with the batch */
    List<Item> readInSession(JsonNode batch) {
        if (!batch.isArray()) {
            throw Problem.of(400, GatewayMessage.BATCH_NO_ARRAY);
        }
        if (batch.size() > most) {
            throw Problem.of(400, GatewayMessage.BATCH_TOO_LARGE, most);
        }
        List<Item> items = new ArrayList<>(batch.size());
        for (JsonNode one : batch) {
            items.add(item(items.size() + 1, one));
        }
        return items;
    }

    private static boolean isSessions(Item first) {
        String url = first.url().startsWith("/") ? first.url().substring(1) : first.url();
        return url.equals(SequentialDialect.SESSIONS) && first.method().equals("POST");
    }

    private static Item item(int number, JsonNode json) {
        if (!json.isObject()) {
            throw Problem.of(400, GatewayMessage.REQUEST_FORM, number, "it is no JSON object");
        }
        for (String name : json.propertyNames()) {
            if (!MEMBERS.contains(name)) {
                throw Problem.of(400, GatewayMessage.REQUEST_FORM, number, "there is no member " + name);
            }
        }
        return new Item(text(number, json, "Url"), text(number, json, "Method"), json.get("Payload"));
    }

    private static String text(int number, JsonNode json, String name) {
        JsonNode value = json.get(name);
        if (value == null || !value.isString()) {
            throw Problem.of(400, GatewayMessage.REQUEST_FORM, number, "the member " + name + " has to be a string");
        }
        return value.stringValue();
    }
}
