package org.osidforge.gateway.operation;

import java.util.ArrayList;
import java.util.List;
import org.osidforge.gateway.limit.Deadline;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.Sessions;
import org.osidforge.gateway.provider.Turns;

/**
 * The one way to the provider, for single calls and for batches (clause S3).
 *
 * <p>Requests of one verb on one kind that follow one another are sent in as few calls as their outcome allows: it is always the one that they would have one after the other.
 */
public final class Operations {

    private Operations() {}

    /**
     * Does requests in their order.
     *
     * @param sessions the sessions of the caller
     * @param calls the requests
     * @param deadline when they have to be done: what was not begun by then is answered with 503, what was done keeps its answer
     * @return an answer for each, in their order; one that failed changed nothing and did not stop the others
     */
    public static List<Answer> run(Sessions sessions, List<Call> calls, Deadline deadline) {
        List<Answer> answers = new ArrayList<>(calls.size());
        int from = 0;
        for (int i = 1; i <= calls.size(); i++) {
            if (i == calls.size() || !calls.get(i).isLike(calls.get(from))) {
                answers.addAll(alike(new Run(sessions, calls.subList(from, i)), deadline));
                from = i;
            }
        }
        return answers;
    }

    private static List<Answer> alike(Run run, Deadline deadline) {
        if (deadline.isOver()) {
            run.failRest(Problem.of(503, GatewayMessage.TIME_IS_UP));
            return run.answers();
        }
        try {
            inTurn(run, deadline);
        } catch (Problem problem) {
            run.failRest(problem);
        } catch (RuntimeException thrown) {
            run.failRest(Failures.of(thrown));
        }
        return run.answers();
    }

    private static void inTurn(Run run, Deadline deadline) {
        Turns.Turn turn = turn(run, deadline);
        try {
            send(run);
        } finally {
            turn.close();
        }
    }

    private static void send(Run run) {
        switch (run.call(0).verb()) {
            case READ -> Read.one(run);
            case LIST -> Read.list(run);
            case CREATE -> Create.run(run);
            case REPLACE -> Replace.run(run);
            case CHANGE -> Update.run(run);
            case DELETE -> Delete.run(run);
            case ALIAS -> Alias.run(run);
        }
    }

    private static Turns.Turn turn(Run run, Deadline deadline) {
        Turns turns = run.sessions().provider().turns();
        return switch (run.call(0).verb()) {
            case READ, LIST -> Turns.Turn.FREE;
            case CREATE -> turns.besideOthers(deadline);
            case REPLACE, CHANGE, DELETE, ALIAS -> turns.of(run.resource().osidName(), deadline);
        };
    }
}
