package org.osidforge.provider.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What changes of the table of references, as columns. */
final class ReferenceRows {

    /** Numbers of the objects whose references are replaced, by the element that holds them. */
    final Map<String, List<Long>> changed = new LinkedHashMap<>();

    final List<Long> objects = new ArrayList<>();
    final List<String> elements = new ArrayList<>();
    final List<String> targets = new ArrayList<>();

    ReferenceRows() {}

    static ReferenceRows of(Map<Long, RowChange> changes) {
        ReferenceRows rows = new ReferenceRows();
        changes.forEach(
                (number, change) -> change.references().forEach((element, all) -> rows.add(number, element, all)));
        return rows;
    }

    private void add(long number, String element, Set<String> all) {
        changed.computeIfAbsent(element, any -> new ArrayList<>()).add(number);
        all.forEach(target -> add(number, element, target));
    }

    void add(long number, String element, String target) {
        objects.add(number);
        elements.add(element);
        targets.add(target);
    }
}
