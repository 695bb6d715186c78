package org.osidforge.crash.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.osidforge.crash.check.Violation.Code;
import org.osidforge.crash.desk.Desks;
import org.osidforge.crash.log.Act;
import org.osidforge.crash.log.Action;
import org.osidforge.crash.log.Answer;
import org.osidforge.crash.log.Operation;
import org.osidforge.crash.log.Operation.Fate;
import org.osidforge.crash.log.Protocol;
import org.osidforge.crash.log.Way;
import org.osidforge.crash.model.Entry;
import org.osidforge.crash.model.Model;
import org.osidforge.crash.model.Touched;

/**
 * Compares what was acknowledged with what is there.
 *
 * <p>Objects of one thread: its acknowledged operations are done on the model in their order; each whose end is unknown is then judged by itself, wholly or not at all; after that model and content must
 * be the same. Shared objects: see {@link SharedWrites}.
 */
public final class Checker {

    private final Model model;
    private final Content content;
    private final List<Operation> operations;
    private final List<Violation> violations = new ArrayList<>();
    private int done;

    private Checker(Model before, List<Operation> operations, Content content) {
        this.model = before.copy();
        this.operations = operations;
        this.content = content;
    }

    /**
     * Checks a round.
     *
     * @param before what was held before it
     * @param protocol what the writer told
     * @param serverKilledAt how many lines had arrived when the server behind the provider was killed: what threw later may have been done; {@link Integer#MAX_VALUE} where it was not killed
     * @param content what is there now
     */
    public static Verdict check(Model before, Protocol protocol, int serverKilledAt, Content content) {
        List<Operation> operations = protocol.operations().stream()
                .map(one -> one.end() > serverKilledAt ? one.unsure() : one)
                .toList();
        return new Checker(before, operations, content).verdict();
    }

    private Verdict verdict() {
        violations.addAll(content.violations());
        List<Operation> own = operations.stream().filter(one -> !one.isShared()).toList();
        own.stream().filter(one -> one.fate() == Fate.ANSWERED).forEach(this::doAnswered);
        own.stream().filter(one -> one.fate() == Fate.UNKNOWN).forEach(this::judge);
        SharedWrites shared = new SharedWrites(model, operations, content);
        violations.addAll(shared.judge());
        done += shared.done();
        compareObjects();
        compareAliases();
        return new Verdict(model, count(Fate.ANSWERED), count(Fate.FAILED), count(Fate.UNKNOWN), done, violations);
    }

    private int count(Fate fate) {
        return (int) operations.stream().filter(one -> one.fate() == fate).count();
    }

    // what was acknowledged

    private void doAnswered(Operation operation) {
        if (operation.way() == Way.ABORTED) {
            return;
        }
        for (int i = 0; i < operation.actions().size(); i++) {
            Action action = operation.actions().get(i);
            Answer answer = operation.answers().get(i);
            boolean can = model.can(action);
            if (answer.done() != can) {
                violate(
                        Code.ANSWER,
                        "a response is " + (answer.done() ? "" : "un")
                                + "successful against all that was acknowledged before: " + action,
                        operation);
            }
            if (answer.done() && can) {
                model.apply(answer.id() == null ? action : action.made(answer.id()));
            } else if (answer.done() && operation.way() == Way.TRANSACTION) {
                violate(Code.ANSWER, "a transaction was committed though a part of it was refused", operation);
            }
        }
    }

    // what nobody knows

    private void judge(Operation operation) {
        if (operation.way() == Way.ABORTED) {
            return; // what is found of it is a ghost
        }
        Model after = ifDone(operation);
        Touched touched = Touched.by(operation.actions(), model);
        if (after != null && matches(after, touched, operation)) {
            if (!matches(model, touched, operation)) {
                done++;
            }
            model.become(after);
        } else if (!matches(model, touched, operation)) {
            violate(Code.HALF, "an operation without an answer was neither done wholly nor not at all", operation);
        }
    }

    /** The model if the operation was done, with the Ids that are found; null if it cannot have been done. */
    private Model ifDone(Operation operation) {
        return operation.way() == Way.TRANSACTION ? ifCommitted(operation) : ifCalled(operation);
    }

    private Model ifCommitted(Operation operation) {
        Model after = model.copy();
        for (int i = 0; i < operation.actions().size(); i++) {
            Action action = operation.actions().get(i);
            if (!operation.answers().get(i).done() || !after.can(action)) {
                return null;
            }
            after.apply(action);
        }
        return after;
    }

    private Model ifCalled(Operation operation) {
        Model after = model.copy();
        for (Action action : operation.actions()) {
            if (!after.can(action)) {
                continue;
            }
            Entry made = action.act() == Act.CREATE ? content.made(action.kind(), Entry.token(action.name())) : null;
            if (action.act() == Act.CREATE && made == null) {
                return null;
            }
            after.apply(made == null ? action : action.made(made.id()));
        }
        return after;
    }

    /** Whether of what the operation touched all is there as in that model. */
    private boolean matches(Model expected, Touched touched, Operation operation) {
        for (Touched.Key one : touched.objects()) {
            if (!Objects.equals(expected.get(one.kind(), one.id()), content.get(one.kind(), one.id()))) {
                return false;
            }
        }
        for (Touched.Key one : touched.aliases()) {
            if (!Objects.equals(expected.aliased(one.kind(), one.id()), content.aliased(one.kind(), one.id()))) {
                return false;
            }
        }
        for (Action one : operation.actions()) {
            if (one.act() == Act.CREATE || one.act() == Act.CREATE_BADLY) {
                Entry found = content.made(one.kind(), Entry.token(one.name()));
                Entry wanted = made(expected, one);
                if (!Objects.equals(wanted, found)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Entry made(Model expected, Action create) {
        String token = Entry.token(create.name());
        return expected.objects().stream()
                .filter(one -> one.kind().equals(create.kind()) && one.token().equals(token))
                .findFirst()
                .orElse(null);
    }

    // all of it

    private void compareObjects() {
        for (Entry expected : List.copyOf(model.objects())) {
            Entry found = content.get(expected.kind(), expected.id());
            if (found == null) {
                violate(Code.LOST, "gone: " + expected, expected);
            } else if (!found.equals(expected)) {
                violate(Code.LOST, "acknowledged: " + expected + ", found: " + found, expected);
            }
        }
        for (String kind : Desks.ALL) {
            for (Entry found : content.all(kind)) {
                if (model.get(kind, found.id()) == null) {
                    violate(Code.GHOST, "there, though nothing that was acknowledged says so: " + found, found);
                }
            }
        }
    }

    private void compareAliases() {
        for (Model.Alias expected : model.aliases()) {
            String found = content.aliased(expected.kind(), expected.alias());
            if (!expected.id().equals(found)) {
                violate(
                        Code.LOST,
                        "alias " + expected.alias() + " leads to " + found + " and not to " + expected.id(),
                        expected.alias());
            }
        }
        content.aliases().forEach(found -> {
            if (model.aliased(found.kind(), found.alias()) == null) {
                violate(
                        Code.GHOST,
                        "alias " + found.alias() + " leads to " + found.id()
                                + ", though nothing that was acknowledged says so",
                        found.alias());
            }
        });
    }

    private void violate(Code code, String words, Operation operation) {
        violations.add(new Violation(code, words, List.of(operation.toString())));
    }

    private void violate(Code code, String words, Entry about) {
        violations.add(new Violation(code, words, evidence(about.id(), about.token())));
    }

    private void violate(Code code, String words, String alias) {
        violations.add(new Violation(code, words, evidence(alias, alias)));
    }

    /** The operations that speak of it. */
    private List<String> evidence(String id, String token) {
        return operations.stream()
                .filter(one -> one.actions().stream().anyMatch(action -> isAbout(action, id, token))
                        || one.answers().stream().anyMatch(answer -> id.equals(answer.id())))
                .map(Operation::toString)
                .toList();
    }

    private static boolean isAbout(Action action, String id, String token) {
        return id.equals(action.id())
                || id.equals(action.alias())
                || (action.name() != null && Entry.token(action.name()).equals(token));
    }
}
