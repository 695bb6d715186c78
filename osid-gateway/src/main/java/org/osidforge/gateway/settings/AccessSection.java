package org.osidforge.gateway.settings;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osid.OsidRuntimeException;
import org.osidforge.gateway.access.AccessTerms;
import org.osidforge.gateway.access.AgentPolicy;
import org.osidforge.gateway.access.ApiKey;
import org.osidforge.gateway.access.TokenTerms;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.runtime.access.AccessPolicy;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.value.BasicId;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the section {@code access}: API keys, bearer tokens and the policy. */
final class AccessSection {

    private static final String AN_ID = "an Id such as authentication.Agent:importer@example.com";
    private static final String ANYBODY = "*";
    private static final int LEAST_RSA_BITS = 2048;
    private static final String KIND = "([A-Za-z_][A-Za-z0-9_]*[.])*([A-Za-z_][A-Za-z0-9_]*|[*])";

    private final Path folder;
    private final Findings findings;

    AccessSection(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    AccessTerms read(Section section) {
        List<ApiKey> keys = keys(section.sections("keys"));
        Optional<TokenTerms> tokens = tokens(section.section("tokens"));
        AccessPolicy policy = policy(section.sections("policy"));
        section.end();
        return new AccessTerms(keys, tokens, policy);
    }

    private List<ApiKey> keys(List<Section> sections) {
        List<ApiKey> keys = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Section section : sections) {
            Optional<String> name = section.needed(
                    "name",
                    "1 to 64 letters, digits, -, . or _",
                    (text, at) -> Optional.of(text).filter(word -> word.matches("[A-Za-z0-9._-]{1,64}")));
            Optional<byte[]> digest = section.needed(
                    "sha256",
                    "64 hexadecimal digits",
                    (text, at) -> Optional.of(text)
                            .filter(hex -> hex.matches("[0-9A-Fa-f]{64}"))
                            .map(HexFormat.of()::parseHex));
            Optional<BasicId> agent = section.needed("agent", AN_ID, AccessSection::id);
            section.end();
            if (name.isPresent() && !names.add(name.get())) {
                findings.add(section.at("name"), GatewayMessage.SETTINGS_NAME_TWICE, "API key", name.get());
            }
            if (name.isPresent() && digest.isPresent() && agent.isPresent()) {
                keys.add(new ApiKey(name.get(), digest.get(), agent.get()));
            }
        }
        return keys;
    }

    private Optional<TokenTerms> tokens(Section section) {
        if (!section.isThere()) {
            return Optional.empty();
        }
        String issuer = section.text("issuer");
        String audience = section.text("audience");
        Duration skew = section.time("skew", Duration.ofMinutes(1), Duration.ZERO, Duration.ofMinutes(5));
        List<JWK> keys = new ArrayList<>();
        for (String file : section.texts("key-files", "a name of a file", text -> !text.isBlank())) {
            keys.addAll(keysOf(section.at("key-files"), file));
        }
        String namespace = section.text("agent-namespace");
        String authority = section.text("agent-authority");
        section.end();
        return Optional.of(new TokenTerms(issuer, audience, skew, new JWKSet(keys), namespace, authority));
    }

    private List<JWK> keysOf(Node at, String file) {
        String wrong;
        try {
            List<JWK> keys =
                    JWKSet.parse(Files.readString(folder.resolve(file))).getKeys();
            if (!keys.isEmpty() && keys.stream().allMatch(AccessSection::isUsable)) {
                return keys;
            }
            wrong = "every key has to be a public key of RSA with " + LEAST_RSA_BITS
                    + " bits or more, or of the curve P-256, and there has to be one";
        } catch (IOException | IllegalArgumentException unreadable) {
            wrong = "it cannot be read";
        } catch (ParseException foreign) {
            wrong = "it is not a JSON Web Key Set";
        }
        findings.add(at, GatewayMessage.SETTINGS_FILE, file, wrong);
        return List.of();
    }

    private static boolean isUsable(JWK key) {
        if (key.isPrivate()) {
            return false;
        }
        try {
            return key instanceof RSAKey rsa
                            && rsa.toRSAPublicKey().getModulus().bitLength() >= LEAST_RSA_BITS
                    || key instanceof ECKey curve && Curve.P_256.equals(curve.getCurve());
        } catch (JOSEException broken) {
            return false;
        }
    }

    private AccessPolicy policy(List<Section> sections) {
        if (sections.isEmpty()) {
            return AccessPolicy.ALLOW_ALL;
        }
        List<AgentPolicy.Rule> rules = new ArrayList<>();
        for (Section section : sections) {
            Optional<Optional<BasicId>> agent = section.needed(
                    "agent",
                    AN_ID + ", or * for all",
                    (text, at) -> ANYBODY.equals(text)
                            ? Optional.of(Optional.empty())
                            : id(text, at).map(Optional::of));
            Set<Operation> operations = operations(section);
            List<String> kinds = section.texts(
                    "kinds", "a kind such as osid.room.Campus, osid.room.* or *", kind -> kind.matches(KIND));
            section.end();
            agent.ifPresent(who -> rules.add(new AgentPolicy.Rule(who, operations, kinds)));
        }
        return new AgentPolicy(rules);
    }

    private static Set<Operation> operations(Section section) {
        List<String> names = List.of(Operation.values()).stream()
                .map(operation -> operation.name().toLowerCase(Locale.ROOT))
                .toList();
        Set<Operation> operations = EnumSet.noneOf(Operation.class);
        section.texts("may", "one of " + String.join(", ", names), names::contains)
                .forEach(name -> operations.add(Operation.valueOf(name.toUpperCase(Locale.ROOT))));
        return operations;
    }

    private static Optional<BasicId> id(String text, Node at) {
        try {
            return Optional.of(BasicId.parse(text));
        } catch (OsidRuntimeException wrong) {
            return Optional.empty();
        }
    }
}
