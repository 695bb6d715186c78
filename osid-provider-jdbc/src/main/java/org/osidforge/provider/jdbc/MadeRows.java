package org.osidforge.provider.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The objects whose keys were free, with the numbers that they got, as columns. */
final class MadeRows {

    /** At the place of each object that was to be inserted, whether its key was free; the first of several with one key has it. */
    final boolean[] done;

    final List<Long> numbers = new ArrayList<>();
    final List<String> ids = new ArrayList<>();
    final List<String> catalogs = new ArrayList<>();
    final List<String> recordTypes = new ArrayList<>();
    final List<String> elements = new ArrayList<>();
    final ReferenceRows references = new ReferenceRows();

    MadeRows(List<NewRow> rows, Map<String, Long> free) {
        done = new boolean[rows.size()];
        Map<String, Long> left = new java.util.HashMap<>(free);
        for (int i = 0; i < done.length; i++) {
            Long number = left.remove(rows.get(i).key());
            done[i] = number != null;
            if (number != null) {
                add(number, rows.get(i));
            }
        }
    }

    private void add(long number, NewRow row) {
        numbers.add(number);
        ids.add(row.id());
        catalogs.add(row.catalog());
        recordTypes.add(row.recordTypes());
        elements.add(row.elements());
        row.references().forEach(one -> references.add(number, one.element(), one.target()));
    }
}
