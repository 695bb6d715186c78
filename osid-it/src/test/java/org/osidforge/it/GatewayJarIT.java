package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one runnable jar, alone in a folder, as somebody has it who never saw this project. */
class GatewayJarIT {

    @TempDir
    private Path folder;

    @Test
    void servesAllPackagesAndStopsInOrder() throws Exception {
        String name = "osid-gateway-" + System.getProperty("it.version") + "-all.jar";
        Path built = Path.of(System.getProperty("it.home"), "osid-gateway-app", "target", name);
        Path jar = Files.copy(built, folder.resolve(name));
        try (GatewayProcess gateway = GatewayProcess.ofJar(folder, jar)) {
            assertThat(call(gateway, "POST", "/api/v1/Object/Campus", "{\"DisplayName\":\"North\"}")
                            .statusCode())
                    .isEqualTo(201);
            assertThat(call(gateway, "GET", "/api/v1/Object/room.Campus?$count=true", "")
                            .body())
                    .contains("North");
            assertThat(call(gateway, "PUT", "/api/v1/Object/Academy('a')", "{\"DisplayName\":\"A\"}")
                            .statusCode())
                    .isEqualTo(201);
            assertThat(call(gateway, "GET", "/metrics", "").body()).contains("jvm_memory");
            assertThat(gateway.output()).contains("\"path\":\"/api/v1/Object/Campus\"");
        }
    }

    private static HttpResponse<String> call(GatewayProcess gateway, String method, String path, String body)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway.uri() + path));
        if (body.isEmpty()) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
