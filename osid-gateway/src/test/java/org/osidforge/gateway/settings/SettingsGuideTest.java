package org.osidforge.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide shows is read, and the values that it calls the standard are. */
class SettingsGuideTest {

    private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

    @TempDir
    Path folder;

    @Test
    void theFilesOfTheGuideAreRead() throws Exception {
        Files.writeString(
                folder.resolve("issuer-keys.json"),
                new JWKSet(new ECKeyGenerator(Curve.P_256).generate().toPublicJWK()).toString());
        List<String> shown = YAML.matcher(Files.readString(Path.of("../docs/operate.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(shown).hasSize(4);
        assertThat(read(shown.get(0))).isEqualTo(GatewaySettings.STANDARD);
        assertThat(read(shown.get(1)).access().isRestricted()).isTrue();
        // the keystore is the reader's own
        String quotas = shown.get(2).substring(shown.get(2).indexOf("quotas:"));
        assertThat(read(quotas).quotas().items()).isPresent();
        assertThat(read(shown.get(3))).isEqualTo(GatewaySettings.STANDARD);
        assertThat(shown.get(2)).startsWith("tls:\n  keystore: server.p12\n  password-file: server.password\n");
    }

    private GatewaySettings read(String text) throws Exception {
        Files.writeString(folder.resolve(GatewaySettings.FILE), text);
        return GatewaySettings.of(folder);
    }
}
