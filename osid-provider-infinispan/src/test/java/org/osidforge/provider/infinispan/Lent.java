package org.osidforge.provider.infinispan;

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

/** A store that stays open when the provider over it is closed. */
record Lent(InfinispanStore store) implements Store {

    @Override
    public void open(List<Kind> kinds) throws OperationFailedException {
        store.open(kinds);
    }

    @Override
    public boolean supportsTransactions() {
        return store.supportsTransactions();
    }

    @Override
    public StoreTransaction begin() {
        return store.begin();
    }

    @Override
    public void close() {
        // whoever lent it closes it
    }

    @Override
    public List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases) throws OperationFailedException {
        return store.read(kind, ids, aliases);
    }

    @Override
    public List<BasicId> aliases(Kind kind, BasicId id) throws OperationFailedException {
        return store.aliases(kind, id);
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

    @Override
    public List<Outcome> unalias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return store.unalias(kind, changes);
    }
}
