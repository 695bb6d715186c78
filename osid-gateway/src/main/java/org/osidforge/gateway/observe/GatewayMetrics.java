package org.osidforge.gateway.observe;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.osidforge.gateway.limit.Allowance;

/** What is counted, in the form that Prometheus reads. */
public final class GatewayMetrics implements AutoCloseable {

    private static final Duration[] BUCKETS =
            List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 30_000).stream()
                    .map(Duration::ofMillis)
                    .toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Map<Kind, Timer> calls = new ConcurrentHashMap<>();
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    /** Nothing counted yet. */
    public GatewayMetrics(IntSupplier inFlight) {
        List<MeterBinder> platform = List.of(
                new JvmMemoryMetrics(),
                collections,
                new JvmThreadMetrics(),
                new ClassLoaderMetrics(),
                new ProcessorMetrics(),
                new UptimeMetrics());
        platform.forEach(part -> part.bindTo(registry));
        Gauge.builder("osid.gateway.calls.in.flight", inFlight::getAsInt)
                .description("Calls in work")
                .register(registry);
        // there from the start, so that a rate can be told of the first one
        List.of("calls", "items").forEach(this::refusals);
        replays();
    }

    /** Counts a call. */
    public void count(CallRecord call) {
        calls.computeIfAbsent(new Kind(call.dialect(), call.route(), call.status()), this::timer)
                .record(call.time());
        counter("osid.gateway.items", "Requests of calls, those of batches each", "dialect", call.dialect())
                .increment(call.items());
        counter("osid.gateway.bytes", "Bytes of bodies", "direction", "in").increment(call.bytesIn());
        counter("osid.gateway.bytes", "Bytes of bodies", "direction", "out").increment(call.bytesOut());
        if (!call.arrived()) {
            counter("osid.gateway.hangups", "Answers that did not arrive", "dialect", call.dialect())
                    .increment();
        }
    }

    /** Counts a call that was given its earlier answer. */
    public void countReplay() {
        replays().increment();
    }

    /**
     * The same allowance, with its refusals counted.
     *
     * @param what {@code calls} or {@code items}
     */
    public Allowance counted(String what, Allowance allowance) {
        return () -> {
            var wait = allowance.take();
            if (wait.isPresent()) {
                refusals(what).increment();
            }
            return wait;
        };
    }

    /** Everything, as text. */
    public String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }

    private Counter refusals(String what) {
        return counter("osid.gateway.quota.refusals", "Refusals because a quota was used up", "quota", what);
    }

    private Counter replays() {
        return counter("osid.gateway.replays", "Repeated calls that got their earlier answer", "cause", "idempotency");
    }

    private Timer timer(Kind kind) {
        return Timer.builder("osid.gateway.calls")
                .description("Calls and how long they took")
                .tag("dialect", kind.dialect)
                .tag("route", kind.route)
                .tag("status", Integer.toString(kind.status))
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    private Counter counter(String name, String description, String tag, String value) {
        return counters.computeIfAbsent(
                name + ' ' + value,
                key -> Counter.builder(name)
                        .description(description)
                        .tag(tag, value)
                        .register(registry));
    }

    private record Kind(String dialect, String route, int status) {}
}
