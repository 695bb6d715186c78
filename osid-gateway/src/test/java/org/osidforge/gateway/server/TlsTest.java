package org.osidforge.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.gateway.settings.GatewaySettings;

class TlsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void callsGoOverTls(String version) throws Exception {
        try (GatewayServer server = serverWithKeystore()) {
            HttpResponse<String> answer =
                    client(version).send(call(server.uri()), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).isEqualTo("[]");
            assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo(version);
            assertThat(server.uri().getScheme()).isEqualTo("https");
        }
    }

    @Test
    void plainTextIsNotAnswered() throws Exception {
        try (GatewayServer server = serverWithKeystore();
                RawConnection wire = new RawConnection(server.uri())) {
            wire.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThatThrownBy(wire::answer).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aClientThatDoesNotKnowTheCertificateDoesNotTalk() throws Exception {
        try (GatewayServer server = serverWithKeystore()) {
            HttpClient stranger = HttpClient.newHttpClient();
            assertThatThrownBy(() -> stranger.send(call(server.uri()), HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(javax.net.ssl.SSLException.class);
        }
    }

    private GatewayServer serverWithKeystore() throws Exception {
        keystore();
        Files.writeString(folder.resolve("password"), "changeit\n");
        Files.writeString(folder.resolve(GatewaySettings.FILE), """
                server: {port: 0}
                tls: {keystore: server.p12, password-file: password}
                """);
        return GatewayServer.with(GatewaySettings.of(folder))
                .dialect(new EchoDialect())
                .start();
    }

    private void keystore() throws Exception {
        if (Files.exists(folder.resolve("server.p12"))) {
            return;
        }
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=ip:127.0.0.1,dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        folder.resolve("server.p12").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(keytool.exitValue())
                .as(Files.readString(folder.resolve("keytool.log")))
                .isZero();
    }

    private HttpClient client(String version) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("server.p12"))) {
            store.load(in, "changeit".toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", store.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        SSLParameters parameters = new SSLParameters();
        parameters.setProtocols(new String[] {version});
        return HttpClient.newBuilder()
                .sslContext(context)
                .sslParameters(parameters)
                .build();
    }

    private static HttpRequest call(URI server) {
        return HttpRequest.newBuilder(server.resolve("/echo/batch"))
                .POST(HttpRequest.BodyPublishers.ofString("[]"))
                .build();
    }
}
