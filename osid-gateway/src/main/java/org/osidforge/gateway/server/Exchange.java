package org.osidforge.gateway.server;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jetty.http.HttpField;
import org.osidforge.gateway.access.Caller;
import org.osidforge.gateway.http.Paths;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.idempotency.Fingerprint;
import org.osidforge.gateway.limit.Deadline;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/** One call from its headers to its answer. */
final class Exchange {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final Services services;
    private final org.eclipse.jetty.server.Request raw;
    private final ReplyWriter writer;
    private final Deadline deadline;

    private String path;
    private Target target = new Target.Nobody();
    private Map<String, String> headers;
    private Caller caller = Caller.ANYBODY;

    Exchange(Services services, org.eclipse.jetty.server.Request raw, ReplyWriter writer) {
        this.services = services;
        this.raw = raw;
        this.writer = writer;
        this.deadline = Deadline.in(services.settings().limits().time(), services.nanos());
    }

    /** Everything that can be refused without the body comes first; the body is read only for a known caller with a call left. */
    void begin() {
        guarded(() -> {
            checkAddress();
            if (raw.getMethod().equals("OPTIONS")) {
                writer.write(options());
            } else if (target instanceof Target.Shown shown) {
                show(shown);
            } else {
                enter();
                headers = headers();
                authenticate();
                takeCall();
                checkEncoding();
                readBody();
            }
        });
    }

    private void checkAddress() {
        path = RawPath.checked(raw.getHttpURI().getPath());
        target = services.routes().find(path);
        writer.answeredBy(target);
        if (!METHODS.contains(raw.getMethod())) {
            throw methodRefused(METHODS);
        }
        boolean open = !services.settings().access().isRestricted();
        if (open && !Loopback.isName(org.eclipse.jetty.server.Request.getServerName(raw))) {
            // a web page of anywhere could reach a server of this machine by a name of its own
            throw Problem.of(421, GatewayMessage.HOST_REFUSED).about("Host");
        }
    }

    private Problem methodRefused(List<String> allowed) {
        String names = String.join(", ", allowed);
        return Problem.of(405, GatewayMessage.METHOD_NOT_ALLOWED, raw.getMethod(), names)
                .with("Allow", names);
    }

    private Reply options() {
        List<String> allowed = target instanceof Target.Shown ? List.of("GET", "HEAD", "OPTIONS") : METHODS;
        return new Reply(204, Map.of("Allow", String.join(", ", allowed)), new byte[0], false, 0);
    }

    /** A page is shown at once and also when the server is busy or being stopped. */
    private void show(Target.Shown shown) {
        if (!SAFE.contains(raw.getMethod())) {
            throw methodRefused(List.of("GET", "HEAD", "OPTIONS"));
        }
        headers = headers();
        if (!shown.page().isOpen()) {
            authenticate();
        }
        writer.write(shown.answer(request(new byte[0])));
    }

    private void enter() {
        switch (services.lifecycle().enter()) {
            case STOPPING -> throw Problem.of(503, GatewayMessage.STOPPING);
            case BUSY -> throw Problem.of(503, GatewayMessage.BUSY).with("Retry-After", "1");
            default -> writer.atEnd(services.lifecycle()::leave);
        }
        // a connection is silent while its call is in work
        raw.addIdleTimeoutListener(silence -> false);
    }

    private Map<String, String> headers() {
        Map<String, String> read = new HashMap<>();
        for (HttpField field : raw.getHeaders()) {
            String value = field.getValue() == null ? "" : field.getValue();
            read.merge(field.getName().toLowerCase(Locale.ROOT), value, (a, b) -> a + ", " + b);
        }
        return Map.copyOf(read);
    }

    private void authenticate() {
        caller = services.authentication().caller(headers);
        writer.calledBy(caller.name());
    }

    private void takeCall() {
        OptionalLong wait = services.metrics()
                .counted("calls", services.quotas().calls(caller))
                .take();
        if (wait.isPresent()) {
            throw Problem.of(429, GatewayMessage.CALLS_EXHAUSTED, wait.getAsLong())
                    .with("Retry-After", Long.toString(wait.getAsLong()));
        }
    }

    private void checkEncoding() {
        String encoding = headers.getOrDefault("content-encoding", "identity");
        if (!encoding.equalsIgnoreCase("identity")) {
            throw Problem.of(415, GatewayMessage.HEADER_FORBIDDEN, "Content-Encoding")
                    .about("Content-Encoding");
        }
    }

    private void readBody() {
        BodyReader.read(
                raw,
                services.settings().limits().bytes(),
                services.settings().limits().time(),
                body -> guarded(() -> work(body)),
                refusal -> guarded(() -> writer.refuse(refusal)));
    }

    private void work(byte[] body) {
        writer.bodyRead(body.length);
        Request request = request(body);
        services.workers().execute(() -> guarded(() -> writer.write(answer(request))));
    }

    private Request request(byte[] body) {
        String method = raw.getMethod().equals("HEAD") ? "GET" : raw.getMethod();
        return new Request(
                method,
                path,
                Paths.query(raw.getHttpURI().getQuery()),
                headers,
                body,
                caller,
                services.metrics().counted("items", services.quotas().items(caller)),
                deadline);
    }

    private Reply answer(Request request) {
        String key = headers.get(IDEMPOTENCY_KEY.toLowerCase(Locale.ROOT));
        if (key == null || SAFE.contains(request.method())) {
            return done(request);
        }
        String query = String.valueOf(raw.getHttpURI().getQuery());
        Fingerprint fingerprint = Fingerprint.of(request.method(), path, query, request.body());
        return services.idempotency()
                .begin(caller, key, fingerprint)
                .map(this::replayed)
                .orElseGet(() -> kept(request, key));
    }

    private Reply kept(Request request, String key) {
        Reply reply = null;
        try {
            reply = done(request);
            return reply;
        } finally {
            services.idempotency().end(caller, key, reply);
        }
    }

    private Reply replayed(Reply earlier) {
        writer.replayed();
        services.metrics().countReplay();
        Map<String, String> more = new HashMap<>(earlier.headers());
        more.put("Idempotency-Replayed", "true");
        return new Reply(earlier.status(), more, earlier.body(), true, earlier.items());
    }

    /** The answer of the target, whatever happens in it: a fault may have left something done, and counts as an attempt. */
    private Reply done(Request request) {
        if (deadline.isOver()) {
            throw Problem.of(503, GatewayMessage.TIME_IS_UP);
        }
        try {
            return target.answer(request);
        } catch (Problem refusal) {
            throw refusal;
        } catch (RuntimeException | Error fault) {
            Reply told = writer.refusal(writer.fault(fault));
            return new Reply(told.status(), told.headers(), told.body(), true, told.items());
        }
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (Problem refusal) {
            writer.refuse(refusal);
        } catch (RejectedExecutionException stopped) {
            writer.refuse(Problem.of(503, GatewayMessage.STOPPING));
        } catch (RuntimeException | Error fault) {
            writer.refuse(writer.fault(fault));
        }
    }
}
