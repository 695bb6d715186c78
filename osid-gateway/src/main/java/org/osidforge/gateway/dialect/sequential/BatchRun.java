package org.osidforge.gateway.dialect.sequential;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.osidforge.gateway.http.Paths;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.operation.Answer;
import org.osidforge.gateway.operation.Call;
import org.osidforge.gateway.operation.Operations;
import org.osidforge.gateway.provider.Sessions;

/**
 * The requests of one batch within its session, evaluated in their order (clause X5): a request that fails does not stop the others (clause X29).
 *
 * <p>For one thread.
 */
final class BatchRun {

    private final Router router;
    private final Sessions sessions;
    private final Request call;

    BatchRun(Router router, Sessions sessions, Request call) {
        this.router = router;
        this.sessions = sessions;
        this.call = call;
    }

    /** An answer for each request, in their order. */
    Answer[] run(List<Item> items) {
        Answer[] answers = new Answer[items.size()];
        List<Integer> places = new ArrayList<>(items.size());
        List<Call> calls = new ArrayList<>(items.size());
        for (int place = 0; place < items.size(); place++) {
            try {
                calls.add(callOf(items.get(place)));
                places.add(place);
            } catch (Problem problem) {
                answers[place] = Answer.failed(problem);
            }
        }
        List<Answer> given = Operations.run(sessions, calls, call.deadline());
        for (int i = 0; i < given.size(); i++) {
            answers[places.get(i)] = given.get(i);
        }
        return answers;
    }

    private Call callOf(Item item) {
        OptionalLong wait = call.items().take();
        if (wait.isPresent()) {
            throw Problem.of(429, GatewayMessage.ITEMS_EXHAUSTED, wait.getAsLong());
        }
        String url = item.url().startsWith("/") ? item.url().substring(1) : item.url();
        List<String> parts = Paths.parts(url);
        if (url.indexOf('?') >= 0 || parts.get(0).endsWith(":")) {
            throw Problem.of(400, GatewayMessage.ADDRESS_FORM, url);
        }
        if (parts.get(0).equals(SequentialDialect.SESSIONS)) {
            throw sessionsRefused(parts, item.method());
        }
        return router.call(item.method(), parts, item.payload());
    }

    // clauses X20, X21
    private static Problem sessionsRefused(List<String> parts, String method) {
        return parts.size() == 1 && method.equals("POST")
                ? Problem.of(400, GatewayMessage.SECOND_SESSION)
                : Problem.of(405, GatewayMessage.METHOD_NOT_ALLOWED, "this", "POST Sessions as the first request");
    }
}
