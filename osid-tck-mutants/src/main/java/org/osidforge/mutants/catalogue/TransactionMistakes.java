package org.osidforge.mutants.catalogue;

import static org.osidforge.mutants.Mistake.in;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osid.AlreadyExistsException;
import org.osid.InvalidArgumentException;
import org.osid.OperationFailedException;
import org.osid.OsidForm;
import org.osid.OsidSession;
import org.osid.TransactionFailureException;
import org.osid.id.Id;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionSession;
import org.osid.transaction.TransactionState;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.CreateResponse;
import org.osidforge.mutants.Mistake;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.mutant.Batch;
import org.osidforge.tck.mutant.Call;
import org.osidforge.tck.mutant.Mutant;

/** Mistakes in transactions. */
final class TransactionMistakes {

    private TransactionMistakes() {}

    static List<Mistake> all() {
        return List.of(
                in("TX-00", "gives-the-same-transaction-again", "Gives the running transaction once more.")
                        .alone()
                        .by(sound -> {
                            Map<Object, Object> active = new IdentityHashMap<>();
                            return sound.when("OsidSession", "startTransaction", call -> {
                                Object before = active.get(call.target());
                                if (before == null) {
                                    active.put(call.target(), call.proceed());
                                }
                                return before == null ? active.get(call.target()) : before;
                            });
                        }),
                in("TX-00", "throws-another-error", "Reports a second transaction as a failed operation.")
                        .alone()
                        .by(sound -> {
                            Book book = new Book();
                            return sound.when("OsidSession", "startTransaction", call -> {
                                if (book.isInside(call.target())) {
                                    throw new OperationFailedException("one at a time");
                                }
                                book.sessions.put(call.target(), call.proceed());
                                return book.sessions.get(call.target());
                            });
                        }),
                in("TX-01", "starts-what-it-does-not-support", "Says that it has no transactions, and starts one.")
                        .alone()
                        .by(sound -> without(sound, Call::proceed)),
                in("TX-01", "throws-another-error", "Refuses a transaction with the wrong error.")
                        .alone()
                        .by(sound -> without(sound, call -> {
                            throw new org.osid.IllegalStateException("no transactions");
                        })),
                in("TX-01", "returns-null", "Returns null where it has no transactions.")
                        .alone()
                        .by(sound -> without(sound, call -> null)),
                in("TX-02", "commit-forgets-aliases", "Does not queue aliases, and loses them at commit.")
                        .beside("TX-06")
                        .by(sound -> losing(sound, Role.BATCH_ALIAS, "getReferenceId")),
                in("TX-02", "commit-forgets-deletes", "Does not queue deletes, and loses them at commit.")
                        .beside("TX-06")
                        .by(sound -> losing(sound, Role.BATCH_DELETE, "getDeletedId")),
                in("TX-02", "commit-does-nothing", "Has a stub for commit.")
                        .by(sound -> sound.when("Transaction", "commit", call -> {
                            ((Transaction) call.target()).abort();
                            return null;
                        })),
                in(
                                "TX-03",
                                "rollback-forgets-creates",
                                "Writes creates past the transaction, so that abort leaves them.")
                        .beside("TX-07")
                        .by(sound -> rollingBackAllBut(sound, Role.BATCH_CREATE)),
                in(
                                "TX-03",
                                "rollback-forgets-updates",
                                "Writes updates past the transaction, so that abort leaves them.")
                        .alone()
                        .by(sound -> rollingBackAllBut(sound, Role.BATCH_UPDATE)),
                in(
                                "TX-03",
                                "rollback-forgets-deletes",
                                "Writes deletes past the transaction, so that abort leaves them.")
                        .alone()
                        .by(sound -> rollingBackAllBut(sound, Role.BATCH_DELETE)),
                in("TX-03", "rollback-forgets-aliases", "Rolls objects back and forgets aliases.")
                        .alone()
                        .by(sound -> rollingBackAllBut(sound, Role.BATCH_ALIAS)),
                in("TX-03", "commits-what-is-aborted", "Commits where it should abort.")
                        .by(sound -> sound.when("Transaction", "abort", call -> {
                            ((Transaction) call.target()).commit();
                            return null;
                        })),
                in("TX-04", "commits-twice", "Says nothing where a transaction that is over is committed.")
                        .alone()
                        .by(sound -> tolerating(sound, "commit")),
                in("TX-04", "prepares-what-is-over", "Says nothing where a transaction that is over is prepared.")
                        .alone()
                        .by(sound -> tolerating(sound, "prepare")),
                in("TX-04", "aborts-what-is-over", "Says nothing where a transaction that is over is aborted.")
                        .alone()
                        .by(sound -> tolerating(sound, "abort")),
                in("TX-04", "says-always-active", "Never changes the state of a transaction.")
                        .alone()
                        .by(sound -> sound.when("Transaction", "getState", call -> TransactionState.ACTIVE)),
                in("TX-04", "says-committed-for-aborted", "Knows active and committed only.")
                        .alone()
                        .by(sound -> sound.when(
                                "Transaction",
                                "getState",
                                call -> call.proceed() == TransactionState.ACTIVE
                                        ? TransactionState.ACTIVE
                                        : TransactionState.COMMITTED)),
                in("TX-04", "keeps-its-state-to-itself", "Refuses to tell the state of a transaction that is over.")
                        .alone()
                        .by(sound -> sound.when("Transaction", "getState", call -> {
                            if (call.proceed() != TransactionState.ACTIVE) {
                                throw new org.osid.IllegalStateException("over");
                            }
                            return TransactionState.ACTIVE;
                        })),
                in("TX-05", "does-everything-at-once", "Has transactions in name only, and does everything at once.")
                        .by(sound -> sound.when(
                                "OsidSession", "startTransaction", call -> MadeValue.of(Transaction.class, Map.of()))),
                in("TX-05", "shows-creates", "Creates at once inside a transaction, for all to see.")
                        .by(sound -> leaking(sound, Role.BATCH_CREATE)),
                in("TX-05", "shows-updates", "Updates at once inside a transaction, for all to see.")
                        .by(sound -> leaking(sound, Role.BATCH_UPDATE)),
                in("TX-05", "shows-deletes", "Deletes at once inside a transaction, for all to see.")
                        .by(sound -> leaking(sound, Role.BATCH_DELETE)),
                in("TX-05", "shows-aliases", "Gives aliases at once inside a transaction, for all to see.")
                        .by(sound -> leaking(sound, Role.BATCH_ALIAS)),
                in("TX-06", "prepares-nothing", "Has a stub for prepare.")
                        .alone()
                        .by(sound -> sound.when("Transaction", "prepare", call -> {
                            if (((Transaction) call.target()).getState() != TransactionState.ACTIVE) {
                                return call.proceed();
                            }
                            return null;
                        })),
                in("TX-06", "prepares-without-a-look", "Prepares what cannot be committed.")
                        .alone()
                        .by(sound -> sound.when("Transaction", "prepare", call -> {
                            try {
                                return call.proceed();
                            } catch (TransactionFailureException conflict) {
                                return null;
                            }
                        })),
                in("TX-06", "throws-another-error", "Reports what cannot be committed as a failed operation.")
                        .alone()
                        .by(sound -> sound.when("Transaction", "prepare", call -> {
                            try {
                                return call.proceed();
                            } catch (TransactionFailureException conflict) {
                                throw new OperationFailedException("conflict");
                            }
                        })),
                in("TX-06", "commits-at-prepare", "Commits at prepare.")
                        .alone()
                        .by(sound -> sound.when("Transaction", "prepare", call -> {
                            call.proceed();
                            ((Transaction) call.target()).commit();
                            return null;
                        })),
                in("TX-07", "keeps-forms-after-an-abort", "Does not give forms back after an abort.")
                        .alone()
                        .by(sound -> {
                            Book book = new Book();
                            Set<Object> lost = new HashSet<>();
                            return book.of(sound).when(Role.BATCH_CREATE, call -> {
                                if (call.arguments()[0] == null) {
                                    return call.proceed();
                                }
                                List<Object> responses = new ArrayList<>();
                                List<Object> kept = new ArrayList<>();
                                for (Object form : Batch.given(call)) {
                                    Id id = ((OsidForm) form).getId();
                                    if (lost.contains(id)) {
                                        responses.add(Batch.refused(
                                                MadeValue.of(CreateResponse.class, Map.of("getFormId", id))));
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
                        }),
                in(
                                "TX-08",
                                "adds-a-transaction-twice",
                                "Collects transactions in a set, and says nothing where one is added twice.")
                        .alone()
                        .by(sound -> sound.when("TransactionSession", "add", call -> {
                            try {
                                return call.proceed();
                            } catch (AlreadyExistsException twice) {
                                return null;
                            }
                        })),
                in("TX-08", "stumbles-over-a-strange-transaction", "Casts each transaction to its own class.")
                        .alone()
                        .by(sound -> sound.when("TransactionSession", "add", call -> {
                            try {
                                return call.proceed();
                            } catch (InvalidArgumentException strange) {
                                throw new ClassCastException("not a transaction of this provider");
                            }
                        })),
                in("TX-08", "commits-the-first-only", "Commits the first of several transactions only.")
                        .alone()
                        .by(sound -> endingTheFirst(sound, "commit")),
                in("TX-08", "commits-where-it-should-abort", "Commits where it should abort.")
                        .alone()
                        .by(sound -> sound.when("TransactionSession", "abort", call -> {
                            ((TransactionSession) call.target()).commit();
                            return null;
                        })),
                in("TX-08", "never-commits", "Aborts where it should commit.")
                        .alone()
                        .by(sound -> sound.when("TransactionSession", "commit", call -> {
                            ((TransactionSession) call.target()).abort();
                            return null;
                        })));
    }

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

    /** A provider without transactions, the other clauses about which are not declared. */
    private static Mutant without(Mutant sound, Mutant.Change start) {
        return sound.when("OsidSession", "supportsTransactions", call -> {
                    call.proceed();
                    return false;
                })
                .when("OsidSession", "startTransaction", call -> {
                    // a closed session says so first
                    ((OsidSession) call.target()).supportsTransactions();
                    return start.apply(call);
                });
    }

    /** Pretends that an operation inside a transaction was done, and loses it. */
    private static Mutant losing(Mutant sound, Role role, String getter) {
        Book book = new Book();
        return book.of(sound).when(role, call -> {
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

    /** What was done inside a transaction by one operation outlives its abort. */
    private static Mutant rollingBackAllBut(Mutant sound, Role role) {
        Book book = new Book();
        return book.of(sound).when(role, call -> {
            if (!book.isInside(call.target())) {
                return call.proceed();
            }
            List<Object> given = Batch.given(call);
            book.atAbort(call.target(), end -> Batch.answered(call, given));
            return Batch.answer(call, Batch.answered(call, given));
        });
    }

    /** Calls of one method of a transaction that is over do no harm. */
    private static Mutant tolerating(Mutant sound, String method) {
        return sound.when("Transaction", method, call -> {
            try {
                return call.proceed();
            } catch (org.osid.IllegalStateException over) {
                return null;
            }
        });
    }

    /** One operation inside a transaction is seen by all before commit; the others are not. */
    private static Mutant leaking(Mutant sound, Role role) {
        Book book = new Book();
        return book.of(sound).when(role, call -> {
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

    /** Ends only the transaction that was added first. */
    private static Mutant endingTheFirst(Mutant sound, String method) {
        Map<Object, Transaction> first = new IdentityHashMap<>();
        return sound.when("TransactionSession", "add", call -> {
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
}
