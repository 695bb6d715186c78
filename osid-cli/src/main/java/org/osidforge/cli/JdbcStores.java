package org.osidforge.cli;

import java.nio.file.Path;
import java.util.Map;
import org.osid.ConfigurationErrorException;
import org.osidforge.provider.jdbc.JdbcSettings;
import org.osidforge.provider.jdbc.JdbcStore;
import org.osidforge.runtime.provider.Settings;

/** Stores over databases; apart from what is loaded where the provider is not at hand. */
final class JdbcStores {

    private JdbcStores() {}

    /**
     * A store over the database that the options name.
     *
     * @param lasting where they name none: whether it is to be there the next time
     * @throws CannotRunException if they are not understood
     */
    static OwnStore of(JdbcOptions options, boolean lasting) {
        if (options.url() != null) {
            return OwnStore.of(over(options, options.url()));
        }
        if (lasting) {
            return OwnStore.of(over(options, JdbcSettings.DEFAULT_URL));
        }
        Path folder = OwnStore.newFolder();
        return new OwnStore(
                over(options, "jdbc:h2:file:" + folder.resolve("osid").toAbsolutePath()), folder);
    }

    private static JdbcStore over(JdbcOptions options, String url) {
        Settings settings = Settings.of(Map.of(
                "jdbc.url", url,
                "jdbc.user", options.user(System.getenv()),
                "jdbc.password", options.password(System.getenv())));
        try {
            return new JdbcStore(JdbcSettings.of(settings));
        } catch (ConfigurationErrorException e) {
            throw new CannotRunException("--jdbc-url: " + e.getMessage(), e);
        }
    }
}
