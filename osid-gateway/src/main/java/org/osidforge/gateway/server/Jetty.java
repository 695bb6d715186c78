package org.osidforge.gateway.server;

import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.gateway.settings.Tls;
import org.osidforge.gateway.settings.Traffic;

/** Sets up the HTTP server: strict about what it reads, silent about what it is. */
final class Jetty {

    private Jetty() {}

    /** A server, not yet started, that hands its calls on. */
    static Server server(Services services) {
        GatewaySettings settings = services.settings();
        Traffic traffic = settings.traffic();
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("gateway-http");
        Server server = new Server(threads);
        server.addConnector(connector(server, settings));
        server.addBean(new NetworkConnectionLimit(traffic.connections(), server));
        server.setHandler(new CallHandler(services));
        server.setErrorHandler(new HttpErrors(services));
        // the gateway has waited for its calls when it stops the server
        server.setStopTimeout(0);
        return server;
    }

    private static ServerConnector connector(Server server, GatewaySettings settings) {
        HttpConfiguration http = configuration(settings.traffic());
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        ServerConnector connector = settings.tls()
                .map(tls -> secured(server, tls, http, plain))
                .orElseGet(() -> new ServerConnector(server, plain));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.traffic().idle().toMillis());
        return connector;
    }

    private static HttpConfiguration configuration(Traffic traffic) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(traffic.headerBytes());
        http.setHttpCompliance(HttpCompliance.RFC9110);
        // an Id in a path has escapes of its own, whose percent signs are escaped once more
        http.setUriCompliance(UriCompliance.DEFAULT.with("gateway", UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        return http;
    }

    private static ServerConnector secured(
            Server server, Tls tls, HttpConfiguration http, HttpConnectionFactory plain) {
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setKeyStore(tls.keystore());
        context.setKeyStorePassword(tls.password());
        context.setIncludeProtocols("TLSv1.2", "TLSv1.3");
        // one host is served, by whatever name the certificate has: its clients check that
        http.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(server, new SslConnectionFactory(context, plain.getProtocol()), plain);
    }
}
