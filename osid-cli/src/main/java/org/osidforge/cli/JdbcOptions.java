package org.osidforge.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.osid.ConfigurationErrorException;
import org.osidforge.provider.jdbc.JdbcSettings;
import org.osidforge.runtime.provider.Settings;
import picocli.CommandLine.Option;

/** The options by which a command is told the database of {@code --provider jdbc}. */
final class JdbcOptions {

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            description =
                    "Database of --provider jdbc: jdbc:postgresql://HOST/NAME, or jdbc:h2:file:PATH. Default: an H2 file, for tck a new one, for serve osid.mv.db in this folder.")
    private String url;

    @Option(
            names = "--jdbc-user",
            paramLabel = "NAME",
            description = "User of the database. Default: as OSID_JDBC_USER says, or the URL.")
    private String user;

    @Option(
            names = "--jdbc-password",
            paramLabel = "TEXT",
            description =
                    "Password of the user; others may see it among the processes, so better set OSID_JDBC_PASSWORD, which is the default.")
    private String password;

    /** The first of these options that was given, or null. */
    String given() {
        if (url != null) {
            return "--jdbc-url";
        }
        if (user != null) {
            return "--jdbc-user";
        }
        return password == null ? null : "--jdbc-password";
    }

    /**
     * The settings that they stand for.
     *
     * @param otherwise the URL where none was given
     * @param environment where user and password are looked for
     * @throws CannotRunException if they are not understood
     */
    JdbcSettings settings(String otherwise, Map<String, String> environment) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("jdbc.url", url == null ? otherwise : url);
        settings.put("jdbc.user", user == null ? environment.getOrDefault("OSID_JDBC_USER", "") : user);
        settings.put("jdbc.password", password == null ? environment.getOrDefault("OSID_JDBC_PASSWORD", "") : password);
        try {
            return JdbcSettings.of(Settings.of(settings));
        } catch (ConfigurationErrorException e) {
            throw new CannotRunException("--jdbc-url: " + e.getMessage(), e);
        }
    }

    boolean namesDatabase() {
        return url != null;
    }
}
