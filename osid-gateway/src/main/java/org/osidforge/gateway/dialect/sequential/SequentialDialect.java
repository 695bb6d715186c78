package org.osidforge.gateway.dialect.sequential;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osidforge.gateway.http.Dialect;
import org.osidforge.gateway.http.Media;
import org.osidforge.gateway.http.Paths;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The dialect at {@code /rest/}. */
public final class SequentialDialect implements Dialect {

    /** Where it answers. */
    public static final String ROOT = "/rest/";

    static final String SESSIONS = "Sessions";

    private static final String BATCH = "batch";
    private static final String SID = "sid";
    private static final String CONFIG = "config";
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final int MOST_SESSIONS = 100_000;

    private final ServedProvider provider;
    private final Configurations configurations;
    private final RestSessions restSessions;
    private final Json json;
    private final Router router;
    private final BatchReader batches;
    private final boolean batchesInSessions;

    /**
     * The dialect over a provider.
     *
     * @param provider the provider
     * @param resources the kinds that it serves
     * @param limits what calls may be
     * @param batchesInSessions whether a batch may name a session with {@code sid}, and then need not make one (clause X12)
     * @param configurations what sessions can be made with
     * @param clock tells when sessions expire
     */
    public SequentialDialect(
            ServedProvider provider,
            Resources resources,
            Limits limits,
            boolean batchesInSessions,
            Configurations configurations,
            Clock clock) {
        this.provider = provider;
        this.configurations = configurations;
        this.restSessions = new RestSessions(clock, IDLE, MOST_SESSIONS);
        this.json = Json.singleQuotes(limits);
        this.router = new Router(resources, limits.page());
        this.batches = new BatchReader(limits.items());
        this.batchesInSessions = batchesInSessions;
    }

    @Override
    public String name() {
        return "sequential";
    }

    @Override
    public String root() {
        return ROOT;
    }

    @Override
    public Reply answer(Request request) {
        Media.checkJson(request);
        String path = request.path().substring(ROOT.length());
        if (path.equals(BATCH)) {
            return batch(request);
        }
        List<String> parts = Paths.parts(path);
        return parts.get(0).equals(SESSIONS) ? session(request, parts) : single(request, parts);
    }

    /** Who knows the Id of a session can use it, so the log does not have it. */
    @Override
    public String shown(String path) {
        String sessions = ROOT + SESSIONS + "/";
        return path.startsWith(sessions) ? sessions + "{sid}" : path;
    }

    // a batch

    private Reply batch(Request request) {
        if (!request.method().equals("POST")) {
            throw notAllowed(request.method(), "POST");
        }
        ArrayNode elements = JsonNodeFactory.instance.arrayNode();
        for (Answer answer : request.query().containsKey(SID) ? inSession(request) : withSession(request)) {
            elements.add(Answers.element(answer));
        }
        return reply(200, new HashMap<>(), elements, elements.size());
    }

    private Answer[] withSession(Request request) {
        String config = parameter(request, CONFIG, Set.of(CONFIG));
        Configurations.checkName(config);
        return answers(request, config, batches.read(json.read(request.body())));
    }

    /** As later editions of the document have it: the batch works in a session that there is. */
    private Answer[] inSession(Request request) {
        if (!batchesInSessions) {
            throw Problem.of(400, GatewayMessage.SESSION_PARAMETER).about(SID);
        }
        RestSession session = restSessions.use(request.caller(), parameter(request, SID, Set.of(SID)));
        return others(request, session, batches.readInSession(json.read(request.body())));
    }

    private Answer[] answers(Request request, String config, List<Item> items) {
        Answer[] answers = new Answer[items.size()];
        try {
            RestSession session = create(request, config, items.get(0).payload());
            answers[0] = new Answer(201, shown(session), "", Optional.empty());
            Answer[] others = others(request, session, items.subList(1, items.size()));
            System.arraycopy(others, 0, answers, 1, others.length);
        } catch (Problem noSession) {
            answers[0] = Answer.failed(noSession);
            for (int i = 1; i < answers.length; i++) {
                answers[i] = Answer.failed(Problem.of(424, GatewayMessage.FIRST_FAILED));
            }
        }
        return answers;
    }

    private Answer[] others(Request request, RestSession session, List<Item> items) {
        try (Sessions sessions = sessions(request, session)) {
            return new BatchRun(router, sessions, request).run(items);
        }
    }

    private Sessions sessions(Request request, RestSession session) {
        return new Sessions(provider, request.caller(), session.configuration().catalogs());
    }

    // sessions

    private Reply session(Request request, List<String> parts) {
        if (parts.size() == 1) {
            return newSession(request);
        }
        if (parts.size() > 2) {
            throw Problem.of(404, GatewayMessage.UNKNOWN_ADDRESS, String.join("/", parts));
        }
        parameter(request, "", Set.of());
        String sid = parts.get(1);
        return switch (request.method()) {
            case "GET" -> reply(200, new HashMap<>(), shown(restSessions.use(request.caller(), sid)), 1);
            case "PATCH" -> {
                JsonNode body = json.read(request.body());
                restSessions.change(request.caller(), sid, configurations.named(configIn(body)));
                yield reply(204, new HashMap<>(), null, 1);
            }
            case "DELETE" -> {
                restSessions.end(request.caller(), sid);
                yield reply(204, new HashMap<>(), null, 1);
            }
            default -> throw notAllowed(request.method(), "DELETE, GET, PATCH");
        };
    }

    private Reply newSession(Request request) {
        if (!request.method().equals("POST")) {
            throw notAllowed(request.method(), "POST");
        }
        String config = parameter(request, CONFIG, Set.of(CONFIG));
        Configurations.checkName(config);
        JsonNode body = request.body().length == 0 ? null : json.read(request.body());
        RestSession made = create(request, config, body);
        Map<String, String> headers = new HashMap<>();
        headers.put("Location", ROOT + SESSIONS + "/" + made.id());
        return reply(201, headers, shown(made), 1);
    }

    private RestSession create(Request request, String config, JsonNode payload) {
        String named = payload == null || payload.isNull() ? "" : configIn(payload);
        return restSessions.create(request.caller(), configurations.named(named.isEmpty() ? config : named));
    }

    /** The name of a configuration that a payload of a session has. */
    private static String configIn(JsonNode payload) {
        if (!payload.isObject()) {
            throw Problem.of(400, GatewayMessage.BODY_NO_OBJECT);
        }
        for (String name : payload.propertyNames()) {
            if (!name.equals("Config")) {
                throw Problem.of(400, GatewayMessage.UNKNOWN_PROPERTY, name).about(name);
            }
        }
        JsonNode config = payload.path("Config");
        if (!config.isMissingNode() && !config.isNull() && !config.isString()) {
            throw Problem.of(400, GatewayMessage.CONFIGURATION_NAME).about("Config");
        }
        String name = config.isString() ? config.stringValue() : "";
        Configurations.checkName(name);
        return name;
    }

    private static ObjectNode shown(RestSession session) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode().put("Id", session.id());
        String config = session.configuration().name();
        shown.put("Config", config.isEmpty() ? null : config);
        return shown.put("Created", session.created().toString()).put("IdleSeconds", IDLE.toSeconds());
    }

    // a single call

    private Reply single(Request request, List<String> parts) {
        String sid = parameter(request, SID, Set.of(SID));
        if (sid.isEmpty()) {
            throw Problem.of(400, GatewayMessage.SESSION_MISSING).about(SID);
        }
        RestSession session = restSessions.use(request.caller(), sid);
        JsonNode body = request.body().length == 0 ? null : json.read(request.body());
        Call call = router.call(request.method(), parts, body);
        try (Sessions sessions = sessions(request, session)) {
            Answer answer =
                    Operations.run(sessions, List.of(call), request.deadline()).get(0);
            Map<String, String> headers = new HashMap<>();
            if (answer.status() == 201) {
                headers.put("Location", ROOT + router.address(call.resource(), answer.id()));
            }
            answer.problem().ifPresent(problem -> headers.putAll(problem.headers()));
            return reply(answer.status(), headers, answer.status() == 204 ? null : Answers.content(answer), 1);
        }
    }

    /** The value of a query parameter, or the empty string. @throws Problem 400 if there are others, or it stands twice */
    private static String parameter(Request request, String name, Set<String> known) {
        for (String given : request.query().keySet()) {
            if (!known.contains(given)) {
                throw Problem.of(400, GatewayMessage.PARAMETER_UNKNOWN, given).about(given);
            }
        }
        List<String> values = request.query().getOrDefault(name, List.of(""));
        if (values.size() > 1) {
            throw Problem.of(400, GatewayMessage.PARAMETER_VALUE, name, String.join(" and ", values))
                    .about(name);
        }
        return values.get(0);
    }

    private static Problem notAllowed(String method, String allowed) {
        return Problem.of(405, GatewayMessage.METHOD_NOT_ALLOWED, method, allowed)
                .with("Allow", allowed);
    }

    private Reply reply(int status, Map<String, String> headers, JsonNode body, int items) {
        if (body == null) {
            return new Reply(status, headers, new byte[0], true, items);
        }
        headers.put("Content-Type", Reply.JSON);
        return new Reply(status, headers, json.write(body), true, items);
    }

    @Override
    public Reply problem(Problem refusal, boolean wantsProblemJson) {
        Map<String, String> headers = new HashMap<>(refusal.headers());
        headers.put("Content-Type", wantsProblemJson ? "application/problem+json" : Reply.JSON);
        JsonNode body = wantsProblemJson ? ProblemJson.of(refusal) : Answers.error(refusal);
        return new Reply(refusal.status(), headers, json.write(body), false, 0);
    }
}
