package org.osidforge.gateway.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.osidforge.gateway.http.Dialect;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.message.Problem;

/** A dialect of the tests below {@code /echo/}: it answers as it is told, by default with what it was sent. */
final class EchoDialect implements Dialect {

    final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Function<Request, Reply> answer;

    EchoDialect() {
        this(request -> ok(request.body()));
    }

    EchoDialect(Function<Request, Reply> answer) {
        this.answer = answer;
    }

    static Reply ok(byte[] body) {
        return new Reply(200, Map.of("Content-Type", Reply.JSON), body, true, 1);
    }

    static Reply ok(String body) {
        return ok(body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return "echo";
    }

    @Override
    public String root() {
        return "/echo/";
    }

    @Override
    public String shown(String path) {
        return path.replaceAll("/Secret/.*", "/Secret/...");
    }

    @Override
    public Reply answer(Request request) {
        requests.add(request);
        return answer.apply(request);
    }

    @Override
    public Reply problem(Problem refusal, boolean wantsProblemJson) {
        if (wantsProblemJson) {
            return ProblemReply.of(refusal);
        }
        String body = "{\"code\":\"" + refusal.code() + "\",\"message\":\"" + refusal.getMessage() + "\"}";
        return new Reply(
                refusal.status(), Map.of("Content-Type", Reply.JSON), body.getBytes(StandardCharsets.UTF_8), false, 0);
    }
}
