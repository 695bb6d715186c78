package org.osidforge.provider.jdbc;

import java.util.ArrayList;
import java.util.List;

/** Objects to be inserted, as columns. */
final class NewRows {

    final String[] keys;
    final String[] ids;
    final String[] catalogs;
    final String[] recordTypes;
    final String[] elements;
    /** Place of the object, from 1, name of the element and key of the Id that it holds. */
    final List<Integer> referencePlaces = new ArrayList<>();

    final List<String> referenceElements = new ArrayList<>();
    final List<String> referenceTargets = new ArrayList<>();

    NewRows(List<NewRow> rows) {
        int size = rows.size();
        keys = new String[size];
        ids = new String[size];
        catalogs = new String[size];
        recordTypes = new String[size];
        elements = new String[size];
        for (int i = 0; i < size; i++) {
            fill(i, rows.get(i));
        }
    }

    private void fill(int i, NewRow row) {
        keys[i] = row.key();
        ids[i] = row.id();
        catalogs[i] = row.catalog();
        recordTypes[i] = row.recordTypes();
        elements[i] = row.elements();
        for (NewRow.Reference reference : row.references()) {
            referencePlaces.add(i + 1);
            referenceElements.add(reference.element());
            referenceTargets.add(reference.target());
        }
    }

    int size() {
        return keys.length;
    }
}
