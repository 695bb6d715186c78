package org.osidforge.spec.pattern;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names of the core that patterns use. */
public final class Core {

    public static final String ID = "osid.id.Id";
    public static final String ID_LIST = "osid.id.IdList";
    public static final String TYPE = "osid.type.Type";
    public static final String TYPE_LIST = "osid.type.TypeList";
    public static final String DISPLAY_TEXT = "osid.locale.DisplayText";
    public static final String DATE_TIME = "osid.calendaring.DateTime";
    public static final String METADATA = "osid.Metadata";
    public static final String PROXY = "osid.proxy.Proxy";
    public static final String SESSION = "osid.OsidSession";
    public static final String LIST = "osid.OsidList";
    public static final String CAPSULE = "osid.OsidCapsule";
    public static final String RECORD = "osid.OsidRecord";
    public static final String RESPONSES = "osid.transaction.batch.";

    /** Primitives of signatures. */
    public static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "cardinal", "integer", "decimal", "string", "timestamp", "object");

    /** Types of elements that are values and no references, with their syntax. */
    public static final Map<String, String> SYNTAX = syntax();

    /** Values that may be written without their package. */
    public static final Map<String, String> SHORT_NAMES = shortNames();

    private Core() {}

    private static Map<String, String> syntax() {
        Map<String, String> syntax = new TreeMap<>();
        for (String primitive : new String[] {"boolean", "cardinal", "integer", "decimal", "string"}) {
            syntax.put(primitive, primitive.toUpperCase(java.util.Locale.ROOT));
        }
        syntax.put(ID, "ID");
        syntax.put(TYPE, "TYPE");
        syntax.put(DISPLAY_TEXT, "DISPLAYTEXT");
        syntax.put(DATE_TIME, "DATETIME");
        syntax.put("osid.calendaring.Time", "TIME");
        syntax.put("osid.calendaring.Duration", "DURATION");
        syntax.put("osid.mapping.Coordinate", "COORDINATE");
        syntax.put("osid.mapping.Distance", "DISTANCE");
        syntax.put("osid.mapping.Heading", "HEADING");
        syntax.put("osid.mapping.SpatialUnit", "SPATIALUNIT");
        syntax.put("osid.mapping.Speed", "SPEED");
        syntax.put("osid.financials.Currency", "CURRENCY");
        syntax.put("osid.installation.Version", "VERSION");
        return java.util.Collections.unmodifiableMap(syntax);
    }

    private static Map<String, String> shortNames() {
        Map<String, String> names = new TreeMap<>();
        Set<String> qualified = new TreeSet<>(SYNTAX.keySet());
        qualified.add(ID_LIST);
        qualified.add(TYPE_LIST);
        qualified.add("osid.locale.Locale");
        qualified.add(PROXY);
        for (String name : qualified) {
            if (name.startsWith("osid.")) {
                names.put(name.substring(name.lastIndexOf('.') + 1), name);
            }
        }
        return java.util.Collections.unmodifiableMap(names);
    }
}
