package org.osidforge.provider.infinispan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the workers of a load have told, and what the cluster must hold after it. */
final class Account {

    /** What one worker has told. */
    private static final class Told {
        /** By what it is, what acknowledged calls made of it. */
        final Map<String, String> state = new HashMap<>();
        /** Calls whose end is not known: each done wholly or not at all. */
        final List<Map<String, String>> open = new ArrayList<>();

        final Map<Integer, Map<String, String>> begun = new HashMap<>();
        int done;
        int failed;
    }

    private final Map<String, Told> workers = new TreeMap<>();

    /** Takes a line in; what is no line of a load is left alone. */
    synchronized void line(String line) {
        String[] words = line.split(" ", 4);
        if (words.length < 3) {
            return;
        }
        switch (words[0]) {
            case "BEGIN" -> told(words[1]).begun.put(Integer.parseInt(words[2]), changes(words[3]));
            case "DONE" -> done(told(words[1]), Integer.parseInt(words[2]));
            case "FAILED" -> failed(told(words[1]), Integer.parseInt(words[2]), words[3]);
            default -> {
                // something else
            }
        }
    }

    private Told told(String worker) {
        return workers.computeIfAbsent(worker, w -> new Told());
    }

    private static Map<String, String> changes(String text) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (String one : text.split(",")) {
            int equals = one.indexOf('=');
            changes.put(one.substring(0, equals), one.substring(equals + 1));
        }
        return changes;
    }

    private static void done(Told told, int number) {
        told.state.putAll(told.begun.remove(number));
        told.done++;
    }

    private static void failed(Told told, int number, String code) {
        Map<String, String> changes = told.begun.remove(number);
        if (code.equals(ClusterFault.CLUSTER_UNKNOWN.name())) {
            told.open.add(changes);
        } else if (!code.startsWith("CLUSTER_")) {
            throw new AssertionError("a call failed otherwise: " + code + " " + changes);
        }
        told.failed++;
    }

    /** How many calls were acknowledged. */
    synchronized int done() {
        return workers.values().stream().mapToInt(told -> told.done).sum();
    }

    /** How many calls were acknowledged to that worker. */
    synchronized int done(String worker) {
        return told(worker).done;
    }

    /** How many calls failed. */
    synchronized int failed() {
        return workers.values().stream().mapToInt(told -> told.failed).sum();
    }

    /** All aliases that there may be. */
    synchronized List<String> aliases() {
        return workers.keySet().stream()
                .flatMap(worker -> Load.aliasesOf(worker).stream())
                .toList();
    }

    /** What differs between what the cluster holds and what it must hold; nothing where all is well. */
    synchronized List<String> differences(Map<String, String> actual) {
        List<String> differences = new ArrayList<>();
        Map<String, String> expected = new TreeMap<>();
        workers.forEach((worker, told) -> {
            told.open.addAll(told.begun.values());
            told.begun.clear();
            expected.putAll(told.state);
            for (Map<String, String> call : told.open) {
                long seen = call.entrySet().stream()
                        .filter(change -> change.getValue().equals(actual.getOrDefault(change.getKey(), "")))
                        .count();
                long unseen = call.entrySet().stream()
                        .filter(change -> told.state
                                .getOrDefault(change.getKey(), "")
                                .equals(actual.getOrDefault(change.getKey(), "")))
                        .count();
                if (seen == call.size()) {
                    expected.putAll(call);
                } else if (unseen != call.size()) {
                    differences.add("half done: " + call);
                }
            }
        });
        expected.values().removeIf(String::isEmpty);
        expected.forEach((what, value) -> {
            if (!value.equals(actual.get(what))) {
                differences.add(what + " should be " + value + " and is " + actual.get(what));
            }
        });
        actual.forEach((what, value) -> {
            if (!expected.containsKey(what)) {
                differences.add(what + " should not be there and is " + value);
            }
        });
        return differences;
    }
}
