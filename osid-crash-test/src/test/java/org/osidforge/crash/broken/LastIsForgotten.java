package org.osidforge.crash.broken;

import java.util.ArrayList;
import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.store.tests.PassingStore;

/** Answers for the last of several new objects without keeping it. */
public final class LastIsForgotten extends PassingStore {

    /** Hands on to that store. */
    public LastIsForgotten(Store inner) {
        super(inner);
    }

    @Override
    public List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException {
        if (objects.size() < 2) {
            return super.insert(kind, objects);
        }
        List<Outcome> outcomes = new ArrayList<>(super.insert(kind, objects.subList(0, objects.size() - 1)));
        outcomes.add(Outcome.DONE);
        return outcomes;
    }
}
