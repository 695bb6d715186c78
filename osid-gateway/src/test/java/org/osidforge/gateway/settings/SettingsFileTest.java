package org.osidforge.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.gateway.access.TokenTerms;
import org.osidforge.gateway.idempotency.IdempotencyTerms;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.limit.QuotaTerms;
import org.osidforge.gateway.limit.Rate;
import org.osidforge.runtime.access.AccessPolicy;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.value.BasicId;

class SettingsFileTest {

    private static final Path BAD = Path.of("src/test/resources/settings");
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @TempDir
    Path folder;

    static Stream<String> bad() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Each bad file stands beside the lines that are expected of it. */
    @ParameterizedTest
    @MethodSource("bad")
    void everyProblemIsToldWithItsPlace(String name) throws IOException {
        Files.copy(BAD.resolve(name), folder.resolve(GatewaySettings.FILE));
        Files.writeString(folder.resolve("no-keys.json"), "{\"keys\":[]}");
        Files.writeString(folder.resolve("not-keys.json"), "secret");
        Files.writeString(folder.resolve("not-a-keystore.p12"), "secret");
        Files.writeString(folder.resolve("password"), "secret");
        SettingsException wrong = catchThrowableOfType(SettingsException.class, () -> GatewaySettings.of(folder));
        List<String> expected = Files.readAllLines(BAD.resolve(name.replace(".yaml", ".expected")));
        assertThat(wrong).isNotNull();
        assertThat(wrong.problems()).containsExactlyElementsOf(expected);
        assertThat(wrong.problems()).noneMatch(line -> line.contains("secret"));
        assertThat(wrong.getMessage().lines().toList()).isEqualTo(expected);
    }

    @Test
    void withoutAFileThereIsTheStandard() {
        assertThat(GatewaySettings.of(folder)).isEqualTo(GatewaySettings.STANDARD);
    }

    @Test
    void anEmptyFileIsTheStandard() throws IOException {
        write("# nothing is set");
        assertThat(GatewaySettings.of(folder)).isEqualTo(GatewaySettings.STANDARD);
    }

    @Test
    void everythingCanBeSet() throws Exception {
        Files.writeString(
                folder.resolve("keys.json"),
                new JWKSet(List.of(
                                new RSAKeyGenerator(2048).keyID("r").generate().toPublicJWK(),
                                new ECKeyGenerator(Curve.P_256)
                                        .keyID("e")
                                        .generate()
                                        .toPublicJWK()))
                        .toString());
        write("""
                server: {host: 0.0.0.0, port: 9090, calls: 5, connections: 6, header-bytes: 4096, idle: 2m, grace: 1h}
                limits: {bytes: 1000, depth: 16, items: 10, time: 500ms, page: 20}
                quotas:
                  calls: {burst: 10, per-second: 0.5}
                  items: {burst: 100, per-second: 20}
                idempotency: {keep: 12h, answers: 7, bytes: 8000}
                access:
                  keys:
                    - {name: importer, sha256: %s, agent: "authentication.Agent:importer@example.com"}
                  tokens:
                    issuer: https://issuer.example
                    audience: gateway
                    skew: 10s
                    key-files: [keys.json]
                    agent-namespace: authentication.Agent
                    agent-authority: example.com
                  policy:
                    - {agent: "*", may: [lookup], kinds: ["*"]}
                    - {agent: "authentication.Agent:importer@example.com", may: [create, update], kinds: [osid.room.*, osid.recognition.Academy]}
                """.formatted(DIGEST));
        GatewaySettings settings = GatewaySettings.of(folder);
        assertThat(settings.host()).isEqualTo("0.0.0.0");
        assertThat(settings.port()).isEqualTo(9090);
        assertThat(settings.traffic()).isEqualTo(new Traffic(5, 6, 4096, Duration.ofMinutes(2), Duration.ofHours(1)));
        assertThat(settings.limits()).isEqualTo(new Limits(1000, 16, 10, Duration.ofMillis(500), 20));
        assertThat(settings.quotas())
                .isEqualTo(new QuotaTerms(Optional.of(new Rate(10, 0.5)), Optional.of(new Rate(100, 20))));
        assertThat(settings.idempotency()).isEqualTo(new IdempotencyTerms(Duration.ofHours(12), 7, 8000));
        assertThat(settings.access().isRestricted()).isTrue();
        assertThat(settings.access().keys()).singleElement().satisfies(key -> {
            assertThat(key.name()).isEqualTo("importer");
            assertThat(key.agent()).isEqualTo(importer());
            assertThat(key).hasToString("ApiKey[importer]");
        });
        TokenTerms tokens = settings.access().tokens().orElseThrow();
        assertThat(tokens.issuer()).isEqualTo("https://issuer.example");
        assertThat(tokens.audience()).isEqualTo("gateway");
        assertThat(tokens.skew()).isEqualTo(Duration.ofSeconds(10));
        assertThat(tokens.keys().getKeys()).hasSize(2);
        AccessPolicy policy = settings.access().policy();
        BasicId stranger = BasicId.of("authentication.Agent", "stranger", "example.com");
        assertThat(policy.permits(stranger, Operation.LOOKUP, "osid.room.Campus", null))
                .isTrue();
        assertThat(policy.permits(stranger, Operation.CREATE, "osid.room.Campus", null))
                .isFalse();
        assertThat(policy.permits(importer(), Operation.CREATE, "osid.room.Campus", null))
                .isTrue();
        assertThat(policy.permits(importer(), Operation.UPDATE, "osid.recognition.Academy", null))
                .isTrue();
        assertThat(policy.permits(importer(), Operation.CREATE, "osid.recognition.Award", null))
                .isFalse();
        assertThat(policy.permits(importer(), Operation.CREATE, "osid.roommate.X", null))
                .isFalse();
        assertThat(policy.permits(importer(), Operation.DELETE, "osid.room.Campus", null))
                .isFalse();
    }

    @Test
    void withoutAPolicyEverythingIsAllowed() throws IOException {
        write("access: {keys: [{name: a, sha256: %s, agent: \"a:b@c\"}]}".formatted(DIGEST));
        assertThat(GatewaySettings.of(folder).access().policy()).isSameAs(AccessPolicy.ALLOW_ALL);
    }

    @Test
    void keysThatAreNotPublicOrTooWeakAreRefused() throws Exception {
        for (JWKSet unusable : Arrays.asList(
                new JWKSet(new RSAKeyGenerator(2048).generate()),
                new JWKSet(new RSAKeyGenerator(1024, true).generate().toPublicJWK()),
                new JWKSet(new ECKeyGenerator(Curve.P_384).generate().toPublicJWK()))) {
            Files.writeString(folder.resolve("keys.json"), unusable.toString(false));
            write(
                    "access: {tokens: {issuer: a, audience: b, key-files: [keys.json], agent-namespace: c, agent-authority: d}}");
            assertThatThrownBy(() -> GatewaySettings.of(folder))
                    .isInstanceOf(SettingsException.class)
                    .hasMessage(
                            "gateway.yaml:1:54: error [OSID-745] the file keys.json cannot be used: every key has to be"
                                    + " a public key of RSA with 2048 bits or more, or of the curve P-256, and there has to be one");
        }
    }

    @Test
    void aFileThatIsNotTextIsRefused() throws IOException {
        Files.write(folder.resolve(GatewaySettings.FILE), new byte[] {(byte) 0xC3, 0x28});
        assertThatThrownBy(() -> GatewaySettings.of(folder))
                .hasMessage("gateway.yaml:1:1: error [OSID-740] this is not YAML as it is wanted here: not UTF-8");
    }

    @Test
    void aFileThatCannotBeReadIsToldSo() throws IOException {
        Files.createDirectory(folder.resolve(GatewaySettings.FILE));
        assertThatThrownBy(() -> GatewaySettings.of(folder))
                .hasMessage(
                        "gateway.yaml:1:1: error [OSID-745] the file gateway.yaml cannot be used: it cannot be read");
    }

    private static BasicId importer() {
        return BasicId.of("authentication.Agent", "importer", "example.com");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve(GatewaySettings.FILE), text);
    }
}
