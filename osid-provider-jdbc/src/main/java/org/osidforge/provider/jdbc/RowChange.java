package org.osidforge.provider.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.osid.OperationFailedException;
import org.osid.Syntax;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.store.json.ElementChanges;

/**
 * A change of one object as the tables need it.
 *
 * @param elements the elements that change
 * @param references keys of the Ids that an element holds afterwards, by the name of the element, where such elements change
 */
record RowChange(ElementChanges elements, Map<String, Set<String>> references) {

    static RowChange of(KindTable kind, ObjectChange change) throws OperationFailedException {
        Map<String, Set<String>> references = new LinkedHashMap<>();
        for (int i = 0; i < change.size(); i++) {
            ElementDef element = kind.kind().stored(change.index(i));
            if (element.syntax() == Syntax.ID) {
                references.put(kind.nameOf(element), KindTable.targets(change.value(i)));
            }
        }
        return new RowChange(kind.json().changes(change), references);
    }

    /** This change, and after it the other. */
    RowChange then(RowChange later) {
        Map<String, Set<String>> both = new LinkedHashMap<>(references);
        both.putAll(later.references);
        return new RowChange(elements.then(later.elements), both);
    }
}
