package org.osidforge.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.gateway.Gateway;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.access.AccessTerms;
import org.osidforge.gateway.access.ApiKey;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.runtime.access.AccessPolicy;
import org.osidforge.runtime.value.BasicId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page and the description as a running gateway gives them. */
class DocsPageTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway = Gateway.over(Wire.memory())
                .settings(GatewaySettings.STANDARD.withPort(0))
                .start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static HttpResponse<String> send(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder call = HttpRequest.newBuilder(URI.create(gateway.uri() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            call.headers(headers);
        }
        return CLIENT.send(call.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/html; charset=utf-8, <!DOCTYPE html>",
        "page.css, text/css; charset=utf-8, .top",
        "page.js, text/javascript; charset=utf-8, SwaggerUIBundle",
        "swagger-ui.css, text/css; charset=utf-8, .swagger-ui",
        "swagger-ui-bundle.js, text/javascript; charset=utf-8, SwaggerUIBundle",
        "favicon-32x32.png, image/png, PNG"
    })
    void itsFilesAreServedWithTheirTypesAndAStrictPolicy(String file, String type, String part) throws Exception {
        HttpResponse<String> got = send("GET", "/docs/" + file);
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.body()).contains(part);
        assertThat(got.headers().firstValue("Content-Type")).contains(type);
        assertThat(got.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(got.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*");
        String tag = got.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send("GET", "/docs/" + file, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "swagger-ui.js",
                "page.html",
                "swagger-ui.properties",
                "index.html",
                "x",
                "swagger-ui.css/",
                "META-INF/MANIFEST.MF"
            })
    void itHasNoOtherFiles(String file) throws Exception {
        HttpResponse<String> got = send("GET", "/docs/" + file);
        assertThat(got.statusCode()).isEqualTo(404);
        assertThat(got.body()).contains("OSID-700").doesNotContain("java", "jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs"})
    void peopleAreLedToIt(String path) throws Exception {
        HttpResponse<String> got = send("GET", path);
        assertThat(got.statusCode()).isEqualTo(302);
        assertThat(got.headers().firstValue("Location")).contains("/docs/");
    }

    @Test
    void whatLeadsToItAnswersNothingElse() throws Exception {
        assertThat(send("GET", "/nothing").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/nothing").body()).contains("OSID-700");
        assertThat(send("POST", "/nothing").statusCode()).isEqualTo(404);
        assertThat(send("POST", "/docs/").statusCode()).isEqualTo(405);
    }

    @Test
    void itsOwnFilesNameNoOtherHostAndRunNothingInline() throws Exception {
        for (String file : List.of("", "page.css", "page.js")) {
            assertThat(send("GET", "/docs/" + file).body())
                    .doesNotContain("http:", "https:", "//cdn", "style=", "onclick", "<style", "@import");
        }
        assertThat(send("GET", "/docs/").body()).doesNotContainPattern("<script(?![^>]* src=)");
        Matcher url = Pattern.compile("url\\((\"?)([^)]{0,5})")
                .matcher(send("GET", "/docs/swagger-ui.css").body());
        List<String> starts = new ArrayList<>();
        while (url.find()) {
            starts.add(url.group(2));
        }
        assertThat(starts).isNotEmpty().containsOnly("data:");
    }

    @Test
    void theServiceIsAsTheDescriptionSays() throws Exception {
        JsonNode description =
                JsonMapper.shared().readTree(send("GET", "/openapi.json").body());
        int calls = 0;
        for (var path : description.get("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            if (get.at("/tags/0").stringValue("").equals("Service")) {
                HttpResponse<String> got = send("GET", path.getKey());
                assertThat(got.statusCode()).as(path.getKey()).isEqualTo(200);
                calls++;
            }
        }
        assertThat(calls).isEqualTo(6);
        for (JsonNode one : description.get("x-osid-packages")) {
            if (one.get("name").stringValue().equals("room")) {
                assertThat(send("GET", one.get("url").stringValue()).body()).contains("\"Campus.new\"");
            }
        }
        assertThat(send("GET", "/openapi.json?package=none").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/openapi.json?package=none").headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void whereAccessIsRestrictedThePageIsOpenAndTellsHowCallersAreKnown() throws Exception {
        AccessTerms keys = new AccessTerms(
                List.of(new ApiKey("one", new byte[32], BasicId.parse("authentication.Agent:a@localhost"))),
                Optional.empty(),
                AccessPolicy.ALLOW_ALL);
        GatewaySettings settings = GatewaySettings.STANDARD.withPort(0).withAccess(keys);
        try (Gateway restricted = Gateway.over(Wire.memory()).settings(settings).start()) {
            assertThat(get(restricted, "/docs/").statusCode()).isEqualTo(200);
            assertThat(get(restricted, "/openapi.json").body()).contains("\"securitySchemes\"", "X-Api-Key");
            assertThat(get(restricted, "/api/v1/Object/Campus").statusCode()).isEqualTo(401);
        }
    }

    private static HttpResponse<String> get(Gateway from, String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(from.uri() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
