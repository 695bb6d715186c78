package org.osidforge.gateway.dialect.sequential;

import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.operation.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers as the dialect writes them (clauses X24 to X28). */
final class Answers {

    private static final int GREATEST = 500;

    private Answers() {}

    /** The content of an answer: the object, or for 204 that there is none. */
    static JsonNode content(Answer answer) {
        if (answer.problem().isPresent()) {
            return error(answer.problem().get());
        }
        return answer.body() == null ? nothing(answer.status()) : answer.body();
    }

    private static JsonNode nothing(int status) {
        return JsonNodeFactory.instance.objectNode().put("StatusCode", status).putNull("StatusDescription");
    }

    /** A problem: there is never a stack trace for a client. */
    static JsonNode error(Problem problem) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("reason", "[" + problem.code() + "] " + problem.getMessage())
                .putNull("stacktrace");
    }

    /** An answer as an element of the answer to a batch: the code is a string, and 500 at most. */
    static ObjectNode element(Answer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("ReturnCode", Integer.toString(Math.min(answer.status(), GREATEST)));
        json.set("ResponseContent", content(answer));
        return json;
    }
}
