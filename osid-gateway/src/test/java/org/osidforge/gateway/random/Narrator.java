package org.osidforge.gateway.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.http.Paths;
import org.osidforge.gateway.random.Ask.Body;
import org.osidforge.gateway.random.Ask.Kind;
import org.osidforge.gateway.random.Ask.Verb;
import org.osidforge.gateway.random.World.Outcome;
import org.osidforge.gateway.random.World.Thing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells a gateway a story, in one of the ways that there are, and says where the gateway differs from the simple world. */
final class Narrator {

    /** How a batch is told. */
    enum Way {
        /** As a batch of OData. */
        BATCH,
        /** As one that ends at the first failure. */
        BATCH_TO_THE_FIRST_FAILURE,
        /** As single calls of OData. */
        SINGLE_CALLS,
        /** As a sequential batch. */
        SEQUENTIAL,
        /** As single calls in a session. */
        SEQUENTIAL_CALLS
    }

    /** What the gateway said: a status and what it tells, or null. */
    record Said(int status, JsonNode body) {}

    private static final String ROOT = "/api/v1/";

    private final Wire wire;
    private final Way way;
    private final Map<Integer, String> primaries = new TreeMap<>();
    private World world = new World();

    Narrator(Wire wire, Way way) {
        this.wire = wire;
        this.way = way;
        wire.call("PUT", ROOT + "Object/Resource('somebody')", "{'DisplayName':'Somebody'}");
        wire.call(
                "PUT",
                ROOT + "Object/Address('" + World.ADDRESS_THAT_IS + "')",
                "{'DisplayName':'Street','Resource':'somebody'}");
    }

    /** The first difference, if there is one. The gateway has no objects of these kinds before. */
    static Optional<String> difference(Wire wire, List<List<Ask>> story, Way way) {
        Narrator narrator = new Narrator(wire, way);
        for (List<Ask> batch : story) {
            Optional<String> difference = narrator.tell(batch);
            if (difference.isPresent()) {
                return difference.map(text -> way + ": " + text + "\n" + story);
            }
        }
        return Optional.empty();
    }

    /** Tells a batch: the first difference, if there is one. */
    Optional<String> tell(List<Ask> batch) {
        boolean goesOn = way != Way.BATCH_TO_THE_FIRST_FAILURE;
        List<World> after = new ArrayList<>();
        List<Outcome> expected = OneByOne.run(batch, world, after, goesOn);
        world = after.get(0);
        List<Said> said = switch (way) {
            case BATCH -> batch(batch);
            case BATCH_TO_THE_FIRST_FAILURE -> batchToTheFirstFailure(batch);
            case SINGLE_CALLS -> singles(batch);
            case SEQUENTIAL -> sequential(batch);
            case SEQUENTIAL_CALLS -> sequentialCalls(batch);
        };
        if (said.size() != expected.size()) {
            return Optional.of(said.size() + " answers, not " + expected.size());
        }
        for (int i = 0; i < expected.size(); i++) {
            String difference = difference(batch.get(i), expected.get(i), said.get(i));
            if (!difference.isEmpty()) {
                return Optional.of(difference);
            }
        }
        return state();
    }

    /** What there should be by now. */
    World world() {
        return world;
    }

    // answers

    private String difference(Ask ask, Outcome expected, Said said) {
        boolean bare = ask.verb() == Verb.PATCH && (way == Way.SEQUENTIAL || way == Way.SEQUENTIAL_CALLS);
        int status = bare && expected.isDone() ? 204 : expected.status();
        if (said.status() != status) {
            return ask + ": " + said + ", not " + status;
        }
        if (expected.thing() == null || bare) {
            return "";
        }
        if (status == 201) {
            learn(expected.number(), said.body());
        }
        return difference(ask.toString(), expected.number(), expected.thing(), said.body());
    }

    private void learn(int number, JsonNode body) {
        primaries.put(number, primaryOf(body));
    }

    private static String primaryOf(JsonNode body) {
        return body.has("PrimaryId")
                ? body.get("PrimaryId").stringValue()
                : body.get("Id").stringValue();
    }

    private String difference(String where, int number, Thing thing, JsonNode body) {
        String name = body.path("DisplayName").stringValue("");
        boolean named = thing.name() == null ? name.startsWith(thing.kind().text + " ") : name.equals(thing.name());
        String description = body.path("Description").stringValue("");
        boolean described = description.equals(thing.description() == null ? "" : thing.description());
        boolean placed = thing.parent() == null
                || primaries.get(thing.parent()).equals(body.path("Building").stringValue(""));
        boolean same = primaryOf(body).equals(primaries.get(number));
        return named && described && placed && same ? "" : where + ": " + body + ", not " + thing + " #" + number;
    }

    // what there is at the end

    private Optional<String> state() {
        for (Kind kind : Kind.values()) {
            JsonNode list =
                    wire.call("GET", ROOT + "Object/" + kind.text, null).json().get("value");
            long count = world.things().values().stream()
                    .filter(thing -> thing.kind() == kind)
                    .count();
            if (list.size() != count) {
                return Optional.of("there are " + list + ", not " + world);
            }
            List<String> addresses = new ArrayList<>(List.of("a", "b", "c", "d"));
            primaries.keySet().forEach(number -> addresses.add("#" + number));
            for (String address : addresses) {
                String difference = state(kind, address);
                if (!difference.isEmpty()) {
                    return Optional.of(difference);
                }
            }
        }
        return Optional.empty();
    }

    private String state(Kind kind, String address) {
        Optional<Integer> there = world.find(kind, address);
        Wire.Got got = wire.call("GET", ROOT + object(kind, address), null);
        String where = "at the end " + kind + " " + address;
        if (got.status() != (there.isPresent() ? 200 : 404)) {
            return where + ": " + got + ", not " + there;
        }
        return there.map(number -> difference(where, number, world.things().get(number), got.json()))
                .orElse("");
    }

    // OData

    /** Sends a batch of OData, and compares nothing. */
    List<Said> batch(List<Ask> batch) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode requests = json.putArray("requests");
        for (Ask ask : batch) {
            ObjectNode one = requests.addObject()
                    .put("id", ask.id())
                    .put("method", method(ask))
                    .put("url", url(ask, ask.address(), ask.parent()));
            if (body(ask) != null) {
                one.set("body", body(ask));
            }
            if (!ask.group().isEmpty()) {
                one.put("atomicityGroup", ask.group());
            }
            if (!ask.dependsOn().isEmpty()) {
                ArrayNode depends = one.putArray("dependsOn");
                ask.dependsOn().forEach(depends::add);
            }
        }
        Wire.Got got = wire.raw("POST", ROOT + "batch", json.toString());
        List<Said> said = new ArrayList<>();
        if (got.status() != 200) {
            throw new AssertionError(got + " for " + batch);
        }
        got.json()
                .get("responses")
                .forEach(one -> said.add(new Said(one.get("status").intValue(), one.get("body"))));
        return said;
    }

    private List<Said> batchToTheFirstFailure(List<Ask> batch) {
        wire.with("Prefer", "continue-on-error=false");
        List<Said> said = batch(batch);
        wire.without("prefer");
        return said;
    }

    private List<Said> singles(List<Ask> batch) {
        Map<Ask, Said> said = new HashMap<>();
        List<Outcome> outcomes = OneByOne.run(batch, (ask, address, parent) -> {
            JsonNode body = body(ask);
            Wire.Got got = wire.raw(method(ask), ROOT + url(ask, address, parent), body == null ? "" : body.toString());
            said.put(ask, new Said(got.status(), got.status() == 204 ? null : got.json()));
            if (got.status() == 201 && ask.verb() != Verb.ALIAS) {
                learn(ask.number(), got.json());
            }
            return Outcome.of(got.status());
        });
        List<Said> all = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            all.add(said.getOrDefault(batch.get(i), new Said(outcomes.get(i).status(), null)));
        }
        return all;
    }

    private static String method(Ask ask) {
        return ask.verb() == Verb.ALIAS || ask.verb() == Verb.LOST
                ? "POST"
                : ask.verb().name();
    }

    private String url(Ask ask, String address, String parent) {
        if (ask.verb() == Verb.LOST) {
            return "Object/Nothing";
        }
        if (!parent.isEmpty()) {
            return object(Kind.BUILDING, parent) + "/Floors";
        }
        return address.isEmpty()
                ? "Object/" + ask.kind().text
                : object(ask.kind(), address) + (ask.verb() == Verb.ALIAS ? "/Aliases" : "");
    }

    private String object(Kind kind, String address) {
        return address.startsWith("$")
                ? "Object/" + address
                : "Object/" + kind.text + "('" + Paths.escape(text(kind, address)) + "')";
    }

    private String text(Kind kind, String address) {
        if (!address.startsWith("#")) {
            return address;
        }
        int number = Integer.parseInt(address.substring(1));
        return primaries.getOrDefault(number, "room." + kind.text + ":never-" + number + "@osidforge.org");
    }

    // the sequential dialect

    private List<Said> sequential(List<Ask> batch) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        items.addObject().put("Url", "Sessions").put("Method", "POST");
        for (Ask ask : batch) {
            ObjectNode item = items.addObject().put("Url", path(ask)).put("Method", method(ask));
            if (body(ask) != null) {
                item.set("Payload", body(ask));
            }
        }
        JsonNode answers = wire.raw("POST", "/rest/batch", items.toString()).json();
        List<Said> said = new ArrayList<>();
        for (int i = 1; i < answers.size(); i++) {
            JsonNode answer = answers.get(i);
            said.add(new Said(Integer.parseInt(answer.get("ReturnCode").stringValue()), answer.get("ResponseContent")));
        }
        return said;
    }

    private List<Said> sequentialCalls(List<Ask> batch) {
        String sid = wire.call("POST", "/rest/Sessions", "").json().get("Id").stringValue();
        List<Said> said = new ArrayList<>();
        for (Ask ask : batch) {
            JsonNode body = body(ask);
            Wire.Got got =
                    wire.raw(method(ask), "/rest/" + path(ask) + "?sid=" + sid, body == null ? "" : body.toString());
            said.add(new Said(got.status(), got.status() == 204 ? null : got.json()));
        }
        return said;
    }

    private String path(Ask ask) {
        if (ask.verb() == Verb.LOST) {
            return "Nothing";
        }
        if (!ask.parent().isEmpty()) {
            return "Buildings/" + Paths.escape(text(Kind.BUILDING, ask.parent())) + "/Floors";
        }
        return ask.kind().plural
                + (ask.address().isEmpty() ? "" : "/" + Paths.escape(text(ask.kind(), ask.address())))
                + (ask.verb() == Verb.ALIAS ? "/Aliases" : "");
    }

    // bodies

    private JsonNode body(Ask ask) {
        if (ask.verb() == Verb.ALIAS) {
            return JsonNodeFactory.instance.objectNode().put("Id", text(ask.kind(), ask.alias()));
        }
        if (ask.body() == null) {
            return null;
        }
        Body body = ask.body();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        body.said()
                .forEach((name, value) -> json.put(name, name.equals("Building") ? text(Kind.BUILDING, value) : value));
        return switch (body.wrong()) {
            case NOTHING -> json;
            case UNKNOWN_PROPERTY -> json.put("Nonsense", 1);
            case TYPE -> json.put("DisplayName", 5);
            case RECORD_TYPE ->
                json.set("RecordTypes", JsonNodeFactory.instance.arrayNode().add("a:b@c"));
            case OTHER_ID -> json.put("Id", "elsewhere");
            case ARRAY -> JsonNodeFactory.instance.arrayNode();
        };
    }
}
