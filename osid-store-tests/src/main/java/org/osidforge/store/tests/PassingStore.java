package org.osidforge.store.tests;

import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** A store that passes everything on to another, and whose operations a test may override. */
public class PassingStore implements Store {

    private final Store inner;

    /** Passes on to that one. */
    public PassingStore(Store inner) {
        this.inner = inner;
    }

    @Override
    public void open(List<Kind> kinds) throws OperationFailedException {
        inner.open(kinds);
    }

    @Override
    public boolean supportsTransactions() {
        return inner.supportsTransactions();
    }

    @Override
    public StoreTransaction begin() throws OperationFailedException {
        return inner.begin();
    }

    @Override
    public void close() {
        inner.close();
    }

    @Override
    public List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases) throws OperationFailedException {
        return inner.read(kind, ids, aliases);
    }

    @Override
    public List<BasicId> aliases(Kind kind, BasicId id) throws OperationFailedException {
        return inner.aliases(kind, id);
    }

    @Override
    public List<StoredObject> scan(Kind kind, Selection selection) throws OperationFailedException {
        return inner.scan(kind, selection);
    }

    @Override
    public List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException {
        return inner.insert(kind, objects);
    }

    @Override
    public List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException {
        return inner.update(kind, changes);
    }

    @Override
    public List<Outcome> delete(Kind kind, List<BasicId> ids) throws OperationFailedException {
        return inner.delete(kind, ids);
    }

    @Override
    public List<Outcome> alias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return inner.alias(kind, changes);
    }

    @Override
    public List<Outcome> unalias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return inner.unalias(kind, changes);
    }
}
