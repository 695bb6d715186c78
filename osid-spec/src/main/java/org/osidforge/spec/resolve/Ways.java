package org.osidforge.spec.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osidforge.spec.descriptor.Descriptor.BatchEntry;
import org.osidforge.spec.descriptor.Descriptor.ObjectEntry;
import org.osidforge.spec.descriptor.Descriptor.ParentEntry;
import org.osidforge.spec.descriptor.NameRules;
import org.osidforge.spec.descriptor.Word;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Way;

/** The ways in which objects are created, of kinds and of batch sessions. */
final class Ways {

    private Ways() {}

    /** The ways of an object with these parents, where there are several. */
    static List<Way> of(ObjectEntry entry, List<Parent> parents) {
        Map<String, Parent> byName = new HashMap<>();
        parents.forEach(parent -> byName.put(parent.name(), parent));
        return entry.ways().stream()
                .map(names -> new Way(
                        nameOf(entry, names),
                        names.stream()
                                .map(Word::text)
                                .filter(byName::containsKey)
                                .map(byName::get)
                                .toList()))
                .toList();
    }

    private static String nameOf(ObjectEntry entry, List<Word> names) {
        return names.stream()
                .filter(name -> !entry.isAlwaysFor(name))
                .map(Word::text)
                .collect(Collectors.joining("And"));
    }

    /** The ways of a batch entry, each found among those of the kind; empty where an event tells that there is no such way. */
    static List<BatchWay> of(BatchEntry entry, ObjectKind kind, EventLog log) {
        List<BatchWay> found = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (List<Word> written : entry.ways()) {
            List<String> names = written.stream().map(Word::text).toList();
            List<Way> same = kind.createWays().stream()
                    .filter(way -> namesOf(way).equals(names))
                    .toList();
            if (same.isEmpty()) {
                tellMismatch(entry, kind, log);
                return List.of();
            }
            Way way = same.get(0);
            if (!seen.add(way.name())) {
                log.add(
                        Message.WAY_TWICE,
                        written.isEmpty() ? entry.at() : written.get(0).at());
            }
            found.add(batchWay(entry, way, entry.ways().size() > 1));
        }
        return found;
    }

    private static BatchWay batchWay(BatchEntry entry, Way way, boolean several) {
        String name = several ? way.name() : "";
        String peer = way.parents().size() > 1 ? entry.name() + name + "Peer" : "";
        return new BatchWay(name, way.parents(), peer, peer.isEmpty() ? "" : peer + "List");
    }

    private static void tellMismatch(BatchEntry entry, ObjectKind kind, EventLog log) {
        List<String> ways = kind.createWays().stream().map(Ways::words).toList();
        String is = ways.stream()
                .map(way -> way.isEmpty() ? "without a parent" : way)
                .collect(Collectors.joining(" or "));
        String write = ways.equals(List.of(""))
                ? "nothing behind the name"
                : ways.size() == 1 ? "'" + ways.get(0) + "'" : "one of these ways, or several joined by 'or'";
        log.add(Message.PARENT_MISMATCH, entry.at(), kind.name(), is, write);
    }

    private static String words(Way way) {
        return switch (way.parents().size()) {
            case 0 -> "";
            case 1 -> "per " + way.parents().get(0).name();
            default -> "per peer {" + String.join(", ", namesOf(way)) + "}";
        };
    }

    private static List<String> namesOf(Way way) {
        return way.parents().stream().map(Parent::name).toList();
    }

    /** Name of the method that tells whether an object was created for a parent; the empty string where every object was. */
    static String hasMethod(ObjectEntry entry, ParentEntry parent) {
        return entry.isAlwaysFor(parent.name())
                ? ""
                : parent.has()
                        .map(Word::text)
                        .orElse("has" + NameRules.upperFirst(parent.name().text()));
    }

    /** Parents of all these ways, each once, in the order of the kind. */
    static List<Parent> together(ObjectKind kind, List<BatchWay> ways) {
        return ways.size() == 1
                ? ways.get(0).parents()
                : kind.parents().stream()
                        .filter(parent ->
                                ways.stream().anyMatch(way -> way.parents().contains(parent)))
                        .toList();
    }
}
