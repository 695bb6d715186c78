package org.osidforge.crash.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osid.OsidException;
import org.osidforge.crash.check.Violation.Code;
import org.osidforge.crash.desk.Desk;
import org.osidforge.crash.desk.Desks;
import org.osidforge.crash.model.Entry;
import org.osidforge.crash.model.Model;
import org.osidforge.crash.model.Names;

/**
 * All that a provider holds of what writers wrote, read through its public sessions in every way that they offer.
 *
 * <p>Where two ways of reading tell different things, or something is there twice, that is a violation by itself.
 */
public final class Content {

    private record Key(String kind, String id) {}

    private final Map<Key, Entry> objects = new LinkedHashMap<>();
    private final Map<Key, List<Entry>> byToken = new HashMap<>();
    private final Map<Key, String> aliases = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private Content() {}

    /**
     * Reads it.
     *
     * @param threads how many threads wrote, whose aliases are tried
     */
    public static Content read(Desks desks, int threads) throws OsidException {
        Content content = new Content();
        for (String kind : Desks.ALL) {
            content.readObjects(desks.of(kind));
            content.readAliases(desks.of(kind), Names.allAliases(threads, kind));
        }
        content.readReferences(desks);
        content.readAliasesOfIds(desks);
        return content;
    }

    private void readObjects(Desk<?> desk) throws OsidException {
        for (Entry found : desk.all()) {
            if (objects.put(new Key(desk.kind(), found.id()), found) != null) {
                violation(Code.DOUBLED, "a list of all has " + found + " twice");
            }
            List<Entry> alike = byToken.computeIfAbsent(new Key(desk.kind(), found.token()), t -> new ArrayList<>());
            alike.add(found);
            if (alike.size() == 2) {
                violation(Code.DOUBLED, "one create has left two objects: " + alike);
            }
            Entry alone = desk.find(found.id());
            if (!found.equals(alone)) {
                violation(Code.TORN, "a list of all has " + found + ", its Id leads to " + alone);
            }
        }
    }

    private void readAliases(Desk<?> desk, List<String> names) throws OsidException {
        for (String alias : names) {
            Entry found = desk.find(alias);
            if (found != null) {
                aliases.put(new Key(desk.kind(), alias), found.id());
                Entry listed = objects.get(new Key(desk.kind(), found.id()));
                if (!found.equals(listed)) {
                    violation(Code.TORN, "alias " + alias + " leads to " + found + ", a list of all has " + listed);
                }
            }
        }
    }

    private void readReferences(Desks desks) throws OsidException {
        for (Entry building : all("building")) {
            Set<String> expected = new HashSet<>();
            all("floor").stream()
                    .filter(floor -> building.id().equals(floor.parent()))
                    .forEach(floor -> expected.add(floor.id()));
            List<String> found = desks.floorsOf(building.id());
            if (found.size() != expected.size() || !expected.equals(new HashSet<>(found))) {
                violation(Code.TORN, "floors that refer to " + building + ": " + expected + ", found by it: " + found);
            }
        }
    }

    private void readAliasesOfIds(Desks desks) throws OsidException {
        for (Entry one : all("id")) {
            Set<String> expected = new HashSet<>();
            aliases.forEach((alias, id) -> {
                if (alias.kind().equals("id") && id.equals(one.id())) {
                    expected.add(alias.id());
                }
            });
            List<String> found = desks.aliasesOfId(one.id());
            if (found.size() != expected.size() || !expected.equals(new HashSet<>(found))) {
                violation(Code.TORN, "aliases that lead to " + one.id() + ": " + expected + ", told by it: " + found);
            }
        }
    }

    private void violation(Code code, String words) {
        violations.add(new Violation(code, words, List.of()));
    }

    /** What the reading itself showed to be wrong. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** How many objects there are. */
    public int size() {
        return objects.size();
    }

    List<Entry> all(String kind) {
        return objects.values().stream().filter(one -> one.kind().equals(kind)).toList();
    }

    /** The object of that primary Id, or null. */
    Entry get(String kind, String id) {
        return objects.get(new Key(kind, id));
    }

    /** The object that a create with that token has made, or null. */
    Entry made(String kind, String token) {
        List<Entry> found = byToken.get(new Key(kind, token));
        return found == null ? null : found.get(0);
    }

    /** All aliases. */
    List<Model.Alias> aliases() {
        return aliases.entrySet().stream()
                .map(one -> new Model.Alias(one.getKey().kind(), one.getKey().id(), one.getValue()))
                .toList();
    }

    /** The primary Id that an alias leads to, or null. */
    String aliased(String kind, String alias) {
        return aliases.get(new Key(kind, alias));
    }
}
