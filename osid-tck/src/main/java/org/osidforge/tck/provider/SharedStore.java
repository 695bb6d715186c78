package org.osidforge.tck.provider;

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

/** A store that another provider has opened and will close: a second provider looks at the same objects through it. */
final class SharedStore implements Store {

    private final Store store;

    SharedStore(Store store) {
        this.store = store;
    }

    @Override
    public void open(List<Kind> kinds) {
        // the owner has done it
    }

    @Override
    public void close() {
        // the owner will do it
    }

    @Override
    public boolean supportsTransactions() {
        return store.supportsTransactions();
    }

    @Override
    public StoreTransaction begin() throws OperationFailedException {
        return store.begin();
    }

    @Override
    public List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases) throws OperationFailedException {
        return store.read(kind, ids, aliases);
    }

    @Override
    public StoredObject find(Kind kind, BasicId id) throws OperationFailedException {
        return store.find(kind, id);
    }

    @Override
    public List<StoredObject> scan(Kind kind, Selection selection) throws OperationFailedException {
        return store.scan(kind, selection);
    }

    @Override
    public List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException {
        return store.insert(kind, objects);
    }

    @Override
    public List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException {
        return store.update(kind, changes);
    }

    @Override
    public List<Outcome> delete(Kind kind, List<BasicId> ids) throws OperationFailedException {
        return store.delete(kind, ids);
    }

    @Override
    public List<Outcome> alias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return store.alias(kind, changes);
    }
}
