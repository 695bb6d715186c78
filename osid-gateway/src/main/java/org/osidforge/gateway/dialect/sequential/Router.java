package org.osidforge.gateway.dialect.sequential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.osidforge.gateway.http.Paths;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.operation.Call;
import org.osidforge.gateway.operation.Verb;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.gateway.resource.Resources;
import tools.jackson.databind.JsonNode;

/** Addresses and methods of the dialect as calls: {@code Campuses}, {@code Campuses/north}, {@code Buildings/hq/Floors}, {@code Campuses/north/Aliases}. */
final class Router {

    static final String ALIASES = "Aliases";

    private final Resources resources;
    private final int page;

    Router(Resources resources, int page) {
        this.resources = resources;
        this.page = page;
    }

    /**
     * The call of a method and an address.
     *
     * @param method as it was sent; only upper case is known (clause X19)
     * @param parts the parts of the address, decoded
     * @param body what was sent, or null
     * @throws Problem 400, 404 or 405 if there is no such call
     */
    Call call(String method, List<String> parts, JsonNode body) {
        Resource resource = resources.ofPlural(parts.get(0));
        if (parts.size() == 1) {
            return call(verb(method, Map.of("GET", Verb.LIST, "POST", Verb.CREATE)), resource, "", null, body);
        }
        String id = parts.get(1);
        if (parts.size() == 2) {
            Map<String, Verb> allowed = Map.of("GET", Verb.READ, "PATCH", Verb.CHANGE, "DELETE", Verb.DELETE);
            return call(verb(method, allowed), resource, id, null, body);
        }
        if (parts.size() > 3) {
            throw Problem.of(404, GatewayMessage.UNKNOWN_ADDRESS, String.join("/", parts));
        }
        if (parts.get(2).equals(ALIASES)) {
            return call(verb(method, Map.of("POST", Verb.ALIAS)), resource, id, null, body);
        }
        Resource children = resources.childrenOf(resource, parts.get(2));
        Verb verb = verb(method, Map.of("GET", Verb.LIST, "POST", Verb.CREATE));
        return call(verb, children, "", new Call.Owner(resource, id), body);
    }

    private Call call(Verb verb, Resource resource, String id, Call.Owner owner, JsonNode body) {
        boolean takesBody = verb == Verb.CREATE || verb == Verb.CHANGE || verb == Verb.ALIAS;
        if (!takesBody && body != null && !body.isNull()) {
            throw Problem.of(400, GatewayMessage.BODY_UNWANTED);
        }
        // a change is answered with 204 and a creation with the object (the document's examples)
        boolean minimal = verb == Verb.CHANGE;
        return new Call(verb, resource, id, Optional.ofNullable(owner), body, new Call.Page(0, page, false), minimal);
    }

    private static Verb verb(String method, Map<String, Verb> allowed) {
        Verb verb = allowed.get(method);
        if (verb == null) {
            String names = String.join(", ", new TreeSet<>(allowed.keySet()));
            String plain = method.replaceAll("[^A-Za-z]", "");
            throw Problem.of(
                            405,
                            GatewayMessage.METHOD_NOT_ALLOWED,
                            plain.length() <= 20 ? plain : plain.substring(0, 20),
                            names)
                    .with("Allow", names);
        }
        return verb;
    }

    /** The address of an object, below the root of the dialect. */
    String address(Resource resource, String id) {
        String kind =
                resources.isAmbiguous(resource) ? resource.packageName() + "." + resource.plural() : resource.plural();
        return kind + "/" + Paths.escape(id);
    }
}
