package org.osidforge.runtime.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.osid.OperationFailedException;
import org.osid.TransactionFailureException;
import org.osid.transaction.TransactionState;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoreReader;
import org.osidforge.runtime.store.StoreTransaction;
import org.osidforge.runtime.store.StoreWriter;

/**
 * One transaction of a store, of one session or of several that were joined (ruling 7).
 *
 * <p>Only who has {@linkplain #enter entered} may use it, one thread at a time.
 */
final class SharedTransaction implements AutoCloseable {

    /** Its part in a joint transaction. */
    private enum Part {
        NONE,
        LEADER,
        FOLLOWER
    }

    /** One call of a writer. */
    @FunctionalInterface
    interface Write<T> {
        /** The outcomes. */
        List<Outcome> on(StoreWriter writer, List<T> elements) throws OperationFailedException;
    }

    /** What was done in one call, to be done again where the transaction joins another. */
    private record Queued<T>(List<T> elements, Write<T> write) {

        void again(SharedTransaction there) throws OperationFailedException {
            for (Outcome one : write.on(there.queue, elements)) {
                if (one != Outcome.DONE) {
                    there.failures.put(new Object(), Fault.TRANSACTION_CLASH.text(one));
                }
            }
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Store base;
    private final StoreTransaction queue;
    private final List<SessionTransaction> members = new ArrayList<>();
    private final Map<Object, String> failures = new IdentityHashMap<>();
    private final List<Queued<?>> queued = new ArrayList<>();
    private TransactionState state = TransactionState.ACTIVE;
    private Part part = Part.NONE;

    SharedTransaction(Store base, SessionTransaction first) throws OperationFailedException {
        this.base = base;
        this.queue = base.begin();
        members.add(first);
    }

    /** Waits until nobody else uses it. */
    void enter() {
        lock.lock();
    }

    /** Lets others use it. */
    @Override
    public void close() {
        lock.unlock();
    }

    Store base() {
        return base;
    }

    TransactionState state() {
        return state;
    }

    boolean isFinished() {
        return state == TransactionState.COMMITTED || state == TransactionState.ABORTED;
    }

    void checkNotFinished() {
        if (isFinished()) {
            throw Fault.TRANSACTION_ENDED.illegalState(state);
        }
    }

    void checkAccepting() {
        if (state == TransactionState.PREPARED) {
            throw Fault.TRANSACTION_PREPARED.illegalState();
        }
    }

    // actions

    /** Sees what is queued. */
    StoreReader reader() {
        return isFinished() ? base : queue;
    }

    /** Queues; the elements that were done are noted as long as they may have to be done again. */
    <T> List<Outcome> write(List<T> elements, Write<T> write) throws OperationFailedException {
        checkNotFinished();
        checkAccepting();
        List<Outcome> outcomes = write.on(queue, elements);
        if (part != Part.LEADER) {
            List<T> done = new ArrayList<>(elements.size());
            for (int i = 0; i < elements.size(); i++) {
                if (outcomes.get(i) == Outcome.DONE) {
                    done.add(elements.get(i));
                }
            }
            queued.add(new Queued<>(done, write));
        }
        return outcomes;
    }

    void fail(Object action, String reason) {
        failures.put(action, reason);
    }

    void takeBack(Object action) {
        failures.remove(action);
    }

    // several sessions

    /** Becomes the part of a joint transaction that takes others in. */
    void lead() {
        takePart(Part.LEADER);
        queued.clear();
    }

    /** Becomes a part that is going to be taken in. */
    void follow() {
        takePart(Part.FOLLOWER);
    }

    /** Is no part any more. */
    void leave() {
        part = Part.NONE;
    }

    private void takePart(Part wanted) {
        checkActive();
        if (part != Part.NONE) {
            throw Fault.TRANSACTION_JOINED.invalidArgument();
        }
        part = wanted;
    }

    private void checkActive() {
        if (state != TransactionState.ACTIVE) {
            throw Fault.TRANSACTION_FOREIGN.invalidArgument(state);
        }
    }

    /** Does here what the other has queued, and takes its members over; what cannot be done dooms. */
    void take(SharedTransaction other) {
        checkNotFinished();
        checkAccepting();
        other.checkActive();
        failures.putAll(other.failures);
        for (Queued<?> one : other.queued) {
            try {
                one.again(this);
            } catch (OperationFailedException | RuntimeException e) {
                failures.put(one, Fault.TRANSACTION_CLASH.text(e.getMessage()));
            }
        }
        other.queue.abort();
        members.addAll(other.members);
        other.members.forEach(one -> one.moveTo(this));
    }

    // end

    void prepare() throws OperationFailedException, TransactionFailureException {
        checkNotFinished();
        checkAccepting();
        if (!failures.isEmpty()) {
            throw Fault.TRANSACTION_DOOMED.transactionFailure(
                    failures.values().iterator().next());
        }
        queue.prepare();
        state = TransactionState.PREPARED;
    }

    void commit() throws OperationFailedException {
        checkNotFinished();
        try {
            if (state == TransactionState.ACTIVE) {
                prepare();
            }
            queue.commit();
        } catch (TransactionFailureException | OperationFailedException e) {
            abandon();
            throw new OperationFailedException(e.getMessage(), e);
        }
        end(TransactionState.COMMITTED);
    }

    /** Aborts it if it has not ended. */
    void abandon() {
        if (!isFinished()) {
            queue.abort();
            end(TransactionState.ABORTED);
        }
    }

    private void end(TransactionState how) {
        state = how;
        queued.clear();
        members.forEach(one -> one.ended(how));
    }
}
