package org.osidforge.crash.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.osid.OperationFailedException;
import org.osid.TransactionFailureException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.AliasChange;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.store.StoreWriter;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.store.tests.PassingStore;

/** Commits by doing the calls of a transaction once more, one after the other. */
public final class CommitIsNotOne extends PassingStore {

    /** Hands on to that store. */
    public CommitIsNotOne(Store inner) {
        super(inner);
    }

    @Override
    public StoreTransaction begin() throws OperationFailedException {
        return new Loose(super.begin());
    }

    @FunctionalInterface
    private interface Write {
        List<Outcome> on(StoreWriter writer) throws OperationFailedException;
    }

    private final class Loose implements StoreTransaction {

        private final StoreTransaction inner;
        private final List<Write> writes = new ArrayList<>();

        Loose(StoreTransaction inner) {
            this.inner = inner;
        }

        private List<Outcome> write(Write one) throws OperationFailedException {
            writes.add(one);
            return one.on(inner);
        }

        @Override
        public List<Outcome> insert(Kind kind, List<StoredObject> objects) throws OperationFailedException {
            return write(writer -> writer.insert(kind, objects));
        }

        @Override
        public List<Outcome> update(Kind kind, List<ObjectChange> changes) throws OperationFailedException {
            return write(writer -> writer.update(kind, changes));
        }

        @Override
        public List<Outcome> delete(Kind kind, List<BasicId> ids) throws OperationFailedException {
            return write(writer -> writer.delete(kind, ids));
        }

        @Override
        public List<Outcome> alias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
            return write(writer -> writer.alias(kind, changes));
        }

        @Override
        public List<Outcome> unalias(Kind kind, List<AliasChange> changes) throws OperationFailedException {
            return write(writer -> writer.unalias(kind, changes));
        }

        @Override
        public void prepare() throws TransactionFailureException, OperationFailedException {
            inner.prepare();
        }

        @Override
        public void commit() throws OperationFailedException {
            inner.abort();
            for (Write one : writes) {
                one.on(CommitIsNotOne.this);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }

        @Override
        public void abort() {
            inner.abort();
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
    }
}
