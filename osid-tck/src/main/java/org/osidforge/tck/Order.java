package org.osidforge.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The order in which tasks are tried. */
final class Order {

    private Order() {}

    /** Sessions in an order that follows from the seed, and on each its clauses in such an order. */
    static List<Task> shuffled(List<Task> tasks, long seed) {
        Map<String, List<Task>> bySession = new LinkedHashMap<>();
        tasks.forEach(task -> bySession
                .computeIfAbsent(task.session(), name -> new ArrayList<>())
                .add(task));
        Random random = new Random(seed);
        List<List<Task>> sessions = new ArrayList<>(bySession.values());
        Collections.shuffle(sessions, random);
        sessions.forEach(clauses -> Collections.shuffle(clauses, random));
        return sessions.stream().flatMap(List::stream).toList();
    }
}
