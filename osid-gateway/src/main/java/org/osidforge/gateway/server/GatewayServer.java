package org.osidforge.gateway.server;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.osidforge.gateway.access.Authentication;
import org.osidforge.gateway.http.Dialect;
import org.osidforge.gateway.http.Page;
import org.osidforge.gateway.idempotency.IdempotentCalls;
import org.osidforge.gateway.limit.Quotas;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.observe.GatewayMetrics;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.gateway.settings.SettingsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gateway as a running server.
 *
 * <pre>{@code
 * try (GatewayServer server = GatewayServer.with(settings).dialect(odata).dialect(sequential).start()) {
 *     server.join();
 * }
 * }</pre>
 *
 * <p>Besides the dialects it has {@code /health}, {@code /ready}, {@code /metrics}, and the limits below the root of each dialect. It keeps the program running until it is stopped.
 */
public final class GatewayServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayServer.class);
    private static final int LEAST_WORKERS = 16;
    private static final int WORKERS_PER_PROCESSOR = 4;

    private final Services services;
    private final Server jetty;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile int port;

    private GatewayServer(Services services) {
        this.services = services;
        this.jetty = Jetty.server(services);
    }

    /** Begins a server with those settings. */
    public static Builder with(GatewaySettings settings) {
        return new Builder(settings);
    }

    /** What a server is to have, said step by step. */
    public static final class Builder {

        private final GatewaySettings settings;
        private final List<Dialect> dialects = new ArrayList<>();
        private final List<Page> pages = new ArrayList<>();
        private InstantSource clock = InstantSource.system();
        private LongSupplier nanos = System::nanoTime;

        private Builder(GatewaySettings settings) {
            this.settings = settings;
        }

        /** Adds a dialect. */
        public Builder dialect(Dialect dialect) {
            dialects.add(dialect);
            return this;
        }

        /** Adds a page. */
        public Builder page(Page page) {
            pages.add(page);
            return this;
        }

        Builder clock(InstantSource other) {
            clock = other;
            return this;
        }

        Builder nanos(LongSupplier other) {
            nanos = other;
            return this;
        }

        /**
         * Starts the server.
         *
         * @throws SettingsException if everybody could reach it without credentials, or it cannot listen where it should
         */
        public GatewayServer start() {
            checkAccess(settings);
            GatewayServer server = new GatewayServer(services());
            server.start();
            return server;
        }

        private Services services() {
            Lifecycle lifecycle = new Lifecycle(settings.traffic().calls());
            GatewayMetrics metrics = new GatewayMetrics(lifecycle::inFlight);
            List<Page> all = new ArrayList<>(pages);
            all.add(Pages.health());
            all.add(Pages.ready(lifecycle));
            all.add(Pages.metrics(metrics));
            dialects.forEach(dialect -> all.add(Pages.limits(dialect.root(), settings)));
            return new Services(
                    settings,
                    clock,
                    nanos,
                    lifecycle,
                    new Routes(dialects, all),
                    new Authentication(settings.access(), clock),
                    new Quotas(settings.quotas(), nanos),
                    new IdempotentCalls(settings.idempotency(), clock),
                    metrics,
                    workers(settings.traffic().calls()));
        }
    }

    private static void checkAccess(GatewaySettings settings) {
        boolean loopback = isLoopback(settings);
        boolean restricted = settings.access().isRestricted();
        if (!loopback && !restricted) {
            throw unusable(GatewayMessage.ACCESS_NEEDED, settings.host());
        }
        if (!restricted) {
            warn(GatewayMessage.OPEN_TO_MACHINE);
        } else if (!loopback && settings.tls().isEmpty()) {
            warn(GatewayMessage.CLEAR_TEXT, settings.host());
        }
    }

    private static boolean isLoopback(GatewaySettings settings) {
        try {
            return Loopback.isAddress(settings.host());
        } catch (UnknownHostException unknown) {
            throw unusable(GatewayMessage.CANNOT_LISTEN, settings.host(), settings.port(), "there is no such host");
        }
    }

    private static void warn(GatewayMessage message, Object... arguments) {
        LOG.warn("[{}] {}", message.code(), message.text(arguments));
    }

    private static SettingsException unusable(GatewayMessage message, Object... arguments) {
        return new SettingsException(List.of("error [" + message.code() + "] " + message.text(arguments)));
    }

    private static ExecutorService workers(int mostCalls) {
        int most = Math.max(
                LEAST_WORKERS, WORKERS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
        int threads = Math.min(mostCalls, most);
        AtomicInteger number = new AtomicInteger();
        // the queue is as long as there are calls in work, which is limited
        return new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> new Thread(work, "gateway-worker-" + number.incrementAndGet()));
    }

    private void start() {
        GatewaySettings settings = services.settings();
        try {
            jetty.start();
        } catch (IOException taken) {
            close();
            throw unusable(
                    GatewayMessage.CANNOT_LISTEN,
                    settings.host(),
                    settings.port(),
                    "it is taken or not of this machine");
        } catch (Exception fault) {
            close();
            throw new IllegalStateException("the server did not start", fault);
        }
        port = ((ServerConnector) jetty.getConnectors()[0]).getLocalPort();
        services.lifecycle().run();
        LOG.info("listening at {}", uri());
    }

    /** The port that it listens on. */
    public int port() {
        return port;
    }

    /** Its address, such as {@code http://127.0.0.1:8080}. */
    public URI uri() {
        GatewaySettings settings = services.settings();
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create((settings.tls().isPresent() ? "https://" : "http://") + host + ":" + port);
    }

    /** Waits until it is stopped. */
    public void join() throws InterruptedException {
        jetty.join();
    }

    /**
     * Stops it: no call is taken any more, those in work have the time of grace to end, then the connections are closed. Does nothing if it is stopped already.
     *
     * @return whether all calls in work have ended
     */
    public boolean stop() {
        if (!stopped.compareAndSet(false, true)) {
            return services.lifecycle().inFlight() == 0;
        }
        boolean ended = services.lifecycle().stop(services.settings().traffic().grace());
        if (!ended) {
            LOG.warn("{} calls did not end in time", services.lifecycle().inFlight());
        }
        services.workers().shutdownNow();
        try {
            jetty.stop();
        } catch (Exception fault) {
            LOG.error("the server did not stop in order", fault);
        }
        services.metrics().close();
        return ended;
    }

    /** Stops it. */
    @Override
    public void close() {
        stop();
    }
}
