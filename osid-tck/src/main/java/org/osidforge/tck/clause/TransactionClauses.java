package org.osidforge.tck.clause;

import static org.osidforge.tck.report.Level.ADVICE;
import static org.osidforge.tck.report.Level.MUST;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionSession;
import org.osid.transaction.TransactionState;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.run.BatchSession;
import org.osidforge.tck.run.FormElement;
import org.osidforge.tck.run.FormInHand;
import org.osidforge.tck.run.LookupView;
import org.osidforge.tck.run.Responses;
import org.osidforge.tck.run.Together;
import org.osidforge.tck.run.Trial;
import org.osidforge.tck.run.Work;

/** Batches inside a transaction. */
@ClauseGroup(
        value = "TX",
        look =
                "What a transaction holds back: everything of the session, aliases and deletes as well, and nothing that others see before commit.",
        hints = {Role.CAN_CREATE, Role.CAN_UPDATE, Role.CAN_DELETE, Role.CAN_ALIAS})
public final class TransactionClauses {

    @Clause(
            id = "TX-00",
            level = MUST,
            source = "CORE OsidSession",
            text = "A session has one transaction at a time: starting a second one is ILLEGAL_STATE.")
    public void oneAtATime(Trial trial) {
        BatchSession session = trial.session();
        Work first = Work.start(session);
        try {
            Expect.error(
                    ErrorCode.ILLEGAL_STATE,
                    "starting a transaction while another one is active",
                    session.osidSession()::startTransaction);
        } finally {
            first.end();
        }
    }

    @Clause(
            id = "TX-01",
            level = MUST,
            source = "CORE OsidSession",
            text = "Where supportsTransactions is false, startTransaction is UNSUPPORTED.")
    public void unsupported(Trial trial) {
        BatchSession session = trial.session();
        if (Work.offered(session)) {
            throw Stop.notTestable("supportsTransactions says yes, and this clause is about sessions that say no");
        }
        Expect.error(
                ErrorCode.UNSUPPORTED,
                "starting a transaction of a session that says to have none",
                session.osidSession()::startTransaction);
    }

    /** One of each operation, done in a transaction, and what there was before. */
    private static final class Scene {
        final Trial trial;
        final BatchSession session;
        final MadeId updated;
        final MadeId deleted;
        final MadeId aliased;
        final MadeId alias;
        final Optional<Set<String>> before;
        final Map<FormElement, Object> oldValues;
        List<FormInHand> created;
        FormInHand update;
        List<MadeId> createdIds = List.of();
        Work work;

        Scene(Trial trial) {
            this.trial = trial;
            this.session = trial.session();
            if (!Work.offered(session)) {
                throw Stop.notDeclared("supportsTransactions says no");
            }
            List<FormInHand> forms = session.filledForms(3);
            List<MadeId> ids = trial.setUp("creating objects", () -> session.idsOf(forms));
            this.updated = ids.get(0);
            this.deleted = ids.get(1);
            this.aliased = ids.get(2);
            this.alias = trial.unknownId();
            this.oldValues = forms.get(0).expected();
            this.before = trial.snapshot();
        }

        /** Does one of each. */
        Scene play() {
            created = session.filledForms(2);
            work = Work.start(session);
            createdIds = session.create(created).allSuccessful().all().stream()
                    .map(r -> r.objectId())
                    .toList();
            update = session.formForUpdate(updated);
            UpdateClauses.rename(trial, session, update);
            session.update(List.of(update)).allSuccessful();
            session.delete(List.of(deleted)).allSuccessful();
            session.alias(aliased, alias).allSuccessful();
            return this;
        }

        void expectBefore(String did) {
            trial.expectNothingNew(before, did);
            createdIds.forEach(id -> trial.expectGone(id, did));
            trial.expectThere(deleted, did);
            trial.expectLeadsNowhere(alias, did);
            view().ifPresent(v -> v.get(updated).expectValues(oldValues, did));
        }

        void expectAfter(String did) {
            trial.expectNew(before, 2, did);
            trial.expectGone(deleted, did);
            trial.expectLeadsTo(alias, aliased, did);
            view().ifPresent(v -> v.get(updated).expectValues(update.expected(), did));
            if (before.isEmpty()) {
                createdIds.forEach(id -> trial.expectThere(id, did));
            }
        }

        private Optional<LookupView> view() {
            return trial.lookup();
        }
    }

    @Clause(
            id = "TX-02",
            level = MUST,
            source = "CORE Transaction, TB",
            text = "After commit everything that the batches inside did is there.")
    public void commit(Trial trial) {
        Scene scene = new Scene(trial).play();
        scene.work.commit();
        scene.expectAfter("creating, updating, deleting and aliasing in a transaction, and committing it");
    }

    @Clause(
            id = "TX-03",
            level = MUST,
            source = "CORE Transaction, TB",
            text = "After abort nothing of the creates, updates, deletes and aliases inside remains.")
    public void abort(Trial trial) {
        Scene scene = new Scene(trial).play();
        scene.work.abort();
        scene.expectBefore("creating, updating, deleting and aliasing in a transaction, and aborting it");
    }

    @Clause(
            id = "TX-04",
            level = MUST,
            source = "CORE Transaction",
            text = "After commit or abort only getState works and says what happened; the rest is ILLEGAL_STATE.")
    public void ended(Trial trial) {
        BatchSession session = trial.session();
        Work committed = Work.start(session);
        TransactionState active = committed.state();
        committed.commit();
        expectEnded(committed, "a committed transaction");
        Work aborted = Work.start(trial.newSession());
        aborted.abort();
        expectEnded(aborted, "an aborted transaction");
        boolean tells =
                committed.state() != aborted.state() && committed.state() != active && aborted.state() != active;
        Expect.that(
                tells,
                "reading the state of an active, a committed and an aborted transaction",
                "three different states",
                active + ", " + committed.state() + ", " + aborted.state());
    }

    private static void expectEnded(Work work, String which) {
        Expect.error(ErrorCode.ILLEGAL_STATE, "commit of " + which, work::commit);
        Expect.error(ErrorCode.ILLEGAL_STATE, "prepare of " + which, work::prepare);
        Expect.error(ErrorCode.ILLEGAL_STATE, "abort of " + which, work::abort);
    }

    @Clause(
            id = "TX-05",
            level = MUST,
            source = "CORE Transaction",
            text = "Until commit another session sees the state before the transaction.")
    public void invisibleUntilCommit(Trial trial) {
        Scene scene = new Scene(trial).play();
        try {
            scene.expectBefore("looking with another session at what a transaction did that is not committed");
        } finally {
            scene.work.end();
        }
    }

    @Clause(
            id = "TX-06",
            level = MUST,
            source = "CORE Transaction",
            text =
                    "After prepare no operation is accepted until commit or abort, and commit succeeds; what cannot be committed fails at"
                            + " prepare with TRANSACTION_FAILURE.")
    public void prepare(Trial trial) {
        Scene scene = new Scene(trial).play();
        List<FormInHand> more = scene.created;
        scene.work.prepare();
        Expect.error(ErrorCode.ILLEGAL_STATE, "creating after prepare", () -> scene.session.create(more));
        Expect.error(
                ErrorCode.ILLEGAL_STATE, "deleting after prepare", () -> scene.session.delete(List.of(scene.aliased)));
        Expect.error(
                ErrorCode.ILLEGAL_STATE,
                "giving an alias after prepare",
                () -> scene.session.alias(scene.aliased, trial.unknownId()));
        Guard.run("commit after prepare", scene.work::commit);
        scene.expectAfter("preparing a transaction and committing it");
        conflict(trial);
    }

    private static void conflict(Trial trial) {
        BatchSession session = trial.newSession();
        MadeId id = trial.setUp("creating an object", () -> session.make(1)).get(0);
        Work work = Work.start(session);
        try {
            FormInHand form = session.formForUpdate(id);
            UpdateClauses.rename(trial, session, form);
            session.update(List.of(form));
            if (deletedMeanwhile(trial, id)) {
                Expect.error(
                        ErrorCode.TRANSACTION_FAILURE,
                        "preparing a transaction that updates an object which another session deleted",
                        work::prepare);
            }
        } finally {
            work.end();
        }
    }

    // a provider may also keep the other session from deleting: then there is nothing that cannot be committed
    private static boolean deletedMeanwhile(Trial trial, MadeId id) {
        Optional<Responses> deleted = Together.within(
                trial.bench().settings().limitMillis() / 4,
                () -> trial.newSession().delete(List.of(id)));
        return deleted.isPresent() && deleted.get().successes() == 1;
    }

    @Clause(
            id = "TX-07",
            level = ADVICE,
            source = "rulings 3 and 7",
            text = "After an abort the forms that were used inside may be submitted again.")
    public void formsAfterAbort(Trial trial) {
        BatchSession session = trial.session();
        List<FormInHand> forms = session.filledForms(2);
        Work work = Work.start(session);
        trial.setUp("creating in a transaction", () -> session.create(forms).allSuccessful());
        work.abort();
        Optional<Set<String>> before = trial.snapshot();
        session.create(forms).allSuccessful();
        trial.expectNew(before, 2, "creating again from forms of a transaction that was aborted");
    }

    @Clause(
            id = "TX-08",
            level = MUST,
            source = "CORE TransactionSession",
            text =
                    "A TransactionSession, where there is one, commits or aborts the transactions of several sessions together; adding one"
                            + " twice is ALREADY_EXISTS, and one that it does not support INVALID_ARGUMENT.")
    public void several(Trial trial) {
        Work.start(trial.newSession()).end();
        together(trial, true);
        together(trial, false);
        refusals(trial);
    }

    private static TransactionSession coordinator(Trial trial) {
        return Guard.value(
                        "asking the provider for a TransactionSession",
                        trial.bench().provider()::transactionSession)
                .orElseThrow(() -> Stop.notDeclared("the provider gives no TransactionSession"));
    }

    private static void together(Trial trial, boolean commit) {
        TransactionSession coordinator = coordinator(trial);
        List<MadeId> ids = new ArrayList<>();
        List<BatchSession> sessions = List.of(trial.newSession(), trial.newSession());
        List<List<FormInHand>> forms =
                sessions.stream().map(s -> s.filledForms(1)).toList();
        Optional<Set<String>> before = trial.snapshot();
        for (BatchSession session : sessions) {
            Work work = Work.start(session);
            Guard.run("add of a TransactionSession", () -> coordinator.add(work.raw()));
            ids.addAll(session.idsOf(forms.get(sessions.indexOf(session))));
        }
        String did = "creating in transactions of two sessions, and " + (commit ? "committing" : "aborting")
                + " them together";
        if (commit) {
            Guard.run("commit of a TransactionSession", coordinator::commit);
            trial.expectNew(before, 2, did);
            ids.forEach(id -> trial.expectThere(id, did));
        } else {
            Guard.run("abort of a TransactionSession", coordinator::abort);
            trial.expectNothingNew(before, did);
            ids.forEach(id -> trial.expectGone(id, did));
        }
        Guard.value("getState of a TransactionSession", coordinator::getState);
    }

    private static void refusals(Trial trial) {
        TransactionSession coordinator = coordinator(trial);
        Work work = Work.start(trial.newSession());
        try {
            Guard.run("add of a TransactionSession", () -> coordinator.add(work.raw()));
            Expect.error(
                    ErrorCode.ALREADY_EXISTS, "adding a transaction a second time", () -> coordinator.add(work.raw()));
            expectStrangeRefused(coordinator);
        } finally {
            work.end();
        }
    }

    // one that takes a transaction of whatever origin supports it: then there is nothing to refuse
    private static void expectStrangeRefused(TransactionSession coordinator) {
        Transaction strange = MadeValue.of(Transaction.class, Map.of());
        try {
            Guard.run("adding a transaction that no session started", () -> coordinator.add(strange));
        } catch (ProviderError error) {
            Expect.equal(
                    Optional.of(ErrorCode.INVALID_ARGUMENT),
                    error.code(),
                    "adding a transaction that no session started");
        }
    }
}
