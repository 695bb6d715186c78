package org.osidforge.tck.pocket;

import java.util.ArrayList;
import java.util.List;
import org.osid.TransactionFailureException;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionState;

/** A transaction of a pocket provider: changes that are tried on a copy at once, and done at commit. */
final class Pending implements Transaction {

    /** One change; false if it cannot be done. */
    interface Change {
        boolean apply(Objects objects);
    }

    private final PocketProvider pocket;
    private final Runnable ended;
    private final Objects copy;
    private final List<Change> changes = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private TransactionState state = TransactionState.values()[0];
    private boolean prepared;
    private boolean over;

    Pending(PocketProvider pocket, Runnable ended) {
        this.pocket = pocket;
        this.ended = ended;
        this.copy = pocket.objects.copy();
    }

    Objects seen() {
        return copy;
    }

    boolean isPrepared() {
        return prepared;
    }

    boolean add(Change change) {
        boolean done = change.apply(copy);
        if (done) {
            changes.add(change);
        }
        return done;
    }

    void used(Form form) {
        forms.add(form);
    }

    private void open() {
        if (over) {
            throw new org.osid.IllegalStateException("the transaction is over");
        }
    }

    private static TransactionState named(String part) {
        for (TransactionState one : TransactionState.values()) {
            if (one.name().contains(part)) {
                return one;
            }
        }
        throw new AssertionError(part);
    }

    @Override
    public void prepare() throws TransactionFailureException {
        synchronized (pocket) {
            open();
            Objects trial = pocket.objects.copy();
            for (Change change : changes) {
                if (!change.apply(trial)) {
                    throw new TransactionFailureException("an action cannot be done");
                }
            }
            prepared = true;
        }
    }

    @Override
    public void commit() {
        synchronized (pocket) {
            open();
            changes.forEach(change -> change.apply(pocket.objects));
            end("COMMIT");
        }
    }

    @Override
    public void abort() {
        synchronized (pocket) {
            open();
            forms.forEach(Form::giveBack);
            end("ABORT");
        }
    }

    private void end(String part) {
        state = named(part);
        over = true;
        prepared = false;
        ended.run();
    }

    @Override
    public TransactionState getState() {
        return state;
    }
}
