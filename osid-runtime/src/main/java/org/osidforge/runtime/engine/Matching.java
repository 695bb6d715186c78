package org.osidforge.runtime.engine;

import java.util.ArrayList;
import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoredObject;

/** Finds the objects of a kind that match some filters, in the order in which they were created. */
final class Matching {

    private Matching() {}

    static List<StoredObject> objects(Session session, Kind kind, Filter... filters) throws OperationFailedException {
        List<Filter> resolved = new ArrayList<>(filters.length);
        Selection selection = Selection.ALL;
        for (Filter filter : filters) {
            Filter one = filter.in(session, kind);
            if (selection.isAll() && !one.selection().isAll()) {
                selection = one.selection();
            } else {
                resolved.add(one);
            }
        }
        List<StoredObject> found = session.reader().scan(kind, selection);
        return resolved.isEmpty()
                ? found
                : found.stream()
                        .filter(o -> resolved.stream().allMatch(f -> f.accepts(o)))
                        .toList();
    }
}
