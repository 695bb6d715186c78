package org.osidforge.runtime.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** Writes only what a session's catalog shows: objects defined in it or beneath it; others are not found. */
final class InCatalog {

    /** One call of the store, on some of the elements. */
    @FunctionalInterface
    interface Writing<T> {
        /** The outcomes. */
        List<Outcome> of(List<T> some) throws OperationFailedException;
    }

    private final Session session;
    private final Kind kind;

    InCatalog(Session session, Kind kind) {
        this.session = session;
        this.kind = kind;
    }

    /** Writes those whose Ids are shown. */
    List<Outcome> write(List<BasicId> ids, Writing<BasicId> writing) throws OperationFailedException {
        return write(ids, ids, writing);
    }

    /** Writes those elements whose Ids, at the same places, are shown. */
    <T> List<Outcome> write(List<T> elements, List<BasicId> ids, Writing<T> writing) throws OperationFailedException {
        Predicate<StoredObject> visible = session.catalogs(kind).federated();
        List<StoredObject> found = session.reader().read(kind, ids, true);
        List<T> shown = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (isShown(found.get(i), visible)) {
                shown.add(elements.get(i));
            }
        }
        List<Outcome> written = writing.of(shown);
        List<Outcome> outcomes = new ArrayList<>(elements.size());
        int next = 0;
        for (StoredObject one : found) {
            outcomes.add(isShown(one, visible) ? written.get(next++) : Outcome.NOT_FOUND);
        }
        return outcomes;
    }

    private static boolean isShown(StoredObject object, Predicate<StoredObject> visible) {
        return object != null && visible.test(object);
    }
}
