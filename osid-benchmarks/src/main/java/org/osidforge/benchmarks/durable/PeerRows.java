package org.osidforge.benchmarks.durable;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import org.osid.id.Id;
import org.osidforge.runtime.value.BasicId;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of the limit and of the peers: those of the provider, in tables of each one's own. */
final class PeerRows {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CATALOG = "campus:all@osidforge.org";

    private final AtomicLong last = new AtomicLong();

    /**
     * A row of an object and the row of its name.
     *
     * @param number primary key
     * @param id text of the Id, which is also its name
     * @param elements JSON
     */
    record Fresh(long number, String id, String elements) {
        String catalog() {
            return CATALOG;
        }

        Id osidId() {
            return BasicId.parse(id);
        }
    }

    /** Makes the tables of a side. */
    static void make(Connection connection, String side, boolean postgres) throws SQLException {
        String text = postgres ? "text" : "character varying";
        String json = postgres ? "jsonb" : "character varying";
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + side + "_object (number bigint PRIMARY KEY, id " + text
                    + " NOT NULL, catalog " + text + ", elements " + json + " NOT NULL)");
            statement.execute("CREATE TABLE " + side + "_name (name " + text
                    + " PRIMARY KEY, object bigint NOT NULL, alias " + text + ")");
            statement.execute("CREATE INDEX " + side + "_name_alias ON " + side + "_name (object)"
                    + (postgres ? " WHERE alias IS NOT NULL" : ""));
        }
    }

    /** A new object, with a name and a description. */
    Fresh next() {
        long number = last.incrementAndGet();
        return new Fresh(
                number,
                "campus:" + Long.toHexString(number * 0x9E3779B97F4A7C15L) + "@example.com",
                elements("Campus"));
    }

    /** The elements of a campus of that name. */
    static String elements(String name) {
        return "{\"DisplayName\":" + text(name) + ",\"Description\":" + text("a description") + "}";
    }

    /** The elements that a change of the name changes. */
    static String renamed() {
        return "{\"DisplayName\":" + text("Renamed") + "}";
    }

    /** Those elements with the name changed and all others as they were. */
    static String renamed(String elements) {
        ObjectNode all = (ObjectNode) JSON.readTree(elements);
        all.putObject("DisplayName").put("text", "Renamed");
        return all.toString();
    }

    /** The alias that an object is given. */
    static String aliasOf(String id) {
        return "aliases" + id.substring(id.indexOf(':'));
    }

    /** The name that elements hold. */
    static String displayName(String elements) {
        return JSON.readTree(elements).path("DisplayName").path("text").stringValue();
    }

    private static String text(String words) {
        return "{\"text\":\"" + words + "\"}";
    }
}
