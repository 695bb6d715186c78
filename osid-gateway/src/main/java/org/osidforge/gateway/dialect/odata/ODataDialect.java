package org.osidforge.gateway.dialect.odata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osidforge.gateway.http.Dialect;
import org.osidforge.gateway.http.Media;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.json.Json;
import org.osidforge.gateway.json.ProblemJson;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.operation.Answer;
import org.osidforge.gateway.operation.Call;
import org.osidforge.gateway.operation.Operations;
import org.osidforge.gateway.provider.ServedProvider;
import org.osidforge.gateway.provider.Sessions;
import org.osidforge.gateway.resource.Resources;
import tools.jackson.databind.JsonNode;

/** The dialect at {@code /api/v1/}. */
public final class ODataDialect implements Dialect {

    /** Where it answers. */
    public static final String ROOT = "/api/v1/";

    private static final String BATCH = "batch";

    private final ServedProvider provider;
    private final Json json;
    private final Router router;
    private final BatchReader batches;
    private final Answers answers;
    private final boolean reads;

    /**
     * The dialect over a provider.
     *
     * @param provider the provider
     * @param resources the kinds that it serves
     * @param limits what calls may be
     * @param reads whether requests of a batch may be GET (clause U9)
     */
    public ODataDialect(ServedProvider provider, Resources resources, Limits limits, boolean reads) {
        this.provider = provider;
        this.json = Json.strict(limits);
        this.router = new Router(resources, limits);
        this.batches = new BatchReader(ROOT, limits.items());
        this.answers = new Answers(ROOT, router);
        this.reads = reads;
    }

    @Override
    public String name() {
        return "odata";
    }

    @Override
    public String root() {
        return ROOT;
    }

    @Override
    public Reply answer(Request request) {
        String path = request.path().substring(ROOT.length());
        return path.equals(BATCH) ? batch(request) : single(request, path);
    }

    // a single call

    private Reply single(Request request, String path) {
        Media.checkJson(request);
        Preferences preferences = Preferences.of(request);
        JsonNode body = request.body().length == 0 ? null : json.read(request.body());
        Call call = router.call(request.method(), path, request.query(), body, preferences.minimal(), References.NONE);
        try (Sessions sessions = new Sessions(provider, request.caller(), Map.of())) {
            Answer answer =
                    Operations.run(sessions, List.of(call), request.deadline()).get(0);
            return reply(call, answer, preferences);
        }
    }

    private Reply reply(Call call, Answer answer, Preferences preferences) {
        Map<String, String> headers = new HashMap<>();
        if (!preferences.applied().isEmpty() && answer.isSuccess()) {
            headers.put("Preference-Applied", preferences.applied());
        }
        if (answer.status() == 201) {
            headers.put("Location", answers.location(call, answer));
        } else if (answer.status() == 204 && !answer.id().isEmpty()) {
            headers.put("OData-EntityId", answers.location(call, answer));
        }
        answer.problem().ifPresent(problem -> headers.putAll(problem.headers()));
        JsonNode body = answer.problem().map(Answers::error).orElse(answer.body());
        return reply(answer.status(), headers, body, 1);
    }

    private Reply reply(int status, Map<String, String> headers, JsonNode body, int items) {
        if (body == null) {
            return new Reply(status, headers, new byte[0], true, items);
        }
        headers.put("Content-Type", Reply.JSON);
        return new Reply(status, headers, json.write(body), true, items);
    }

    // a batch

    private Reply batch(Request request) {
        checkBatchHeaders(request);
        Preferences preferences = Preferences.of(request);
        List<BatchRequest> requests = batches.read(json.read(request.body()));
        try (Sessions sessions = new Sessions(provider, request.caller(), Map.of())) {
            BatchRun run = new BatchRun(router, sessions, request, preferences, reads, requests);
            JsonNode body = answers.of(requests, run.run(), run.calls());
            Map<String, String> headers = new HashMap<>();
            if (!preferences.applied().isEmpty()) {
                headers.put("Preference-Applied", preferences.applied());
            }
            return reply(200, headers, body, requests.size());
        }
    }

    private static void checkBatchHeaders(Request request) {
        if (!request.method().equals("POST")) {
            throw Problem.of(405, GatewayMessage.METHOD_NOT_ALLOWED, request.method(), "POST")
                    .with("Allow", "POST");
        }
        if (!request.query().isEmpty()) {
            String name = request.query().keySet().iterator().next();
            throw Problem.of(400, GatewayMessage.PARAMETER_UNKNOWN, name).about(name);
        }
        for (String conditional : List.of("if-match", "if-none-match")) {
            if (request.header(conditional).isPresent()) {
                throw Problem.of(400, GatewayMessage.HEADER_FORBIDDEN, conditional)
                        .about(conditional);
            }
        }
        if (request.header("isolation").isPresent()
                || request.header("odata-isolation").isPresent()) {
            throw Problem.of(412, GatewayMessage.ISOLATION);
        }
        Media.checkJson(request);
    }

    @Override
    public Reply problem(Problem refusal, boolean wantsProblemJson) {
        Map<String, String> headers = new HashMap<>(refusal.headers());
        headers.put("Content-Type", wantsProblemJson ? "application/problem+json" : Reply.JSON);
        JsonNode body = wantsProblemJson ? ProblemJson.of(refusal) : Answers.error(refusal);
        return new Reply(refusal.status(), headers, json.write(body), false, 0);
    }
}
