package org.osidforge.gateway.dialect.odata;

import java.util.List;
import java.util.Locale;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.operation.Answer;
import org.osidforge.gateway.operation.Call;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers as the dialect writes them (clauses U33 to U38). */
final class Answers {

    private final String root;
    private final Router router;

    Answers(String root, Router router) {
        this.root = root;
        this.router = router;
    }

    /** Address of what a call made, replaced or changed. */
    String location(Call call, Answer answer) {
        return root + router.address(call.resource(), answer.id());
    }

    /**
     * The answers of a batch.
     *
     * @param requests the requests
     * @param given their answers, null for those that were not begun
     * @param calls what they asked for, null for those that were refused before that was known
     */
    JsonNode of(List<BatchRequest> requests, Answer[] given, Call[] calls) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode responses = json.putArray("responses");
        for (int i = 0; i < given.length; i++) {
            if (given[i] != null) {
                add(responses.addObject(), requests.get(i), given[i], calls[i]);
            }
        }
        return json;
    }

    private void add(ObjectNode json, BatchRequest request, Answer answer, Call call) {
        json.put("id", request.id());
        request.group().ifPresent(group -> json.put("atomicityGroup", group));
        json.put("status", answer.status());
        if (answer.status() == 201) {
            json.putObject("headers").put("location", location(call, answer));
        } else if (answer.status() == 204 && !answer.id().isEmpty()) {
            json.putObject("headers").put("odata-entityid", location(call, answer));
        }
        answer.problem().ifPresent(problem -> {
            if (!problem.headers().isEmpty()) {
                ObjectNode headers = json.putObject("headers");
                problem.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
            }
        });
        JsonNode body = answer.problem().map(Answers::error).orElse(answer.body());
        if (body != null) {
            json.set("body", body);
        }
    }

    /** A problem as the error object of OData. */
    static JsonNode error(Problem problem) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode error = json.putObject("error");
        error.put("code", problem.sort().title());
        error.put("message", problem.getMessage());
        if (!problem.target().isEmpty()) {
            error.put("target", problem.target());
        }
        error.put("@osid.code", problem.code());
        return json;
    }
}
