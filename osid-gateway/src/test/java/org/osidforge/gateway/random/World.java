package org.osidforge.gateway.random;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.osidforge.gateway.random.Ask.Body;
import org.osidforge.gateway.random.Ask.Kind;
import org.osidforge.gateway.random.Ask.Wrong;

/** What there is, as simply as it can be said: a map of objects and a map of aliases; one request at a time. */
final class World {

    static final String ADDRESS_THAT_IS = "hq";
    static final String NO_ID = "a:b";

    /**
     * An object.
     *
     * @param name what its client named it, or null
     * @param parent number of its building, or null
     */
    record Thing(Kind kind, String name, String description, Integer parent) {}

    /**
     * What came of a request.
     *
     * @param number number of the object that was made, or null
     * @param thing the object that the answer tells, as it is then, or null
     */
    record Outcome(int status, Integer number, Thing thing) {
        static Outcome of(int status) {
            return new Outcome(status, null, null);
        }

        boolean isDone() {
            return status < 400;
        }
    }

    private Map<Integer, Thing> things = new TreeMap<>();
    private Map<String, Integer> aliases = new HashMap<>();

    /** A copy that changes on its own. */
    World copy() {
        World copy = new World();
        copy.things = new TreeMap<>(things);
        copy.aliases = new HashMap<>(aliases);
        return copy;
    }

    Map<Integer, Thing> things() {
        return things;
    }

    /** The number of the object at an address, which is no reference. */
    Optional<Integer> find(Kind kind, String address) {
        if (address.startsWith("#")) {
            int number = Integer.parseInt(address.substring(1));
            if (things.containsKey(number) && things.get(number).kind() == kind) {
                return Optional.of(number);
            }
        }
        return Optional.ofNullable(aliases.get(kind + address));
    }

    /** Does a request; address and parent are no references any more. */
    Outcome act(Ask ask, String address, String parent) {
        if (address.equals(NO_ID) || ask.alias().equals(NO_ID)) {
            return failed(400);
        }
        Optional<Integer> there = find(ask.kind(), address);
        return switch (ask.verb()) {
            case LOST -> failed(404);
            case POST -> make(ask, "", parent);
            case PUT -> there.isPresent() ? change(ask, there.get(), true) : make(ask, address, parent);
            case PATCH -> there.isPresent() ? change(ask, there.get(), false) : failed(404);
            case GET -> there.isPresent() ? told(200, there.get()) : failed(404);
            case DELETE -> there.isPresent() ? delete(there.get()) : failed(404);
            case ALIAS -> there.isPresent() ? alias(ask, there.get()) : failed(404);
        };
    }

    private static Outcome failed(int status) {
        return Outcome.of(status);
    }

    private Outcome told(int status, int number) {
        return new Outcome(status, number, things.get(number));
    }

    private Outcome make(Ask ask, String address, String parentOfAddress) {
        Body body = ask.body();
        if (body == null || body.wrong() == Wrong.ARRAY) {
            return failed(400);
        }
        Integer parent = null;
        if (ask.kind() == Kind.FLOOR) {
            String named = body.said().getOrDefault("Building", parentOfAddress);
            if (named.isEmpty() || named.equals(NO_ID)) {
                return failed(400);
            }
            parent = find(Kind.BUILDING, named).orElse(null);
            if (parent == null) {
                return failed(404);
            }
        }
        if (!body.isFillable() || ask.kind() == Kind.BUILDING && !body.said().containsKey("Address")) {
            return failed(400);
        }
        if (refersToNothing(body)) {
            return failed(409);
        }
        things.put(
                ask.number(),
                new Thing(
                        ask.kind(), body.said().get("DisplayName"), body.said().get("Description"), parent));
        if (!address.isEmpty()) {
            aliases.put(ask.kind() + address, ask.number());
        }
        return told(201, ask.number());
    }

    private static boolean refersToNothing(Body body) {
        return !body.said().getOrDefault("Address", ADDRESS_THAT_IS).equals(ADDRESS_THAT_IS);
    }

    private Outcome change(Ask ask, int number, boolean all) {
        Body body = ask.body();
        if (body == null || !body.isFillable()) {
            return failed(400);
        }
        if (refersToNothing(body)) {
            return failed(409);
        }
        Thing old = things.get(number);
        Map<String, String> said = body.said();
        things.put(
                number,
                new Thing(
                        old.kind(),
                        all || said.containsKey("DisplayName") ? said.get("DisplayName") : old.name(),
                        all || said.containsKey("Description") ? said.get("Description") : old.description(),
                        old.parent()));
        return told(200, number);
    }

    private Outcome delete(int number) {
        things.remove(number);
        aliases.values().removeIf(one -> one == number);
        return Outcome.of(204);
    }

    private Outcome alias(Ask ask, int number) {
        String alias = ask.alias();
        if (alias.startsWith("#")) {
            Thing hidden = things.get(Integer.valueOf(alias.substring(1)));
            if (hidden != null && hidden.kind() == ask.kind()) {
                return alias.equals("#" + number) ? Outcome.of(201) : failed(409);
            }
        }
        aliases.put(ask.kind() + alias, number);
        return Outcome.of(201);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof World world && things.equals(world.things) && aliases.equals(world.aliases);
    }

    @Override
    public int hashCode() {
        return Objects.hash(things, aliases);
    }

    @Override
    public String toString() {
        return things + " " + aliases;
    }
}
