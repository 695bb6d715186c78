package org.osidforge.gateway.server;

import java.util.HashMap;
import java.util.Map;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.json.ProblemJson;
import org.osidforge.gateway.message.Problem;
import tools.jackson.databind.json.JsonMapper;

/** A problem as the answer of nobody's dialect: {@code application/problem+json}, and nothing attempted. */
final class ProblemReply {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper JSON = JsonMapper.shared();

    private ProblemReply() {}

    static Reply of(Problem problem) {
        Map<String, String> headers = new HashMap<>(problem.headers());
        headers.put("Content-Type", MEDIA_TYPE);
        return new Reply(problem.status(), headers, JSON.writeValueAsBytes(ProblemJson.of(problem)), false, 0);
    }
}
