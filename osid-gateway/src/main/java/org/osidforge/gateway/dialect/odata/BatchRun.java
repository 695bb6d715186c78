package org.osidforge.gateway.dialect.odata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.osidforge.gateway.http.Paths;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.operation.Answer;
import org.osidforge.gateway.operation.Call;
import org.osidforge.gateway.operation.Failures;
import org.osidforge.gateway.operation.Operations;
import org.osidforge.gateway.operation.Verb;
import org.osidforge.gateway.provider.Sessions;
import org.osidforge.gateway.provider.Turns;

/**
 * The requests of one batch on their way, in the order of the array (clause U32): what depends on nothing that is still to be done is gathered and sent together, a group is one transaction.
 *
 * <p>For one thread.
 */
final class BatchRun {

    private final Router router;
    private final Sessions sessions;
    private final Request call;
    private final Preferences preferences;
    private final boolean reads;
    private final List<BatchRequest> requests;

    private final Answer[] answers;
    private final Call[] asked;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Call.Owner> made = new HashMap<>();
    private final Set<String> failedGroups = new HashSet<>();
    private final List<Integer> waiting = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();

    /**
     * A run.
     *
     * @param reads whether requests may be GET (clause U9)
     */
    BatchRun(
            Router router,
            Sessions sessions,
            Request call,
            Preferences preferences,
            boolean reads,
            List<BatchRequest> requests) {
        this.router = router;
        this.sessions = sessions;
        this.call = call;
        this.preferences = preferences;
        this.reads = reads;
        this.requests = requests;
        this.answers = new Answer[requests.size()];
        this.asked = new Call[requests.size()];
        for (int i = 0; i < requests.size(); i++) {
            places.put(requests.get(i).id(), i);
        }
    }

    /** Does all requests: an answer for each, in their order; null for those that were not begun after an error. */
    Answer[] run() {
        int place = 0;
        while (place < requests.size() && (preferences.goesOn() || !hasFailed(place))) {
            place = requests.get(place).group().isPresent() ? group(place) : single(place);
        }
        send();
        return answers;
    }

    /** What the requests asked for; null for those that were refused before that was known. */
    Call[] calls() {
        return asked.clone();
    }

    private boolean hasFailed(int before) {
        send();
        for (int i = 0; i < before; i++) {
            if (!answers[i].isSuccess()) {
                return true;
            }
        }
        return false;
    }

    private int single(int place) {
        add(place);
        return place + 1;
    }

    /** Adds a request to those that wait to be sent, or answers it. */
    private void add(int place) {
        BatchRequest request = requests.get(place);
        // what this one depends on has to be done before it is known what it is about
        if (!request.dependsOn().isEmpty()) {
            send();
        }
        try {
            checkDependencies(request);
            takeAllowance();
            asked[place] = callOf(request);
            calls.add(asked[place]);
            waiting.add(place);
        } catch (Problem problem) {
            answers[place] = Answer.failed(problem);
        }
    }

    private void checkDependencies(BatchRequest request) {
        if (request.conditional()) {
            throw Problem.of(424, GatewayMessage.CONDITION_UNSUPPORTED);
        }
        for (String name : request.dependsOn()) {
            Integer place = places.get(name);
            boolean failed = place == null ? failedGroups.contains(name) : !isDone(place, request);
            if (failed) {
                throw Problem.of(424, GatewayMessage.DEPENDENCY_FAILED, name);
            }
        }
    }

    private boolean isDone(int place, BatchRequest dependant) {
        Optional<String> group = requests.get(place).group();
        boolean own = group.equals(dependant.group());
        return answers[place] != null
                && answers[place].isSuccess()
                && (own || group.isEmpty() || !failedGroups.contains(group.get()));
    }

    private void takeAllowance() {
        OptionalLong wait = call.items().take();
        if (wait.isPresent()) {
            throw Problem.of(429, GatewayMessage.ITEMS_EXHAUSTED, wait.getAsLong())
                    .with("Retry-After", Long.toString(wait.getAsLong()));
        }
    }

    private Call callOf(BatchRequest request) {
        if (request.method().equals("GET") && !reads) {
            throw Problem.of(405, GatewayMessage.METHOD_NOT_ALLOWED, "GET", "DELETE, PATCH, POST, PUT")
                    .with("Allow", "DELETE, PATCH, POST, PUT");
        }
        String url = request.url();
        int query = url.indexOf('?');
        return router.call(
                request.method(),
                query < 0 ? url : url.substring(0, query),
                Paths.query(query < 0 ? "" : url.substring(query + 1)),
                request.body(),
                preferences.minimal(),
                part -> referred(request, part));
    }

    private Call.Owner referred(BatchRequest request, String part) {
        Optional<String> reference = request.reference();
        if (reference.isEmpty() || !part.equals("$" + reference.get()) || !places.containsKey(reference.get())) {
            return null;
        }
        Call.Owner owner = made.get(reference.get());
        if (owner == null) {
            throw Problem.of(400, GatewayMessage.REFERENCE_EMPTY, reference.get());
        }
        return owner;
    }

    /** Sends what waits. */
    private void send() {
        if (calls.isEmpty()) {
            return;
        }
        List<Answer> given = Operations.run(sessions, List.copyOf(calls), call.deadline());
        for (int i = 0; i < given.size(); i++) {
            int place = waiting.get(i);
            answers[place] = given.get(i);
            if (given.get(i).isSuccess()) {
                remember(requests.get(place).id(), calls.get(i), given.get(i));
            }
        }
        calls.clear();
        waiting.clear();
    }

    private void remember(String id, Call done, Answer answer) {
        if (done.verb() != Verb.DELETE && done.verb() != Verb.LIST) {
            made.put(id, new Call.Owner(done.resource(), answer.id()));
        }
    }

    // groups

    private int group(int from) {
        String name = requests.get(from).group().orElseThrow();
        int to = from;
        while (to < requests.size() && requests.get(to).group().equals(Optional.of(name))) {
            to++;
        }
        send();
        try {
            if (to - from == 1 && isWhole(requests.get(from))) {
                add(from);
                send();
            } else {
                alone(from, to);
            }
        } catch (RuntimeException failed) {
            // where the provider cannot begin or commit it is nobody's fault more than another's
            failAll(from, to, Failures.of(failed));
        }
        if (!answers[from].isSuccess()) {
            failedGroups.add(name);
        }
        return to;
    }

    /** Whether a request is done or not done as a whole by itself, so that a transaction around it alone would change nothing: one call of the provider for one object, which a PUT is not. */
    private boolean isWhole(BatchRequest request) {
        return Set.of("DELETE", "PATCH", "POST").contains(request.method())
                && sessions.provider().commitsTogether();
    }

    private void alone(int from, int to) {
        Turns.Turn turn = sessions.provider().turns().alone(call.deadline());
        try {
            inTransaction(from, to);
        } finally {
            turn.close();
        }
    }

    private void inTransaction(int from, int to) {
        if (!sessions.begin()) {
            throw Problem.of(501, GatewayMessage.NO_TRANSACTIONS);
        }
        try {
            for (int place = from; place < to; place++) {
                add(place);
                if (answers[place] != null && !answers[place].isSuccess()) {
                    break;
                }
            }
            send();
            int culprit = failedIn(from, to);
            if (culprit >= 0) {
                sessions.abort();
                failGroup(from, to, culprit);
            } else if (call.deadline().isOver()) {
                throw Problem.of(503, GatewayMessage.TIME_IS_UP);
            } else {
                sessions.commit();
            }
        } finally {
            calls.clear();
            waiting.clear();
            sessions.abort();
        }
    }

    private int failedIn(int from, int to) {
        for (int place = from; place < to; place++) {
            if (answers[place] != null && !answers[place].isSuccess()) {
                return place;
            }
        }
        return -1;
    }

    private void failGroup(int from, int to, int culprit) {
        String name = requests.get(from).group().orElseThrow();
        for (int place = from; place < to; place++) {
            if (place != culprit) {
                answers[place] = Answer.failed(Problem.of(424, GatewayMessage.GROUP_FAILED, name));
            }
            made.remove(requests.get(place).id());
        }
    }

    private void failAll(int from, int to, Problem problem) {
        for (int place = from; place < to; place++) {
            answers[place] = Answer.failed(problem);
            made.remove(requests.get(place).id());
        }
    }
}
