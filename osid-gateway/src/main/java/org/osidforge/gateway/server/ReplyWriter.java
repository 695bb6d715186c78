package org.osidforge.gateway.server;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.osidforge.gateway.http.HeaderValue;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.observe.AccessLog;
import org.osidforge.gateway.observe.CallRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the one answer of a call, and records the call once the answer is on its way. */
final class ReplyWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyWriter.class);
    private static final String HEAD = "HEAD";
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    /** What every answer has, unless it says otherwise: no guessing of types, no copies, nothing of it run or framed by a browser. */
    private static final Map<String, String> STANDARD = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer");

    private final Services services;
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final String id;
    private final Instant began;
    private final long start;
    private final AtomicBoolean ended = new AtomicBoolean();

    private Target target = new Target.Nobody();
    private String caller = "-";
    private volatile int bytesIn = -1;
    private volatile boolean replayed;
    private Runnable atEnd = () -> {};

    ReplyWriter(Services services, Request request, Response response, Callback callback) {
        this.services = services;
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.id = RequestIds.of(request.getHeaders().get(RequestIds.HEADER));
        this.began = services.clock().instant();
        this.start = services.nanos().getAsLong();
    }

    void answeredBy(Target found) {
        target = found;
    }

    void calledBy(String name) {
        caller = name;
    }

    void bodyRead(int bytes) {
        bytesIn = bytes;
    }

    void replayed() {
        replayed = true;
    }

    /** What is to be done when the answer is sent, or cannot be sent. */
    void atEnd(Runnable action) {
        atEnd = action;
    }

    /** Writes the answer; if even that fails, the connection is closed. */
    void write(Reply reply) {
        try {
            send(safe(reply));
        } catch (RuntimeException | Error fault) {
            LOG.error("the answer of call {} could not be sent", id, fault);
            end(reply, 0, false);
            callback.failed(fault);
        }
    }

    private void send(Reply reply) {
        response.setStatus(reply.status());
        putHeaders(response.getHeaders(), reply);
        byte[] body = request.getMethod().equals(HEAD) ? new byte[0] : reply.body();
        response.write(
                true,
                ByteBuffer.wrap(body),
                Callback.from(
                        () -> {
                            end(reply, body.length, true);
                            callback.succeeded();
                        },
                        failure -> {
                            end(reply, body.length, false);
                            callback.failed(failure);
                        }));
    }

    /** An answer that would send something harmful as a header is not sent (clause S7). */
    private Reply safe(Reply reply) {
        try {
            reply.headers().forEach((name, value) -> {
                HeaderValue.checked("of the answer", name);
                HeaderValue.checked(name, value);
            });
            return reply;
        } catch (Problem harmful) {
            Reply refusal = refusal(harmful);
            // what was done stays done: a repetition must not do it again
            return new Reply(refusal.status(), refusal.headers(), refusal.body(), reply.attempted(), reply.items());
        }
    }

    private void putHeaders(HttpFields.Mutable headers, Reply reply) {
        STANDARD.forEach(headers::put);
        reply.headers().forEach(headers::put);
        headers.put(RequestIds.HEADER, id);
        if (reply.status() != NO_CONTENT && reply.status() != NOT_MODIFIED) {
            headers.put(new HttpField(HttpHeader.CONTENT_LENGTH, Integer.toString(reply.body().length)));
        }
        if (!services.lifecycle().isRunning() || isBodyLeft()) {
            headers.put(HttpHeader.CONNECTION, "close");
        }
    }

    /** Whether the next call on the connection would begin in the body of this one. */
    private boolean isBodyLeft() {
        HttpFields headers = request.getHeaders();
        boolean none = request.getLength() <= 0 && !headers.contains(HttpHeader.TRANSFER_ENCODING);
        return !none && bytesIn < 0 && (headers.contains(HttpHeader.EXPECT) || !request.consumeAvailable());
    }

    /** Once, and whatever the record of the call comes to: a call that did not leave would be waited for. */
    private void end(Reply reply, int bytesOut, boolean arrived) {
        if (ended.compareAndSet(false, true)) {
            try {
                record(reply, bytesOut, arrived);
            } catch (RuntimeException | Error fault) {
                LOG.error("call {} could not be recorded", id, fault);
            } finally {
                atEnd.run();
            }
        }
    }

    private void record(Reply reply, int bytesOut, boolean arrived) {
        CallRecord record = new CallRecord(
                began,
                id,
                caller,
                request.getMethod(),
                shownPath(),
                target.dialect(),
                target.route(),
                reply.status(),
                Math.max(0, bytesIn),
                bytesOut,
                replayed ? 0 : reply.items(),
                Duration.ofNanos(services.nanos().getAsLong() - start),
                arrived);
        services.metrics().count(record);
        AccessLog.write(record);
    }

    private String shownPath() {
        String path = request.getHttpURI().getPath();
        return path == null ? "-" : target.shown(path);
    }

    /** Refuses. */
    void refuse(Problem problem) {
        write(refusal(problem));
    }

    /** What a fault is told as: the log has it, the answer nothing of it (clause X27). */
    Problem fault(Throwable fault) {
        LOG.error("call {} failed", id, fault);
        return Problem.of(500, GatewayMessage.INTERNAL);
    }

    /** A refusal in the words of the target, or in the plainest ones where it fails at that, with the headers of the problem. */
    Reply refusal(Problem problem) {
        Reply reply;
        try {
            reply = target.problem(problem, wantsProblemJson());
        } catch (RuntimeException | Error fault) {
            reply = ProblemReply.of(fault(fault));
        }
        Map<String, String> headers = new HashMap<>(problem.headers());
        headers.putAll(reply.headers());
        return new Reply(reply.status(), headers, reply.body(), reply.attempted(), reply.items());
    }

    private boolean wantsProblemJson() {
        return request.getHeaders().getQualityCSV(HttpHeader.ACCEPT).contains(ProblemReply.MEDIA_TYPE);
    }
}
