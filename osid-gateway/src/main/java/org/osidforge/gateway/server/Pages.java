package org.osidforge.gateway.server;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.osidforge.gateway.http.Page;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.limit.Rate;
import org.osidforge.gateway.observe.GatewayMetrics;
import org.osidforge.gateway.settings.GatewaySettings;
import tools.jackson.databind.json.JsonMapper;

/** The pages that the server has of its own. */
final class Pages {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Pages() {}

    /** That the program runs. */
    static Page health() {
        return new Answering("/health", true, () -> json(200, Map.of("status", "UP")));
    }

    /** Whether calls are taken. */
    static Page ready(Lifecycle lifecycle) {
        return new Answering(
                "/ready",
                true,
                () -> lifecycle.isRunning()
                        ? json(200, Map.of("status", "READY"))
                        : json(503, Map.of("status", "NOT_READY")));
    }

    /** What was counted, for Prometheus; needs credentials where calls do. */
    static Page metrics(GatewayMetrics metrics) {
        return new Answering(
                "/metrics",
                false,
                () -> new Reply(
                        200,
                        Map.of("Content-Type", "text/plain; version=0.0.4; charset=utf-8"),
                        metrics.scrape().getBytes(StandardCharsets.UTF_8),
                        false,
                        0));
    }

    /** The limits that are enforced below that path (clause S13). */
    static Page limits(String root, GatewaySettings settings) {
        return new Answering(root + "limits", true, () -> json(200, published(settings)));
    }

    private static Map<String, Object> published(GatewaySettings settings) {
        Limits limits = settings.limits();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("bytes", limits.bytes());
        members.put("depth", limits.depth());
        members.put("items", limits.items());
        members.put("seconds", limits.time().toMillis() / 1000.0);
        members.put("page", limits.page());
        members.put("idempotencySeconds", settings.idempotency().keep().toSeconds());
        members.put("callQuota", published(settings.quotas().calls()));
        members.put("itemQuota", published(settings.quotas().items()));
        return members;
    }

    private static Map<String, Object> published(Optional<Rate> rate) {
        Map<String, Object> members = new LinkedHashMap<>();
        rate.ifPresent(known -> {
            members.put("burst", known.burst());
            members.put("perSecond", known.perSecond());
        });
        return rate.isPresent() ? members : null;
    }

    private static Reply json(int status, Map<String, Object> members) {
        return new Reply(status, Map.of("Content-Type", Reply.JSON), JSON.writeValueAsBytes(members), false, 0);
    }

    private record Answering(String path, boolean isOpen, Supplier<Reply> reply) implements Page {
        @Override
        public Reply answer(Request request) {
            return reply.get();
        }
    }
}
