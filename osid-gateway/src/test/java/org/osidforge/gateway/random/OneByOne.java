package org.osidforge.gateway.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osidforge.gateway.random.Ask.Verb;
import org.osidforge.gateway.random.World.Outcome;

/** A batch done as simply as it can be: one request after the other, a group in a copy that takes the place of the world where all of it was done. */
final class OneByOne {

    /** Who does a single request whose references are resolved: the world, or a gateway with single calls. */
    @FunctionalInterface
    interface Doer {
        Outcome act(Ask ask, String address, String parent);
    }

    private final List<Ask> asks;
    private final Outcome[] outcomes;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> made = new HashMap<>();
    private final Set<String> failedGroups = new HashSet<>();

    private OneByOne(List<Ask> asks) {
        this.asks = asks;
        this.outcomes = new Outcome[asks.size()];
        for (int i = 0; i < asks.size(); i++) {
            places.put(asks.get(i).id(), i);
        }
    }

    /** The outcomes of a batch without groups, done by somebody. */
    static List<Outcome> run(List<Ask> asks, Doer doer) {
        OneByOne run = new OneByOne(asks);
        for (int i = 0; i < asks.size(); i++) {
            run.one(i, doer);
        }
        return List.of(run.outcomes);
    }

    /**
     * Does a batch.
     *
     * @param asks the requests
     * @param before the world before; left as it is
     * @param after takes the world afterwards
     * @param goesOn whether work goes on after a failure
     * @return the outcomes, as many as were begun
     */
    static List<Outcome> run(List<Ask> asks, World before, List<World> after, boolean goesOn) {
        OneByOne run = new OneByOne(asks);
        World world = before.copy();
        int place = 0;
        while (place < asks.size() && (goesOn || !run.hasFailed(place))) {
            int to = run.end(place);
            World attempt = world.copy();
            if (run.unit(place, to, attempt)) {
                world = attempt;
            }
            place = to;
        }
        after.add(world);
        List<Outcome> done = new ArrayList<>();
        for (int i = 0; i < place; i++) {
            done.add(run.outcomes[i]);
        }
        return done;
    }

    /** The parts of a batch that are done as one: single requests, and groups. */
    static List<List<Ask>> units(List<Ask> asks) {
        OneByOne run = new OneByOne(asks);
        List<List<Ask>> units = new ArrayList<>();
        for (int from = 0; from < asks.size(); from = run.end(from)) {
            units.add(asks.subList(from, run.end(from)));
        }
        return units;
    }

    private boolean hasFailed(int before) {
        for (int i = 0; i < before; i++) {
            if (!outcomes[i].isDone()) {
                return true;
            }
        }
        return false;
    }

    private int end(int from) {
        String group = asks.get(from).group();
        int to = from + 1;
        while (!group.isEmpty() && to < asks.size() && asks.get(to).group().equals(group)) {
            to++;
        }
        return to;
    }

    /** Does a request, or a group; whether all of it was done. */
    private boolean unit(int from, int to, World attempt) {
        for (int place = from; place < to; place++) {
            one(place, attempt::act);
            if (!outcomes[place].isDone()) {
                fail(from, to, place);
                return false;
            }
        }
        return true;
    }

    private void fail(int from, int to, int culprit) {
        for (int place = from; place < to; place++) {
            made.remove(asks.get(place).id());
            if (place != culprit) {
                outcomes[place] = Outcome.of(424);
            }
        }
        failedGroups.add(asks.get(from).group());
    }

    private void one(int place, Doer doer) {
        Ask ask = asks.get(place);
        outcomes[place] = outcome(ask, doer);
        if (outcomes[place].isDone() && ask.verb() != Verb.DELETE) {
            made.put(ask.id(), addressOf(ask));
        }
    }

    private Outcome outcome(Ask ask, Doer doer) {
        for (String name : ask.dependsOn()) {
            Integer place = places.get(name);
            if (place == null ? failedGroups.contains(name) : !outcomes[place].isDone()) {
                return Outcome.of(424);
            }
        }
        if (ask.refers() && !made.containsKey(ask.referred())) {
            return Outcome.of(400);
        }
        return doer.act(ask, resolved(ask.address()), resolved(ask.parent()));
    }

    private String resolved(String address) {
        return address.startsWith("$") ? made.get(address.substring(1)) : address;
    }

    private String addressOf(Ask ask) {
        return switch (ask.verb()) {
            case POST -> "#" + ask.number();
            case ALIAS -> ask.alias();
            default -> resolved(ask.address());
        };
    }
}
