package org.osidforge.gateway.dialect.sequential;

import java.util.Map;
import org.osid.id.Id;

/**
 * What a session is made with.
 *
 * @param name its name; the empty string for the default one
 * @param catalogs Ids of the catalogs that sessions work in, by OSID package of the objects; packages that are not named work in the provider's own
 */
public record Configuration(String name, Map<String, Id> catalogs) {

    /** The default one: the provider's own catalogs. */
    public static final Configuration DEFAULT = new Configuration("", Map.of());

    public Configuration {
        catalogs = Map.copyOf(catalogs);
    }
}
