package org.osidforge.crash.broken;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Store;
import org.osidforge.store.tests.PassingStore;

/** Denies one update of five, which it does all the same. */
public final class UpdateIsDenied extends PassingStore {

    private final AtomicInteger calls = new AtomicInteger();

    /** Hands on to that store. */
    public UpdateIsDenied(Store inner) {
        super(inner);
    }

    @Override
    public List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException {
        List<Outcome> outcomes = super.update(kind, changes);
        return calls.incrementAndGet() % 5 == 0 ? Collections.nCopies(changes.size(), Outcome.NOT_FOUND) : outcomes;
    }
}
