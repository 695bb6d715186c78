package org.osidforge.gateway.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Optional;
import org.osidforge.gateway.message.GatewayMessage;

/** Reads the section {@code tls}: a keystore of PKCS12, and the file that holds its password. */
final class TlsSection {

    private static final String KEYSTORE = "keystore";
    private static final String PASSWORD = "password-file";

    private final Path folder;
    private final Findings findings;

    TlsSection(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    Optional<Tls> read(Section section) {
        if (!section.isThere()) {
            return Optional.empty();
        }
        String keystore = section.text(KEYSTORE);
        String passwordFile = section.text(PASSWORD);
        section.end();
        if (keystore.isEmpty() || passwordFile.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> password = password(section, passwordFile);
        return password.flatMap(secret -> keystore(section, keystore, secret).map(store -> new Tls(store, secret)));
    }

    private Optional<String> password(Section section, String file) {
        try {
            return Optional.of(Files.readString(folder.resolve(file)).strip());
        } catch (IOException | IllegalArgumentException unreadable) {
            findings.add(section.at(PASSWORD), GatewayMessage.SETTINGS_FILE, file, "it cannot be read");
            return Optional.empty();
        }
    }

    private Optional<KeyStore> keystore(Section section, String file, String password) {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return Optional.of(store);
                }
            }
            findings.add(section.at(KEYSTORE), GatewayMessage.SETTINGS_FILE, file, "it has no private key");
        } catch (NoSuchFileException none) {
            findings.add(section.at(KEYSTORE), GatewayMessage.SETTINGS_FILE, file, "it cannot be read");
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            findings.add(
                    section.at(KEYSTORE),
                    GatewayMessage.SETTINGS_FILE,
                    file,
                    "it is not a PKCS12 keystore that the password opens");
        }
        return Optional.empty();
    }
}
