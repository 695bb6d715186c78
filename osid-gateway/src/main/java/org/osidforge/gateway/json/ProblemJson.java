package org.osidforge.gateway.json;

import org.osidforge.gateway.message.Problem;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A problem as {@code application/problem+json} (RFC 9457), with its code and what it is about besides. */
public final class ProblemJson {

    private ProblemJson() {}

    /** The document. */
    public static ObjectNode of(Problem problem) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "about:blank");
        json.put("title", problem.sort().title());
        json.put("status", problem.status());
        json.put("detail", problem.getMessage());
        json.put("code", problem.code());
        if (!problem.target().isEmpty()) {
            json.put("target", problem.target());
        }
        return json;
    }
}
