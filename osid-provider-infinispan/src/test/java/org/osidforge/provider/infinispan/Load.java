package org.osidforge.provider.infinispan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osid.OperationFailedException;
import org.osid.OsidException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.value.BasicId;

/**
 * One worker that creates, updates, deletes, gives aliases and commits transactions of two kinds, on things that nobody else touches, and tells before each call what it will change and after it
 * that it was done.
 *
 * <p>A line is {@code BEGIN worker number changes}, {@code DONE worker number} or {@code FAILED worker number code}; changes are {@code what=value} separated by commas, with an empty value for
 * what goes.
 */
final class Load implements Runnable {

    private static final int ALIASES = 4;
    private static final int FEW = 12;

    /** One call. */
    private interface Call {
        void run() throws OsidException;
    }

    private final Store store;
    private final String worker;
    private final Random random;
    private final Consumer<String> lines;
    private final Map<String, String> state = new LinkedHashMap<>();
    private Map<String, String> changes = new LinkedHashMap<>();
    private int number;
    private volatile boolean stopped;

    Load(Store store, String worker, long seed, Consumer<String> lines) {
        this.store = store;
        this.worker = worker;
        this.random = new Random(seed);
        this.lines = lines;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        while (!stopped) {
            number++;
            changes = new LinkedHashMap<>();
            Call call = next();
            lines.accept("BEGIN " + worker + " " + number + " " + text(changes));
            try {
                call.run();
                state.putAll(changes);
                state.values().removeIf(String::isEmpty);
                lines.accept("DONE " + worker + " " + number);
            } catch (OsidException | RuntimeException e) {
                lines.accept("FAILED " + worker + " " + number + " " + code(e));
                // what became of it is not known here: begin with other things
                state.clear();
            }
        }
    }

    private static String code(Exception e) {
        String text = String.valueOf(e.getMessage());
        return e instanceof OperationFailedException && text.endsWith("]")
                ? text.substring(text.lastIndexOf('[') + 1, text.length() - 1)
                : e.toString().replace(' ', '_').replace('\n', '_');
    }

    private Call next() {
        List<String> mine = state.keySet().stream()
                .filter(what -> what.startsWith("Widget:"))
                .map(what -> what.substring(what.indexOf(':') + 1))
                .collect(Collectors.toCollection(ArrayList::new));
        if (mine.size() < FEW) {
            return create();
        }
        return switch (random.nextInt(5)) {
            case 0 -> create();
            case 1 -> update(any(mine), any(mine));
            case 2 -> delete(any(mine));
            case 3 -> alias(any(mine));
            default -> transaction(any(mine));
        };
    }

    private String any(List<String> mine) {
        return mine.get(random.nextInt(mine.size()));
    }

    private Call create() {
        List<String> made = List.of(name("a"), name("b"), name("c"));
        made.forEach(one -> changes.put("Widget:" + one, "" + number));
        return () -> all(store.insert(
                Things.WIDGET,
                made.stream()
                        .map(one -> Things.thing(Things.WIDGET, one, "" + number))
                        .toList()));
    }

    private Call update(String one, String other) {
        changes.put("Widget:" + one, "" + number);
        changes.put("Widget:" + other, "" + number);
        return () -> all(store.update(
                Things.WIDGET,
                List.of(
                        Things.change(Things.WIDGET, one, "" + number),
                        Things.change(Things.WIDGET, other, "" + number))));
    }

    private Call delete(String one) {
        changes.put("Widget:" + one, "");
        state.forEach((what, value) -> {
            if (what.startsWith("alias:") && value.equals(one)) {
                changes.put(what, "");
            }
        });
        return () -> all(store.delete(Things.WIDGET, List.of(Things.id(one))));
    }

    private Call alias(String one) {
        String alias = worker + "-alias-" + random.nextInt(ALIASES);
        changes.put("alias:" + alias, one);
        return () -> all(store.alias(Things.WIDGET, List.of(new AliasChange(Things.id(one), Things.id(alias)))));
    }

    private Call transaction(String one) {
        String made = name("t");
        changes.put("Widget:" + made, "" + number);
        changes.put("Gadget:" + made, "" + number);
        changes.put("Widget:" + one, "" + number);
        return () -> {
            StoreTransaction transaction = store.begin();
            try {
                for (Kind kind : Things.KINDS) {
                    all(transaction.insert(kind, List.of(Things.thing(kind, made, "" + number))));
                }
                all(transaction.update(Things.WIDGET, List.of(Things.change(Things.WIDGET, one, "" + number))));
                transaction.prepare();
                transaction.commit();
            } finally {
                transaction.abort();
            }
        };
    }

    private String name(String suffix) {
        return worker + "-" + number + suffix;
    }

    private static void all(List<Outcome> outcomes) {
        if (outcomes.stream().anyMatch(one -> one != Outcome.DONE)) {
            throw new IllegalStateException("outcomes " + outcomes);
        }
    }

    static String text(Map<String, String> changes) {
        return changes.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(","));
    }

    /** What a cluster holds, as changes tell it. */
    static Map<String, String> stateOf(Store store, List<String> aliases) throws OperationFailedException {
        Map<String, String> found = new LinkedHashMap<>();
        for (Kind kind : Things.KINDS) {
            for (var thing : store.scan(kind, org.osidforge.runtime.store.Selection.ALL)) {
                String before = found.put(kind.name() + ":" + thing.id().getIdentifier(), Things.code(thing));
                if (before != null) {
                    throw new AssertionError(thing + " is there twice");
                }
            }
        }
        List<BasicId> ids = aliases.stream().map(Things::id).toList();
        var targets = store.read(Things.WIDGET, ids, true);
        for (int i = 0; i < ids.size(); i++) {
            if (targets.get(i) != null) {
                found.put("alias:" + aliases.get(i), targets.get(i).id().getIdentifier());
            }
        }
        return found;
    }

    /** The aliases that a worker gives. */
    static List<String> aliasesOf(String worker) {
        return java.util.stream.IntStream.range(0, ALIASES)
                .mapToObj(i -> worker + "-alias-" + i)
                .toList();
    }
}
