package org.osidforge.gateway.dialect.odata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osidforge.gateway.http.Paths;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.operation.Call;
import org.osidforge.gateway.operation.Verb;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.gateway.resource.Resources;
import tools.jackson.databind.JsonNode;

/** Addresses and methods of the dialect as calls: {@code Object/Campus}, {@code Object/Campus('north')}, {@code Object/Building('hq')/Floors}, {@code Object/Campus('north')/Aliases}. */
final class Router {

    static final String OBJECT = "Object";
    static final String ALIASES = "Aliases";

    private static final Map<String, Verb> OF_ALIASES = Map.of("POST", Verb.ALIAS);
    private static final Map<String, Verb> OF_ALL = Map.of("GET", Verb.LIST, "POST", Verb.CREATE);
    private static final Map<String, Verb> OF_ONE =
            Map.of("GET", Verb.READ, "PUT", Verb.REPLACE, "PATCH", Verb.CHANGE, "DELETE", Verb.DELETE);

    private static final Call.Page NO_PAGE = new Call.Page(0, 0, false);

    private final Resources resources;
    private final Limits limits;

    Router(Resources resources, Limits limits) {
        this.resources = resources;
        this.limits = limits;
    }

    /**
     * What an address stands for.
     *
     * @param owner the object that it names first, or null for all objects of {@code resource}
     * @param resource kind of the object, or of the objects
     * @param id Id of the object that is addressed, or the empty string
     * @param aliases whether its aliases are addressed
     */
    private record Place(Call.Owner owner, Resource resource, String id, boolean aliases) {}

    /**
     * The call of a method and an address.
     *
     * @param method in upper case
     * @param path below the root of the dialect, as it was sent
     * @param query the parameters
     * @param body what was sent, or null
     * @param minimal whether the object need not be told
     * @param references what {@code $id} stands for
     * @throws Problem 400, 404 or 405 if there is no such call
     */
    Call call(
            String method,
            String path,
            Map<String, List<String>> query,
            JsonNode body,
            boolean minimal,
            References references) {
        Place place = place(Paths.parts(path), references, path);
        Verb verb = verb(method, place);
        boolean takesBody = verb == Verb.CREATE || verb == Verb.REPLACE || verb == Verb.CHANGE || verb == Verb.ALIAS;
        if (!takesBody && body != null && !body.isNull()) {
            throw Problem.of(400, GatewayMessage.BODY_UNWANTED);
        }
        Call.Page page = verb == Verb.LIST ? page(query) : noQuery(query);
        return new Call(verb, place.resource(), place.id(), Optional.ofNullable(place.owner()), body, page, minimal);
    }

    private Place place(List<String> parts, References references, String path) {
        int next = 0;
        Call.Owner first = references.of(parts.get(0));
        if (first == null) {
            if (!parts.get(0).equals(OBJECT) || parts.size() < 2) {
                throw Problem.of(404, GatewayMessage.UNKNOWN_ADDRESS, path);
            }
            next = 1;
            first = references.of(parts.get(1));
        }
        Key key = first == null ? Key.of(parts.get(next)) : null;
        Resource resource = first == null ? resources.named(key.name()) : first.resource();
        String id = first == null ? key.id() : first.id();
        next++;
        if (next == parts.size()) {
            return new Place(null, resource, id, false);
        }
        if (id.isEmpty() || parts.size() > next + 1) {
            throw Problem.of(404, GatewayMessage.UNKNOWN_ADDRESS, path);
        }
        if (parts.get(next).equals(ALIASES)) {
            return new Place(null, resource, id, true);
        }
        return new Place(new Call.Owner(resource, id), resources.childrenOf(resource, parts.get(next)), "", false);
    }

    private static Verb verb(String method, Place place) {
        if (place.aliases()) {
            return of(method, OF_ALIASES);
        }
        return of(method, place.id().isEmpty() ? OF_ALL : OF_ONE);
    }

    private static Verb of(String method, Map<String, Verb> allowed) {
        Verb verb = allowed.get(method);
        if (verb == null) {
            String names = String.join(", ", new TreeSet<>(allowed.keySet()));
            throw Problem.of(405, GatewayMessage.METHOD_NOT_ALLOWED, shown(method), names)
                    .with("Allow", names);
        }
        return verb;
    }

    private static String shown(String method) {
        String plain = method.replaceAll("[^A-Za-z]", "");
        return plain.length() <= 20 ? plain : plain.substring(0, 20);
    }

    private static Call.Page noQuery(Map<String, List<String>> query) {
        for (String name : query.keySet()) {
            throw Problem.of(400, GatewayMessage.PARAMETER_UNKNOWN, name).about(name);
        }
        return NO_PAGE;
    }

    private Call.Page page(Map<String, List<String>> query) {
        Set<String> known = Set.of("$top", "$skip", "$count");
        for (String name : query.keySet()) {
            if (!known.contains(name)) {
                throw Problem.of(400, GatewayMessage.PARAMETER_UNKNOWN, name).about(name);
            }
        }
        long top = Math.min(number(query, "$top", limits.page()), limits.page());
        return new Call.Page(number(query, "$skip", 0), (int) top, isTrue(query, "$count"));
    }

    private static long number(Map<String, List<String>> query, String name, long otherwise) {
        if (!query.containsKey(name)) {
            return otherwise;
        }
        String value = only(query, name);
        if (!value.matches("\\d{1,18}")) {
            throw Problem.of(400, GatewayMessage.PARAMETER_VALUE, name, value).about(name);
        }
        return Long.parseLong(value);
    }

    private static boolean isTrue(Map<String, List<String>> query, String name) {
        if (!query.containsKey(name)) {
            return false;
        }
        String value = only(query, name);
        if (!value.equals("true") && !value.equals("false")) {
            throw Problem.of(400, GatewayMessage.PARAMETER_VALUE, name, value).about(name);
        }
        return value.equals("true");
    }

    private static String only(Map<String, List<String>> query, String name) {
        List<String> values = query.get(name);
        if (values.size() > 1) {
            throw Problem.of(400, GatewayMessage.PARAMETER_VALUE, name, String.join(" and ", values))
                    .about(name);
        }
        return values.get(0);
    }

    /** The address of an object, below the root of the dialect. */
    String address(Resource resource, String id) {
        String kind =
                resources.isAmbiguous(resource) ? resource.packageName() + "." + resource.name() : resource.name();
        return OBJECT + "/" + kind + "('" + Paths.escape(id.replace("'", "''")) + "')";
    }

    /**
     * A part of a path that names a kind, and an object by its key.
     *
     * @param name name of the kind
     * @param id the key between single quotes, of which each within is doubled; the empty string for none
     */
    private record Key(String name, String id) {

        static Key of(String part) {
            int open = part.indexOf('(');
            if (open < 0) {
                return new Key(part, "");
            }
            String key = part.substring(open);
            boolean quoted = key.length() > 4 && key.startsWith("('") && key.endsWith("')");
            String inside = quoted ? key.substring(2, key.length() - 2) : "";
            String single = inside.replace("''", "");
            if (inside.isEmpty() || single.indexOf('\'') >= 0) {
                throw Problem.of(400, GatewayMessage.ADDRESS_FORM, part);
            }
            return new Key(part.substring(0, open), inside.replace("''", "'"));
        }
    }
}
