package org.osidforge.spec.xosid.compact;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osidforge.spec.xosid.compact.Draft.Change;

/** What trying out has taught about one package; only ever grows, but for changes, which are found anew. */
final class Decisions {

    private final Set<Unit> refused = new HashSet<>();
    private final Map<String, String> parameters = new TreeMap<>();
    private final Set<String> otherKinds = new TreeSet<>();
    private final Map<String, Change> changes = new TreeMap<>();
    private int anew;

    /** Says no to a unit; true where that is new. */
    boolean refuse(Unit unit) {
        boolean news = refused.add(unit);
        if (news) {
            changes.clear();
        }
        return news;
    }

    boolean allows(Unit.Sort sort, String name) {
        return !refused.contains(Unit.of(sort, name));
    }

    /** The parameter of the setter of an element, such as {@code Room.Code}; true where that is new. */
    boolean parameter(String element, String name) {
        boolean news = parameters.putIfAbsent(element, name) == null;
        if (news) {
            changes.clear();
        }
        return news;
    }

    String parameter(String element) {
        return parameters.getOrDefault(element, "");
    }

    /** The kind of an exact interface must not be guessed; true where that is new. */
    boolean otherKind(String name) {
        return otherKinds.add(name);
    }

    Set<String> otherKinds() {
        return otherKinds;
    }

    /** Forgets the changes, so that they are found again; false where that has been tried often enough. */
    boolean startAnew() {
        boolean again = ++anew < 4;
        if (again) {
            changes.clear();
        }
        return again;
    }

    Map<String, Change> changes() {
        return changes;
    }
}
