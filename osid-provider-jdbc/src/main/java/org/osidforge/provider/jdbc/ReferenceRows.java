package org.osidforge.provider.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What changes of the table of references, as columns. */
final class ReferenceRows {

    final List<Long> changedObjects = new ArrayList<>();
    final List<String> changedElements = new ArrayList<>();
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
        changedObjects.add(number);
        changedElements.add(element);
        all.forEach(target -> add(number, element, target));
    }

    void add(long number, String element, String target) {
        objects.add(number);
        elements.add(element);
        targets.add(target);
    }

    boolean isEmpty() {
        return changedObjects.isEmpty();
    }
}
