package org.osidforge.crash.broken;

import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.store.tests.PassingStore;

/** Finds nothing by its references, as if an index had not been written with its objects. */
public final class IndexIsEmpty extends PassingStore {

    /** Hands on to that store. */
    public IndexIsEmpty(Store inner) {
        super(inner);
    }

    @Override
    public List<StoredObject> scan(Kind kind, Selection selection) throws OperationFailedException {
        return selection.isAll() ? super.scan(kind, selection) : List.of();
    }
}
