package org.osidforge.runtime.engine;

import java.util.List;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.StoreReader;
import org.osidforge.runtime.store.StoreWriter;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/** The store as a session sees it inside a transaction, whichever transaction of the store that is by now. */
final class TransactionStore implements StoreReader, StoreWriter {

    private final SessionTransaction transaction;

    TransactionStore(SessionTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public List<StoredObject> read(Kind kind, List<BasicId> ids, boolean aliases) throws OperationFailedException {
        try (SharedTransaction entered = transaction.enter()) {
            return entered.reader().read(kind, ids, aliases);
        }
    }

    @Override
    public List<BasicId> aliases(Kind kind, BasicId id) throws OperationFailedException {
        try (SharedTransaction entered = transaction.enter()) {
            return entered.reader().aliases(kind, id);
        }
    }

    @Override
    public List<StoredObject> scan(Kind kind, Selection selection) throws OperationFailedException {
        try (SharedTransaction entered = transaction.enter()) {
            return entered.reader().scan(kind, selection);
        }
    }

    @Override
    public List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException {
        return write(objects, (writer, some) -> writer.insert(kind, some));
    }

    @Override
    public List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException {
        return write(changes, (writer, some) -> writer.update(kind, some));
    }

    @Override
    public List<Outcome> delete(Kind kind, List<BasicId> ids) throws OperationFailedException {
        return write(ids, (writer, some) -> writer.delete(kind, some));
    }

    @Override
    public List<Outcome> alias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return write(changes, (writer, some) -> writer.alias(kind, some));
    }

    @Override
    public List<Outcome> unalias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
        return write(changes, (writer, some) -> writer.unalias(kind, some));
    }

    private <T> List<Outcome> write(List<T> elements, SharedTransaction.Write<T> write)
            throws OperationFailedException {
        try (SharedTransaction entered = transaction.enter()) {
            return entered.write(elements, write);
        }
    }
}
