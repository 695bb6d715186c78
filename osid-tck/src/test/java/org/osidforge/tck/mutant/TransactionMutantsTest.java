package org.osidforge.tck.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.osid.AlreadyExistsException;
import org.osid.InvalidArgumentException;
import org.osid.OperationFailedException;
import org.osid.OsidForm;
import org.osid.OsidSession;
import org.osid.TransactionFailureException;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionSession;
import org.osid.transaction.TransactionState;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.CreateResponse;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.report.Outcome;

/** Mistakes in transactions, each caught by its clause. */
class TransactionMutantsTest {

    /** Something that happens to what was done inside a transaction. */
    private interface Deed {
        void apply(Call call) throws Throwable;
    }

    /** Knows which sessions are in a transaction, and what shall be done after its abort. */
    private static final class Book {
        private final Map<Object, Object> sessions = new IdentityHashMap<>();
        private final Map<Object, List<Deed>> atAbort = new IdentityHashMap<>();

        Mutant of(Mutant mutant) {
            return mutant.when("OsidSession", "startTransaction", call -> {
                        Object transaction = call.proceed();
                        sessions.put(call.target(), transaction);
                        return transaction;
                    })
                    .when("Transaction", "commit", call -> end(call, false))
                    .when("Transaction", "abort", call -> end(call, true));
        }

        private Object end(Call call, boolean aborted) throws Throwable {
            call.proceed();
            sessions.values().removeIf(t -> t == call.target());
            List<Deed> deeds = atAbort.remove(call.target());
            if (aborted && deeds != null) {
                for (Deed deed : deeds) {
                    deed.apply(call);
                }
            }
            return null;
        }

        boolean isInside(Object session) {
            return sessions.containsKey(session);
        }

        void atAbort(Object session, Deed deed) {
            atAbort.computeIfAbsent(sessions.get(session), t -> new ArrayList<>())
                    .add(deed);
        }
    }

    @Test
    void tx_00_gives_the_same_transaction_again() {
        Shapes.onlyCaughtBy(
                () -> {
                    Map<Object, Object> active = new IdentityHashMap<>();
                    return Hunt.mutant("gives the same transaction again")
                            .when("OsidSession", "startTransaction", call -> {
                                Object before = active.get(call.target());
                                if (before == null) {
                                    active.put(call.target(), call.proceed());
                                }
                                return before == null ? active.get(call.target()) : before;
                            });
                },
                "TX-00");
    }

    @Test
    void tx_00_throws_another_error() {
        Shapes.onlyCaughtBy(
                () -> {
                    Book book = new Book();
                    return Hunt.mutant("fails at a second transaction")
                            .when("OsidSession", "startTransaction", call -> {
                                if (book.isInside(call.target())) {
                                    throw new OperationFailedException("one at a time");
                                }
                                book.sessions.put(call.target(), call.proceed());
                                return book.sessions.get(call.target());
                            });
                },
                "TX-00");
    }

    /** A provider without transactions, the other clauses about which are not declared. */
    private static Mutant without(String name, Mutant.Change start) {
        return Hunt.mutant(name)
                .when("OsidSession", "supportsTransactions", call -> {
                    call.proceed();
                    return false;
                })
                .when("OsidSession", "startTransaction", call -> {
                    // a closed session says so first
                    ((OsidSession) call.target()).supportsTransactions();
                    return start.apply(call);
                });
    }

    @Test
    void tx_01_starts_what_it_does_not_support() {
        Shapes.onlyCaughtBy(() -> without("says no and starts all the same", Call::proceed), "TX-01");
    }

    @Test
    void tx_01_throws_another_error() {
        Shapes.onlyCaughtBy(
                () -> without("has no transactions and throws the wrong error", call -> {
                    throw new org.osid.IllegalStateException("no transactions");
                }),
                "TX-01");
    }

    @Test
    void tx_01_returns_null() {
        Shapes.onlyCaughtBy(() -> without("has no transactions and returns null", call -> null), "TX-01");
    }

    @Test
    void tx_01_is_the_only_one_that_is_declared_without_transactions() {
        Mutant correct = without("has no transactions", call -> {
            throw new UnsupportedException("transactions");
        });
        assertThat(Hunt.on(Shapes.COUNT).report(correct, "TX").results())
                .allSatisfy(result -> assertThat(result.outcome())
                        .isEqualTo(result.clause().equals("TX-01") ? Outcome.PASSED : Outcome.NOT_DECLARED));
    }

    /** Pretends that an operation inside a transaction was done, and loses it. */
    private static Mutant losing(Role role, String getter) {
        Book book = new Book();
        return book.of(Hunt.mutant("loses what was done inside")).when(role, call -> {
            if (!book.isInside(call.target())) {
                return call.proceed();
            }
            List<Object> responses = new ArrayList<>();
            Class<?> type = role == Role.BATCH_DELETE
                    ? org.osid.transaction.batch.DeleteResponse.class
                    : org.osid.transaction.batch.AliasResponse.class;
            for (Object one : Batch.given(call)) {
                Map<String, Object> answers = role == Role.BATCH_DELETE
                        ? Map.of(getter, one)
                        : Map.of(
                                getter,
                                ((AliasRequest) one).getReferenceId(),
                                "getAliasId",
                                ((AliasRequest) one).getAliasId());
                responses.add(Batch.successful(MadeValue.of(type, answers)));
            }
            return Batch.answer(call, responses);
        });
    }

    @Test
    void tx_02_commit_forgets_aliases() {
        Shapes.onlyCaughtBy(() -> losing(Role.BATCH_ALIAS, "getReferenceId"), "TX-02", "TX-06");
    }

    @Test
    void tx_02_commit_forgets_deletes() {
        Shapes.onlyCaughtBy(() -> losing(Role.BATCH_DELETE, "getDeletedId"), "TX-02", "TX-06");
    }

    @Test
    void tx_02_commit_does_nothing() {
        Shapes.catches(
                () -> Hunt.mutant("never commits").when("Transaction", "commit", call -> {
                    ((Transaction) call.target()).abort();
                    return null;
                }),
                "TX-02");
    }

    /** What was done inside a transaction by one operation outlives its abort. */
    private static Mutant rollingBackAllBut(Role role) {
        Book book = new Book();
        return book.of(Hunt.mutant("forgets something when it rolls back")).when(role, call -> {
            if (!book.isInside(call.target())) {
                return call.proceed();
            }
            List<Object> given = Batch.given(call);
            book.atAbort(call.target(), end -> Batch.answered(call, given));
            return Batch.answer(call, Batch.answered(call, given));
        });
    }

    @Test
    void tx_03_rollback_forgets_creates() {
        Shapes.onlyCaughtBy(() -> rollingBackAllBut(Role.BATCH_CREATE), "TX-03", "TX-07");
    }

    @Test
    void tx_03_rollback_forgets_updates() {
        Shapes.onlyCaughtBy(() -> rollingBackAllBut(Role.BATCH_UPDATE), "TX-03");
    }

    @Test
    void tx_03_rollback_forgets_deletes() {
        Shapes.onlyCaughtBy(() -> rollingBackAllBut(Role.BATCH_DELETE), "TX-03");
    }

    @Test
    void tx_03_rollback_forgets_aliases() {
        Shapes.onlyCaughtBy(() -> rollingBackAllBut(Role.BATCH_ALIAS), "TX-03");
    }

    @Test
    void tx_03_commits_what_is_aborted() {
        Shapes.catches(
                () -> Hunt.mutant("commits what is aborted").when("Transaction", "abort", call -> {
                    ((Transaction) call.target()).commit();
                    return null;
                }),
                "TX-03");
    }

    /** Calls of one method of a transaction that is over do no harm. */
    private static Mutant tolerating(String method) {
        return Hunt.mutant("tolerates " + method + " of what is over").when("Transaction", method, call -> {
            try {
                return call.proceed();
            } catch (org.osid.IllegalStateException over) {
                return null;
            }
        });
    }

    @Test
    void tx_04_commits_twice() {
        Shapes.onlyCaughtBy(() -> tolerating("commit"), "TX-04");
    }

    @Test
    void tx_04_prepares_what_is_over() {
        Shapes.onlyCaughtBy(() -> tolerating("prepare"), "TX-04");
    }

    @Test
    void tx_04_aborts_what_is_over() {
        Shapes.onlyCaughtBy(() -> tolerating("abort"), "TX-04");
    }

    @Test
    void tx_04_says_always_active() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("says that it is active for ever")
                        .when("Transaction", "getState", call -> TransactionState.ACTIVE),
                "TX-04");
    }

    @Test
    void tx_04_says_committed_for_aborted() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("says that it is committed whenever it is over")
                        .when(
                                "Transaction",
                                "getState",
                                call -> call.proceed() == TransactionState.ACTIVE
                                        ? TransactionState.ACTIVE
                                        : TransactionState.COMMITTED),
                "TX-04");
    }

    @Test
    void tx_04_keeps_its_state_to_itself() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("keeps its state to itself when it is over").when("Transaction", "getState", call -> {
                    if (call.proceed() != TransactionState.ACTIVE) {
                        throw new org.osid.IllegalStateException("over");
                    }
                    return TransactionState.ACTIVE;
                }),
                "TX-04");
    }

    /** Sessions take no notice of transactions: everything is done at once. */
    @Test
    void tx_05_does_everything_at_once() {
        Shapes.catches(
                () -> Hunt.mutant("does everything at once")
                        .when("OsidSession", "startTransaction", call -> MadeValue.of(Transaction.class, Map.of())),
                "TX-05");
    }

    /** One operation inside a transaction is seen by all before commit; the others are not. */
    private static Mutant leaking(Role role) {
        Book book = new Book();
        return book.of(Hunt.mutant("lets others see what is not committed")).when(role, call -> {
            if (!book.isInside(call.target())) {
                return call.proceed();
            }
            Object transaction = book.sessions.get(call.target());
            List<Object> given = Batch.given(call);
            ((Transaction) transaction).abort();
            Object answer = Batch.answer(call, Batch.answered(call, given));
            book.sessions.remove(call.target());
            return answer;
        });
    }

    @Test
    void tx_05_shows_what_is_not_committed() {
        for (Role role : List.of(Role.BATCH_CREATE, Role.BATCH_UPDATE, Role.BATCH_DELETE, Role.BATCH_ALIAS)) {
            Shapes.catches(() -> leaking(role), "TX-05");
        }
    }

    @Test
    void tx_06_prepares_nothing() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("prepares nothing").when("Transaction", "prepare", call -> {
                    if (((Transaction) call.target()).getState() != TransactionState.ACTIVE) {
                        return call.proceed();
                    }
                    return null;
                }),
                "TX-06");
    }

    @Test
    void tx_06_prepares_without_a_look() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("prepares what cannot be committed").when("Transaction", "prepare", call -> {
                    try {
                        return call.proceed();
                    } catch (TransactionFailureException conflict) {
                        return null;
                    }
                }),
                "TX-06");
    }

    @Test
    void tx_06_throws_another_error() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("fails at what cannot be committed").when("Transaction", "prepare", call -> {
                    try {
                        return call.proceed();
                    } catch (TransactionFailureException conflict) {
                        throw new OperationFailedException("conflict");
                    }
                }),
                "TX-06");
    }

    @Test
    void tx_06_commits_at_prepare() {
        Shapes.onlyCaughtBy(
                () -> Hunt.mutant("commits at prepare").when("Transaction", "prepare", call -> {
                    call.proceed();
                    ((Transaction) call.target()).commit();
                    return null;
                }),
                "TX-06");
    }

    @Test
    void tx_07_keeps_forms_after_an_abort() {
        Shapes.onlyCaughtBy(
                () -> {
                    Book book = new Book();
                    Set<Object> lost = new HashSet<>();
                    return book.of(Hunt.mutant("keeps forms after an abort")).when(Role.BATCH_CREATE, call -> {
                        if (call.arguments()[0] == null) {
                            return call.proceed();
                        }
                        List<Object> responses = new ArrayList<>();
                        List<Object> kept = new ArrayList<>();
                        for (Object form : Batch.given(call)) {
                            Id id = ((OsidForm) form).getId();
                            if (lost.contains(id)) {
                                responses.add(
                                        Batch.refused(MadeValue.of(CreateResponse.class, Map.of("getFormId", id))));
                                continue;
                            }
                            kept.add(form);
                            if (book.isInside(call.target())) {
                                book.atAbort(call.target(), end -> lost.add(id));
                            }
                        }
                        responses.addAll(Batch.answered(call, kept));
                        return Batch.answer(call, responses);
                    });
                },
                "TX-07");
    }

    private static void together(Supplier<Mutant> mutant) {
        Shapes.onlyCaughtBy(mutant, "TX-08");
    }

    @Test
    void tx_08_adds_a_transaction_twice() {
        together(() -> Hunt.mutant("adds a transaction twice").when("TransactionSession", "add", call -> {
            try {
                return call.proceed();
            } catch (AlreadyExistsException twice) {
                return null;
            }
        }));
    }

    @Test
    void tx_08_stumbles_over_a_strange_transaction() {
        together(() -> Hunt.mutant("stumbles over a strange transaction").when("TransactionSession", "add", call -> {
            try {
                return call.proceed();
            } catch (InvalidArgumentException strange) {
                throw new ClassCastException("not a transaction of this provider");
            }
        }));
    }

    /** Ends only the transaction that was added first. */
    private static Mutant endingTheFirst(String method) {
        Map<Object, Transaction> first = new IdentityHashMap<>();
        return Hunt.mutant("ends the first transaction only")
                .when("TransactionSession", "add", call -> {
                    Object result = call.proceed();
                    first.putIfAbsent(call.target(), (Transaction) call.arguments()[0]);
                    return result;
                })
                .when("TransactionSession", method, call -> {
                    Transaction one = first.get(call.target());
                    if (method.equals("commit")) {
                        one.commit();
                    } else {
                        one.abort();
                    }
                    return null;
                });
    }

    @Test
    void tx_08_commits_the_first_only() {
        together(() -> endingTheFirst("commit"));
    }

    @Test
    void tx_08_commits_where_it_should_abort() {
        together(() -> Hunt.mutant("commits where it should abort").when("TransactionSession", "abort", call -> {
            ((TransactionSession) call.target()).commit();
            return null;
        }));
    }

    @Test
    void tx_08_never_commits() {
        together(() -> Hunt.mutant("never commits").when("TransactionSession", "commit", call -> {
            ((TransactionSession) call.target()).abort();
            return null;
        }));
    }
}
