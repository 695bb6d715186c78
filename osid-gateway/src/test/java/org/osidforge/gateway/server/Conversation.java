package org.osidforge.gateway.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.osidforge.gateway.http.Dialect;
import org.osidforge.gateway.settings.GatewaySettings;

/** A running server on a free port of loopback, and a client that talks to it. */
final class Conversation implements AutoCloseable {

    static final GatewaySettings ANY_PORT = GatewaySettings.STANDARD.withPort(0);

    final GatewayServer server;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    Conversation(Dialect dialect) {
        this(ANY_PORT, dialect);
    }

    Conversation(GatewaySettings settings, Dialect dialect) {
        this(GatewayServer.with(settings).dialect(dialect));
    }

    Conversation(GatewayServer.Builder builder) {
        server = builder.start();
    }

    URI uri(String path) {
        return server.uri().resolve(path);
    }

    RawConnection wire() throws IOException {
        return new RawConnection(server.uri());
    }

    HttpRequest.Builder call(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60));
    }

    HttpRequest.Builder post(String path, String body) {
        return call(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder call = call(path);
        if (headers.length > 0) {
            call.headers(headers);
        }
        return send(call);
    }

    HttpResponse<String> send(HttpRequest.Builder call) throws IOException, InterruptedException {
        return client.send(call.build(), HttpResponse.BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> begin(HttpRequest.Builder call) {
        return client.sendAsync(call.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
    }
}
