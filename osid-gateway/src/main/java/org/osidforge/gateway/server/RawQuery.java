package org.osidforge.gateway.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/** Query parameters out of the query as it was sent. */
final class RawQuery {

    private static final int MOST = 100;

    private RawQuery() {}

    /**
     * The parameters, each with its values in order.
     *
     * @param query without the question mark, or null for none
     * @throws Problem 400 if there are too many, or one cannot be read
     */
    static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return parameters;
        }
        String[] parts = query.split("&");
        if (parts.length > MOST) {
            throw Problem.of(400, GatewayMessage.NOT_HTTP);
        }
        for (String part : parts) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                String value = equals < 0 ? "" : part.substring(equals + 1);
                parameters
                        .computeIfAbsent(RawPath.decoded(name, true), key -> new ArrayList<>())
                        .add(RawPath.decoded(value, true));
            }
        }
        parameters.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(parameters);
    }
}
