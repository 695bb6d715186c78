package org.osidforge.gateway.dialect.sequential;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/** The configurations that sessions can be made with, by their names (clauses X31, X32). */
public final class Configurations {

    /** Only the default one. */
    public static final Configurations NONE = new Configurations(Map.of());

    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,99}");

    private final Map<String, Configuration> byName;

    /** These, and the default one. */
    public Configurations(Map<String, Configuration> byName) {
        this.byName = new TreeMap<>(byName);
    }

    /** @throws Problem 400 if the name is no bare word, so that nothing can be tried */
    static void checkName(String name) {
        if (!name.isEmpty() && (!BARE.matcher(name).matches() || name.contains(".."))) {
            throw Problem.of(400, GatewayMessage.CONFIGURATION_NAME).about("config");
        }
    }

    /**
     * The configuration of that name, the default one where it is empty.
     *
     * @throws Problem 404 if there is none
     */
    Configuration named(String name) {
        if (name.isEmpty()) {
            return byName.getOrDefault("default", Configuration.DEFAULT);
        }
        Configuration found = byName.get(name);
        if (found == null) {
            throw Problem.of(404, GatewayMessage.CONFIGURATION_UNKNOWN, name).about("config");
        }
        return found;
    }
}
