package org.osidforge.runtime.engine;

import java.util.ArrayList;
import java.util.List;
import org.osid.OperationFailedException;
import org.osid.PermissionDeniedException;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.StoreWriter;
import org.osidforge.runtime.value.BasicId;

/** One submission of forms, from their claims to their being spent or given back. Made for one call. */
final class Batch {

    /** One call of the store. */
    @FunctionalInterface
    interface Writing {
        /** The outcomes. */
        List<Outcome> with(StoreWriter writer) throws OperationFailedException;
    }

    private final Session session;
    private final Kind kind;
    private final Admission admission;
    private final SessionTransaction transaction;
    private final List<FormState> claimed = new ArrayList<>();
    private Admission.Refusal refusal;

    Batch(Session session, Kind kind, Operation operation, boolean forUpdate) throws PermissionDeniedException {
        session.checkPermitted(operation, kind);
        this.session = session;
        this.kind = kind;
        this.transaction = session.accepting();
        this.admission = new Admission(session, kind, forUpdate);
    }

    /** NULL_ARGUMENT if there is a null among the elements: nothing could be said of it in a response. */
    static void checkNoNull(List<?> elements) {
        for (Object one : elements) {
            if (one == null) {
                throw Fault.NULL_ELEMENT.nullArgument("the list");
            }
        }
    }

    /** Claims and checks a form: a copy of its values with resolved references, or null with {@link #reason} telling why not. */
    Object[] admit(FormState form) throws OperationFailedException {
        refusal = admission.claim(form);
        if (refusal != null) {
            return refuse(form);
        }
        claimed.add(form);
        try {
            Object[] values = form.copyOfValues();
            refusal = admission.check(form, values);
            if (refusal == null) {
                return values;
            }
        } catch (OperationFailedException | RuntimeException e) {
            giveBackAll();
            throw e;
        }
        claimed.remove(claimed.size() - 1);
        session.ledger().giveBack(form);
        return refuse(form);
    }

    private Object[] refuse(FormState form) {
        fail(form == null ? new Object() : form);
        return null;
    }

    /** The form that was admitted at that place. */
    FormState claimed(int place) {
        return claimed.get(place);
    }

    /** Makes the one call of the store; where it fails all forms are given back. */
    List<Outcome> write(Writing writing) throws OperationFailedException {
        try {
            return writing.with(session.writer(transaction));
        } catch (OperationFailedException | RuntimeException e) {
            giveBackAll();
            throw e;
        }
    }

    /** Spends a form or gives it back; whether the operation was successful. */
    boolean settle(FormState form, Outcome outcome, BasicId id) {
        if (outcome == Outcome.DONE) {
            if (transaction == null) {
                session.ledger().spend(form);
            } else {
                transaction.hold(form);
            }
            return true;
        }
        refusal = new Admission.Refusal(Admission.Sort.INVALID, reasonOf(outcome, kind, id));
        session.ledger().giveBack(form);
        fail(form);
        return false;
    }

    /** Why the last form was refused. */
    String reason() {
        return refusal.reason();
    }

    /** Why the last form was refused, as the error of a single operation. */
    RuntimeException singleError() {
        return switch (refusal.sort()) {
            case FOREIGN -> new org.osid.UnsupportedException(refusal.reason());
            case USED -> new org.osid.IllegalStateException(refusal.reason());
            case INVALID -> new org.osid.InvalidArgumentException(refusal.reason());
        };
    }

    /** Words for an outcome that is not DONE. */
    static String reasonOf(Outcome outcome, Kind kind, BasicId id) {
        return switch (outcome) {
            case DONE -> "";
            case NOT_FOUND -> Fault.OBJECT_UNKNOWN.text(kind.name(), id);
            case EXISTS -> Fault.OBJECT_EXISTS.text(kind.name(), id);
            case HIDES -> Fault.ALIAS_HIDES.text(id, kind.name());
            case HELD -> Fault.TRANSACTION_HOLDS.text(id);
        };
    }

    private void fail(Object action) {
        if (transaction != null) {
            transaction.fail(action, refusal.reason());
        }
    }

    private void giveBackAll() {
        claimed.forEach(session.ledger()::giveBack);
    }
}
