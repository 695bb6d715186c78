package org.osidforge.cli;

import java.util.Map;
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

    /** The URL, or null where none was given. */
    String url() {
        return url;
    }

    /** The user, from the environment where none was given; else empty. */
    String user(Map<String, String> environment) {
        return user == null ? environment.getOrDefault("OSID_JDBC_USER", "") : user;
    }

    /** The password, from the environment where none was given; else empty. */
    String password(Map<String, String> environment) {
        return password == null ? environment.getOrDefault("OSID_JDBC_PASSWORD", "") : password;
    }
}
