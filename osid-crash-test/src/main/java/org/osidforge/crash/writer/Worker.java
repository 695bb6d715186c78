package org.osidforge.crash.writer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.osid.OsidException;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionSession;
import org.osidforge.crash.desk.Desk;
import org.osidforge.crash.desk.Desks;
import org.osidforge.crash.log.Action;
import org.osidforge.crash.log.Answer;
import org.osidforge.crash.log.Way;
import org.osidforge.crash.model.Entry;
import org.osidforge.crash.model.Model;
import org.osidforge.crash.model.Names;
import org.osidforge.crash.model.Touched;
import org.osidforge.runtime.provider.Provider;

/**
 * One thread that works without end, with sessions and objects of its own and with what is shared by all.
 *
 * <p>After a call that threw it does not touch again what that call was about: so each call whose end is unknown can be judged by itself.
 */
final class Worker implements Runnable {

    private static final long PAUSE_AFTER_FAILURE = TimeUnit.MILLISECONDS.toNanos(20);

    private final int thread;
    private final Provider provider;
    private final Desks desks;
    private final Telling telling;
    private final Random random;
    private final Choice choice;
    private final Model held;
    private final List<Entry> shared;

    Worker(int thread, Order order, Provider provider, Telling telling) throws OsidException {
        this.thread = thread;
        this.provider = provider;
        this.desks = Desks.open(provider, order.address());
        this.telling = telling;
        this.random = new Random(order.seed() * 31 + thread);
        this.choice = new Choice(thread, order.round(), random);
        this.held = Model.of(order.held());
        this.shared = order.held().objects().stream()
                .filter(one -> Names.isShared(one.name()))
                .toList();
    }

    @Override
    public void run() {
        while (true) {
            step();
        }
    }

    private void step() {
        int draw = random.nextInt(100);
        if (draw < 55) {
            call(choice.call(held, true), false);
        } else if (draw < 80) {
            transaction();
        } else if (draw < 92) {
            call(sharedCall(), true);
        } else {
            sharedTransaction();
        }
    }

    // one call

    private void call(List<Action> actions, boolean isShared) {
        long number = telling.intent(thread, Way.CALL, isShared, actions, List.of());
        try {
            List<Answer> answers = desk(actions).call(actions);
            telling.answered(number, thread, answers);
            if (!isShared) {
                apply(held, actions, answers);
            }
        } catch (OsidException | RuntimeException e) {
            failed(number, actions, isShared, e);
        }
    }

    private Desk<?> desk(List<Action> actions) {
        return desks.of(actions.get(0).kind());
    }

    private static void apply(Model model, List<Action> actions, List<Answer> answers) {
        for (int i = 0; i < actions.size(); i++) {
            if (answers.get(i).done()) {
                model.apply(told(actions.get(i), answers.get(i)));
            }
        }
    }

    private static Action told(Action action, Answer answer) {
        return answer.id() == null ? action : action.made(answer.id());
    }

    private void failed(long number, List<Action> actions, boolean isShared, Exception failure) {
        telling.failed(number, thread, failure);
        if (!isShared) {
            Touched touched = Touched.by(actions, held);
            choice.setAside(touched);
            held.forget(touched);
        }
        LockSupport.parkNanos(PAUSE_AFTER_FAILURE);
    }

    // a transaction of several calls

    private void transaction() {
        List<List<Action>> calls = new ArrayList<>();
        Set<String> kinds = new LinkedHashSet<>();
        boolean daring = random.nextInt(8) == 0;
        Model inside = held.copy();
        telling.begun(thread);
        try (TransactionSession joint = provider.transactionSession()) {
            List<Action> actions = new ArrayList<>();
            List<Answer> answers = new ArrayList<>();
            Transaction last = null;
            for (int i = random.nextInt(4); i >= 0; i--) {
                List<Action> some = choice.call(inside, daring);
                Desk<?> desk = desk(some);
                if (kinds.add(desk.kind())) {
                    last = desk.session().startTransaction();
                    joint.add(last);
                }
                calls.add(some);
                List<Answer> got = desk.call(some);
                apply(inside, some, got);
                answers.addAll(got);
                for (int k = 0; k < some.size(); k++) {
                    actions.add(told(some.get(k), got.get(k)));
                }
            }
            if (random.nextInt(4) == 0) {
                abort(joint, actions, answers);
            } else {
                commit(joint, last, actions, answers, inside);
            }
        } catch (OsidException | RuntimeException e) {
            // a call inside threw: closing has aborted all
            List<Action> actions = calls.stream().flatMap(List::stream).toList();
            telling.failed(telling.intent(thread, Way.ABORTED, false, actions, List.of()), thread, e);
            LockSupport.parkNanos(PAUSE_AFTER_FAILURE);
        }
    }

    private void abort(TransactionSession joint, List<Action> actions, List<Answer> answers) {
        long number = telling.intent(thread, Way.ABORTED, false, actions, answers);
        joint.abort();
        telling.answered(number, thread, List.of());
    }

    private void commit(
            TransactionSession joint, Transaction last, List<Action> actions, List<Answer> answers, Model inside) {
        long number = telling.intent(thread, Way.TRANSACTION, false, actions, answers);
        try {
            if (random.nextInt(3) == 0) {
                last.prepare();
            }
            joint.commit();
            telling.answered(number, thread, List.of());
            held.become(inside);
        } catch (OsidException | RuntimeException e) {
            failed(number, actions, false, e);
        }
    }

    // what is shared

    private List<Action> sharedCall() {
        List<Action> actions = new ArrayList<>();
        boolean alias = random.nextInt(3) == 0;
        for (int i = random.nextInt(2); i >= 0; i--) {
            String campus = shared("campus", Names.SHARED_CAMPUSES.get(random.nextInt(Names.SHARED_CAMPUSES.size())));
            actions.add(
                    alias
                            ? Action.alias(
                                    "campus",
                                    campus,
                                    Names.SHARED_ALIASES.get(random.nextInt(Names.SHARED_ALIASES.size())))
                            : Action.update("campus", campus, null, choice.value()));
        }
        return actions;
    }

    private void sharedTransaction() {
        String value = choice.value();
        List<Action> actions = new ArrayList<>();
        for (String name : Names.GROUP) {
            String kind = name.substring(name.lastIndexOf('-') + 1);
            actions.add(Action.update(kind, shared(kind, name), null, value));
        }
        telling.begun(thread);
        long number = 0;
        try (TransactionSession joint = provider.transactionSession()) {
            List<Answer> answers = new ArrayList<>();
            for (Action one : actions) {
                Desk<?> desk = desks.of(one.kind());
                joint.add(desk.session().startTransaction());
                answers.addAll(desk.call(List.of(one)));
            }
            number = telling.intent(thread, Way.TRANSACTION, true, actions, answers);
            joint.commit();
            telling.answered(number, thread, List.of());
        } catch (OsidException | RuntimeException e) {
            long failed = number == 0 ? telling.intent(thread, Way.ABORTED, true, actions, List.of()) : number;
            failed(failed, actions, true, e);
        }
    }

    private String shared(String kind, String name) {
        return shared.stream()
                .filter(one -> one.kind().equals(kind) && one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
