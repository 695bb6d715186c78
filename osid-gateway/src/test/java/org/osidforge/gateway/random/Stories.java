package org.osidforge.gateway.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.osidforge.gateway.random.Ask.Body;
import org.osidforge.gateway.random.Ask.Kind;
import org.osidforge.gateway.random.Ask.Verb;
import org.osidforge.gateway.random.Ask.Wrong;

/** Makes random stories: several batches that come one after the other, each about what the ones before have left. */
final class Stories {

    private static final String[] WORDS = {"a", "b", "c", "d"};

    private final Random random;
    private final boolean plain;
    private int number;
    private World world = new World();

    /** @param plain without groups, dependencies, references and PUT */
    Stories(long seed, boolean plain) {
        this.random = new Random(seed);
        this.plain = plain;
    }

    /** A story of so many batches. */
    List<List<Ask>> story(int batches, int most) {
        List<List<Ask>> story = new ArrayList<>();
        for (int i = 0; i < batches; i++) {
            List<Ask> batch = batch(1 + random.nextInt(most));
            List<World> after = new ArrayList<>();
            OneByOne.run(batch, world, after, true);
            world = after.get(0);
            story.add(batch);
        }
        return story;
    }

    private List<Ask> batch(int size) {
        List<Ask> batch = new ArrayList<>();
        String group = "";
        // long runs of one verb and kind are what a gateway sends together
        Verb verb = verb();
        Kind kind = kind();
        for (int i = 0; i < size; i++) {
            group = group(group);
            if (random.nextInt(3) == 0) {
                verb = verb();
            }
            if (random.nextInt(4) == 0) {
                kind = kind();
            }
            batch.add(ask(batch, verb, kind, group));
        }
        return batch;
    }

    private String group(String before) {
        if (plain) {
            return "";
        }
        int chance = random.nextInt(10);
        return chance < 6 ? before : chance < 8 ? "" : "g" + number;
    }

    private Verb verb() {
        Verb[] verbs = {
            Verb.POST,
            Verb.POST,
            Verb.PUT,
            Verb.PUT,
            Verb.PUT,
            Verb.PUT,
            Verb.PATCH,
            Verb.PATCH,
            Verb.PATCH,
            Verb.DELETE,
            Verb.DELETE,
            Verb.ALIAS,
            Verb.ALIAS,
            Verb.ALIAS,
            Verb.GET,
            Verb.GET,
            Verb.LOST
        };
        Verb verb = one(verbs);
        return plain && verb == Verb.PUT ? one(Verb.POST, Verb.ALIAS) : verb;
    }

    private Kind kind() {
        return one(Kind.CAMPUS, Kind.CAMPUS, Kind.ACADEMY, Kind.BUILDING, Kind.FLOOR, Kind.FLOOR);
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private Ask ask(List<Ask> before, Verb verb, Kind kind, String group) {
        Set<String> depends = new TreeSet<>();
        if (!plain && !before.isEmpty() && random.nextInt(6) == 0) {
            depend(one(before.toArray(new Ask[0])), group, depends);
        }
        Ask referred = !plain && !before.isEmpty() && random.nextInt(6) == 0 ? one(before.toArray(new Ask[0])) : null;
        Kind about = referred == null || verb == Verb.POST ? kind : referred.kind();
        String address =
                verb == Verb.POST || verb == Verb.LOST ? "" : referred == null ? address(about) : "$" + referred.id();
        String parent = verb == Verb.POST && kind == Kind.FLOOR && random.nextBoolean()
                ? referred != null && referred.kind() == Kind.BUILDING ? "$" + referred.id() : address(Kind.BUILDING)
                : "";
        if (address.startsWith("$") || parent.startsWith("$")) {
            depend(referred, group, depends);
            depends.add(referred.id());
        }
        return new Ask(
                number++,
                verb,
                about,
                address,
                parent,
                verb == Verb.ALIAS ? address(about) : "",
                verb == Verb.POST || verb == Verb.PUT || verb == Verb.PATCH ? body(verb, about, parent) : null,
                group,
                List.copyOf(depends));
    }

    private void depend(Ask on, String group, Set<String> depends) {
        boolean foreign = !on.group().isEmpty() && !on.group().equals(group);
        if (foreign) {
            depends.add(on.group());
        }
        if (!foreign || random.nextBoolean()) {
            depends.add(on.id());
        }
    }

    private String address(Kind kind) {
        List<Integer> known = world.things().entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind)
                .map(Map.Entry::getKey)
                .toList();
        if (!known.isEmpty() && random.nextInt(plain ? 2 : 4) == 0) {
            return "#" + known.get(random.nextInt(known.size()));
        }
        return random.nextInt(25) == 0 ? World.NO_ID : one(WORDS);
    }

    private Body body(Verb verb, Kind kind, String parent) {
        if (random.nextInt(30) == 0) {
            return null;
        }
        Map<String, String> said = new LinkedHashMap<>();
        if (random.nextInt(4) > 0) {
            said.put("DisplayName", random.nextInt(8) == 0 ? null : "n" + random.nextInt(1000));
        }
        if (random.nextInt(3) == 0) {
            said.put("Description", random.nextInt(3) == 0 ? null : "d" + random.nextInt(1000));
        }
        if (kind == Kind.BUILDING && random.nextInt(verb == Verb.PATCH ? 5 : 10) > (verb == Verb.PATCH ? 3 : 0)) {
            said.put("Address", random.nextInt(8) == 0 ? "nowhere" : World.ADDRESS_THAT_IS);
        }
        if (kind == Kind.FLOOR && verb != Verb.PATCH && parent.isEmpty() && random.nextInt(10) > 0) {
            said.put("Building", address(Kind.BUILDING));
        }
        return new Body(said, wrong(kind));
    }

    private Wrong wrong(Kind kind) {
        Wrong wrong = random.nextInt(6) == 0 ? one(Wrong.values()) : Wrong.NOTHING;
        // which of two mistakes is told first is the provider's to choose
        return wrong == Wrong.RECORD_TYPE && kind == Kind.FLOOR ? Wrong.NOTHING : wrong;
    }

    /** All stories that are the same without one request, and what leans on it. */
    static List<List<List<Ask>>> smaller(List<List<Ask>> story) {
        List<List<List<Ask>>> all = new ArrayList<>();
        for (List<Ask> batch : story) {
            for (Ask gone : batch) {
                List<List<Ask>> rest = new ArrayList<>();
                story.forEach(one -> rest.add(one == batch ? without(one, gone) : one));
                rest.removeIf(List::isEmpty);
                all.add(rest);
            }
        }
        return all;
    }

    private static List<Ask> without(List<Ask> batch, Ask gone) {
        List<Ask> kept = new ArrayList<>();
        Set<String> left = new HashSet<>();
        for (Ask one : batch) {
            if (one != gone && (!one.refers() || left.contains(one.referred()))) {
                kept.add(one.among(left));
                left.add(one.id());
                left.add(one.group());
            }
        }
        return kept;
    }
}
