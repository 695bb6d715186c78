package org.osidforge.crash.writer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.osidforge.crash.desk.Desks;
import org.osidforge.crash.log.Action;
import org.osidforge.crash.model.Entry;
import org.osidforge.crash.model.Model;
import org.osidforge.crash.model.Names;
import org.osidforge.crash.model.Touched;

/** Chooses what one thread does next with objects of its own. */
final class Choice {

    private static final int FEW = 3;
    private static final int MANY = 12;
    private static final String NOBODY = ":nobody@example.org";

    private final int thread;
    private final int round;
    private final Random random;
    private final Set<Touched.Key> aside = new HashSet<>();
    private int made;

    Choice(int thread, int round, Random random) {
        this.thread = thread;
        this.round = round;
        this.random = random;
    }

    /** A value that is written once. */
    String value() {
        return "v" + thread + "-" + round + "-" + made++;
    }

    /** Does not use this any more, for nobody knows what became of it. */
    void setAside(Touched touched) {
        aside.addAll(touched.aliases());
    }

    /**
     * The elements of one call.
     *
     * @param held what the thread's own objects are now
     * @param daring whether some may be refused
     */
    List<Action> call(Model held, boolean daring) {
        if (random.nextInt(8) == 0) {
            return ofIds(held);
        }
        String kind = Desks.OBJECTS.get(random.nextInt(Desks.OBJECTS.size()));
        List<Entry> own = own(held, kind);
        int draw = random.nextInt(10);
        if (own.size() < FEW || (own.size() < MANY && draw < 3)) {
            return create(held, kind, daring);
        }
        if (own.size() >= MANY || draw < 5) {
            return delete(held, kind, own, daring);
        }
        return draw < 8 ? update(held, kind, own) : alias(held, kind, own, daring);
    }

    private List<Action> create(Model held, String kind, boolean daring) {
        List<Entry> buildings = own(held, "building");
        if (kind.equals("floor") && buildings.isEmpty()) {
            return create(held, "building", daring);
        }
        List<Action> actions = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String parent = kind.equals("floor") ? one(buildings).id() : null;
            actions.add(Action.create(kind, token(), value(), parent));
        }
        if (daring && (kind.equals("campus") || kind.equals("building")) && random.nextInt(4) == 0) {
            actions.add(random.nextInt(actions.size() + 1), Action.createBadly(kind, token()));
        }
        return actions;
    }

    private List<Action> update(Model held, String kind, List<Entry> own) {
        List<Action> actions = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            Entry object = one(own);
            String name = random.nextInt(3) == 0 ? object.token() + "/" + made++ : null;
            actions.add(Action.update(
                    kind, anyIdOf(held, object), name, name == null || random.nextBoolean() ? value() : null));
        }
        return actions;
    }

    private List<Action> delete(Model held, String kind, List<Entry> own, boolean daring) {
        List<Action> actions = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            actions.add(Action.delete(kind, anyIdOf(held, one(own))));
        }
        if (daring && random.nextInt(4) == 0) {
            actions.add(Action.delete(kind, "room." + kind + NOBODY));
        }
        return actions;
    }

    private List<Action> alias(Model held, String kind, List<Entry> own, boolean daring) {
        List<String> aliases = aliases(kind);
        List<Action> actions = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            String alias = daring && (aliases.isEmpty() || random.nextInt(6) == 0) ? one(own).id() : oneOf(aliases);
            if (alias != null) {
                actions.add(Action.alias(kind, anyIdOf(held, one(own)), alias));
            }
        }
        return actions.isEmpty() ? update(held, kind, own) : actions;
    }

    private List<Action> ofIds(Model held) {
        List<Entry> own = own(held, "id");
        String alias = oneOf(aliases("id"));
        if (own.size() < FEW || alias == null) {
            return List.of(Action.create("id", token(), null, null));
        }
        String now = held.aliased("id", alias);
        return List.of(
                now != null && random.nextBoolean()
                        ? Action.unalias("id", now, alias)
                        : Action.alias("id", one(own).id(), alias));
    }

    private List<Entry> own(Model held, String kind) {
        return held.objects().stream()
                .filter(one -> one.kind().equals(kind) && Names.isOf(thread, one.name()))
                .toList();
    }

    private List<String> aliases(String kind) {
        return Names.aliases(thread, kind).stream()
                .filter(alias -> !aside.contains(new Touched.Key(kind, alias)))
                .toList();
    }

    /** Its Id, or an alias of it. */
    private String anyIdOf(Model held, Entry object) {
        List<String> aliases = held.aliasesOf(object);
        return aliases.isEmpty() || random.nextInt(3) > 0 ? object.id() : oneOf(aliases);
    }

    private Entry one(List<Entry> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String oneOf(List<String> some) {
        return some.isEmpty() ? null : some.get(random.nextInt(some.size()));
    }

    private String token() {
        return Names.token(thread, round, made++);
    }
}
