package org.osidforge.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.gateway.access.AccessTerms;
import org.osidforge.gateway.access.ApiKey;
import org.osidforge.gateway.access.TokenTerms;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.gateway.settings.SettingsException;
import org.osidforge.runtime.access.AccessPolicy;
import org.osidforge.runtime.value.BasicId;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final String KEY = "correct-horse-battery-staple";
    private static final BasicId IMPORTER = BasicId.of("authentication.Agent", "importer", "example.com");

    private final SetClock clock = new SetClock();
    private final RSAKey rsa = new RSAKeyGenerator(2048).keyID("r").generate();
    private final ECKey curve = new ECKeyGenerator(Curve.P_256).keyID("e").generate();
    private final EchoDialect dialect = new EchoDialect();
    private final Conversation conversation =
            new Conversation(GatewayServer.with(settings()).dialect(dialect).clock(clock));

    AccessTest() throws Exception {}

    private static ApiKey apiKey() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(KEY.getBytes());
            return new ApiKey("importer", digest, IMPORTER);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private GatewaySettings settings() {
        TokenTerms tokens = new TokenTerms(
                "https://issuer.example",
                "gateway",
                Duration.ofSeconds(60),
                new JWKSet(List.of(rsa.toPublicJWK(), curve.toPublicJWK())),
                "authentication.Agent",
                "example.com");
        return Conversation.ANY_PORT.withAccess(
                new AccessTerms(List.of(apiKey()), Optional.of(tokens), AccessPolicy.ALLOW_ALL));
    }

    @BeforeEach
    void forget() {
        dialect.requests.clear();
    }

    @AfterAll
    void stop() {
        conversation.close();
    }

    @Test
    void withoutCredentialsNothingIsDone() throws Exception {
        var answer = conversation.send(conversation.post("/echo/batch", "[]"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("OSID-720");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("ApiKey, Bearer");
        assertThat(dialect.requests).isEmpty();
    }

    @Test
    void withoutCredentialsTheBodyIsNotEvenRead() throws Exception {
        try (RawConnection wire = conversation.wire()) {
            wire.send("POST /echo/batch HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n");
            assertThat(wire.answer().status()).isEqualTo(401);
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ApiKey ", "apikey ", "APIKEY   "})
    void anApiKeyIsAccepted(String scheme) throws Exception {
        assertThat(conversation.get("/echo/a", "Authorization", scheme + KEY).statusCode())
                .isEqualTo(200);
        assertThat(conversation.get("/echo/a", "X-Api-Key", KEY).statusCode()).isEqualTo(200);
        assertThat(dialect.requests).allSatisfy(request -> {
            assertThat(request.caller().name()).isEqualTo("key:importer");
            assertThat(request.caller().agent()).contains(IMPORTER);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ApiKey",
                "ApiKey wrong",
                "ApiKey ",
                "Basic aW1wb3J0ZXI6eA==",
                KEY,
                "Bearer " + KEY,
                "ApiKey " + KEY + "x",
                "Bearer a.b.c"
            })
    void otherCredentialsAreRefused(String authorization) throws Exception {
        assertRefused("Authorization", authorization);
    }

    @Test
    void twoCredentialsAreRefused() throws Exception {
        assertRefused("X-Api-Key", KEY, "Authorization", "ApiKey " + KEY);
        assertRefused("Authorization", "ApiKey " + KEY, "Authorization", "ApiKey " + KEY);
        assertRefused("X-Api-Key", KEY, "X-Api-Key", KEY);
    }

    @Test
    void aTokenOfTheIssuerIsAccepted() throws Exception {
        assertAccepted(token(rs256(), claims().build(), new RSASSASigner(rsa)));
        assertAccepted(token(es256(), claims().build(), new ECDSASigner(curve)));
        assertAccepted(token(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("r")
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims().audience(List.of("other", "gateway")).build(),
                new RSASSASigner(rsa)));
        assertThat(dialect.requests).allSatisfy(request -> {
            assertThat(request.caller().name()).isEqualTo("token:ann");
            assertThat(request.caller().agent()).contains(BasicId.of("authentication.Agent", "ann", "example.com"));
        });
    }

    @Test
    void aTokenIsGoodUntilItExpiresAndLittleLonger() throws Exception {
        JWSSigner signer = new RSASSASigner(rsa);
        assertAccepted(token(rs256(), expiring(-59), signer));
        assertToken(token(rs256(), expiring(-61), signer));
        assertAccepted(token(rs256(), claims().notBeforeTime(after(59)).build(), signer));
        assertToken(token(rs256(), claims().notBeforeTime(after(61)).build(), signer));
    }

    @Test
    void aTokenThatIsNotForUsIsRefused() throws Exception {
        JWSSigner signer = new RSASSASigner(rsa);
        assertToken(token(rs256(), claims().issuer("https://other.example").build(), signer));
        assertToken(token(rs256(), claims().issuer(null).build(), signer));
        assertToken(token(rs256(), claims().audience("other").build(), signer));
        assertToken(token(rs256(), claims().audience((String) null).build(), signer));
        assertToken(token(rs256(), claims().expirationTime(null).build(), signer));
        assertToken(token(rs256(), claims().subject(null).build(), signer));
        assertToken(token(rs256(), claims().subject(" ").build(), signer));
        assertToken(token(rs256(), claims().subject("a\nb").build(), signer));
        assertToken(token(rs256(), claims().subject("a".repeat(256)).build(), signer));
        JOSEObjectType other = new JOSEObjectType("dpop+jwt");
        assertToken(token(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("r").type(other).build(), claims().build(), signer));
    }

    @Test
    void aTokenThatNobodyOrSomebodyElseSignedIsRefused() throws Exception {
        assertToken(new PlainJWT(claims().build()).serialize());
        RSAKey stranger = new RSAKeyGenerator(2048).keyID("r").generate();
        assertToken(token(rs256(), claims().build(), new RSASSASigner(stranger)));
        String good = token(rs256(), claims().build(), new RSASSASigner(rsa));
        assertToken(good.substring(0, good.lastIndexOf('.') + 1));
        assertToken(good.substring(0, good.length() - 4) + "AAAA");
        String[] parts = token(rs256(), claims().subject("root").build(), new RSASSASigner(stranger))
                .split("[.]");
        assertToken(good.split("[.]")[0] + "." + parts[1] + "." + good.split("[.]")[2]);
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws Exception {
        JWSHeader hs256 = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("r").build();
        byte[] secret = rsa.toRSAPublicKey().getEncoded();
        assertToken(token(hs256, claims().build(), new MACSigner(secret)));
    }

    @Test
    void otherAlgorithmsAreRefusedAlsoWithTheRightKey() throws Exception {
        for (JWSAlgorithm other : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256)) {
            JWSHeader header = new JWSHeader.Builder(other).keyID("r").build();
            assertToken(token(header, claims().build(), new RSASSASigner(rsa)));
        }
    }

    @Test
    void aKeyThatTheTokenBringsAlongIsNotUsed() throws Exception {
        RSAKey own = new RSAKeyGenerator(2048).keyID("own").generate();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .jwk(own.toPublicJWK())
                .jwkURL(conversation.uri("/echo/keys"))
                .keyID("own")
                .build();
        assertToken(token(header, claims().build(), new RSASSASigner(own)));
        assertThat(dialect.requests).as("nothing is fetched").isEmpty();
    }

    @Test
    void pagesThatTellMoreThanThatTheServerRunsNeedCredentials() throws Exception {
        assertThat(conversation.get("/metrics").statusCode()).isEqualTo(401);
        assertThat(conversation.get("/metrics", "X-Api-Key", KEY).statusCode()).isEqualTo(200);
        for (String open : List.of("/health", "/ready", "/echo/limits")) {
            assertThat(conversation.get(open).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void withoutAccessOnlyThisMachineIsServed() {
        assertThatThrownBy(() -> GatewayServer.with(Conversation.ANY_PORT.withHost("0.0.0.0"))
                        .start())
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("error [OSID-747]")
                .hasMessageContaining("0.0.0.0");
    }

    @Test
    void withoutAccessTheLogWarns() throws Exception {
        try (LogCapture log = new LogCapture(GatewayServer.class.getName());
                Conversation open = new Conversation(dialect)) {
            assertThat(open.get("/echo/a").statusCode()).isEqualTo(200);
            assertThat(log.next(message -> message.contains("OSID-749")).getLevel())
                    .isEqualTo(ch.qos.logback.classic.Level.WARN);
        }
    }

    @Test
    void withAccessOtherMachinesAreServedAndAWarningTellsOfClearText() throws Exception {
        try (LogCapture log = new LogCapture(GatewayServer.class.getName());
                GatewayServer server = GatewayServer.with(settings().withHost("0.0.0.0"))
                        .dialect(dialect)
                        .start();
                RawConnection wire = new RawConnection(java.net.URI.create("http://127.0.0.1:" + server.port()))) {
            log.next(message -> message.contains("OSID-729"));
            wire.send("GET /echo/a HTTP/1.1\r\nHost: gateway.example\r\nX-Api-Key: " + KEY + "\r\n\r\n");
            assertThat(wire.answer().status()).isEqualTo(200);
        }
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("https://issuer.example")
                .audience("gateway")
                .subject("ann")
                .expirationTime(after(600));
    }

    private JWTClaimsSet expiring(int seconds) {
        return claims().expirationTime(after(seconds)).build();
    }

    private Date after(int seconds) {
        return Date.from(clock.instant().plusSeconds(seconds));
    }

    private static JWSHeader rs256() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("r").build();
    }

    private static JWSHeader es256() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("e").build();
    }

    private static String token(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws Exception {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private void assertAccepted(String token) throws Exception {
        assertThat(conversation
                        .get("/echo/a", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
    }

    private void assertToken(String refused) throws Exception {
        dialect.requests.clear();
        assertRefused("Authorization", "Bearer " + refused);
    }

    private void assertRefused(String... headers) throws Exception {
        var answer = conversation.get("/echo/a", headers);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("OSID-721").doesNotContain(KEY, "nimbus", "Exception");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(dialect.requests).isEmpty();
    }
}
