package org.osidforge.provider.jdbc;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.osid.ConfigurationErrorException;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.provider.Settings;

/**
 * How the database is reached.
 *
 * @param url of H2 ({@code jdbc:h2:}) or PostgreSQL ({@code jdbc:postgresql:})
 * @param user who works in it; empty where the URL tells, and for H2
 * @param password empty for none
 * @param poolSize most connections at a time; each prepared transaction keeps one
 * @param connectionWait how long a call waits for a free connection, in milliseconds
 * @param holdWait how long a call waits for what others are writing before it takes it for held by a prepared transaction, in milliseconds
 */
public record JdbcSettings(String url, String user, String password, int poolSize, int connectionWait, int holdWait) {

    /** A file {@code osid} in the working directory. */
    public static final String DEFAULT_URL = "jdbc:h2:file:./osid";

    private static final String H2 = "jdbc:h2:";
    private static final String FILE = "file:";
    private static final int SHARE_OF_HEAP = 4;
    private static final int KIB = 1024;
    private static final int DEFAULT_POOL = 10;
    private static final int DEFAULT_CONNECTION_WAIT = 10_000;
    private static final int DEFAULT_HOLD_WAIT = 2_000;

    /**
     * Settings with their usual values.
     *
     * @param url of H2 or PostgreSQL
     */
    public static JdbcSettings of(String url) {
        return new JdbcSettings(url, "", "", DEFAULT_POOL, DEFAULT_CONNECTION_WAIT, DEFAULT_HOLD_WAIT);
    }

    /**
     * The settings {@code jdbc.url}, {@code jdbc.user}, {@code jdbc.password}, {@code jdbc.poolSize}, {@code jdbc.connectionWait} and {@code jdbc.holdWait}.
     *
     * @throws ConfigurationErrorException if one of them is not understood
     */
    public static JdbcSettings of(Settings settings) throws ConfigurationErrorException {
        JdbcSettings made = new JdbcSettings(
                settings.text("jdbc.url", DEFAULT_URL),
                settings.text("jdbc.user", ""),
                settings.text("jdbc.password", ""),
                number(settings, "jdbc.poolSize", DEFAULT_POOL, 1),
                number(settings, "jdbc.connectionWait", DEFAULT_CONNECTION_WAIT, 250),
                number(settings, "jdbc.holdWait", DEFAULT_HOLD_WAIT, 1));
        if (!made.isPostgres() && !made.isH2()) {
            throw JdbcFault.URL.configurationError(made.place());
        }
        return made;
    }

    /** The same for that user. */
    public JdbcSettings withUser(String name, String secret) {
        return new JdbcSettings(url, name, secret, poolSize, connectionWait, holdWait);
    }

    /** The same with so many connections, and so many milliseconds to wait for one. */
    public JdbcSettings withPool(int size, int wait) {
        return new JdbcSettings(url, user, password, size, wait, holdWait);
    }

    /** The same with so many milliseconds to wait for what others are writing. */
    public JdbcSettings withHoldWait(int wait) {
        return new JdbcSettings(url, user, password, poolSize, connectionWait, wait);
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    boolean isH2() {
        return url.startsWith(H2);
    }

    /** Where the file of an H2 is, without its ending; null where there is none, or on another machine. */
    Path h2File() {
        String place = place().substring(H2.length());
        String file = place.startsWith(FILE) ? place.substring(FILE.length()) : place;
        if (file.matches("[A-Za-z]{2,}:.*")) {
            return null;
        }
        String home = file.startsWith("~") ? System.getProperty("user.home") + file.substring(1) : file;
        return Path.of(home).toAbsolutePath().normalize();
    }

    /** Whether other processes may use the file of an H2 too. */
    boolean isShared() {
        return url.toUpperCase(Locale.ROOT).contains(";AUTO_SERVER=TRUE");
    }

    /** What the driver is told where the URL does not tell it; the driver of PostgreSQL needs nothing. */
    Map<String, String> driver() {
        Map<String, String> told = new TreeMap<>();
        if (isH2()) {
            // a connection keeps eight statements understood, and the calls need more
            told.put("QUERY_CACHE_SIZE", "64");
            // of itself H2 takes a sixteenth of the heap, which a million objects outgrow
            told.put("CACHE_SIZE", String.valueOf(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / KIB));
        }
        String upper = url.toUpperCase(Locale.ROOT);
        told.keySet().removeIf(name -> upper.contains(";" + name + "="));
        return told;
    }

    /** The URL without its parameters, among which there may be a password. */
    String place() {
        return url.split("[?;]", 2)[0];
    }

    /** Without the password. */
    @Override
    public String toString() {
        return place();
    }

    private static int number(Settings settings, String name, int otherwise, int least)
            throws ConfigurationErrorException {
        String text = settings.text(name, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new ConfigurationErrorException(Fault.SETTING.text(name, text), e);
        }
        throw Fault.SETTING.configurationError(name, text);
    }
}
