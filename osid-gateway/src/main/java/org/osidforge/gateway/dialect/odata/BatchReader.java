package org.osidforge.gateway.dialect.odata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osidforge.gateway.http.Paths;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Reads a batch and checks it as a whole: what is wrong with the batch is refused before anything is done (clauses U3 to U6, U10, U13, U16, U19, U22, U23, U28); what is wrong with one
 * request is found when its turn comes.
 */
final class BatchReader {

    // names of the system, which an id of a request cannot take away (clause U29)
    private static final Set<String> SYSTEM = Set.of("metadata", "batch", "entity", "root", "id", "all", "crossjoin");
    private static final Set<String> MEMBERS =
            Set.of("id", "method", "url", "atomicityGroup", "dependsOn", "if", "body");

    private final String root;
    private final int most;

    /** @param root root of the dialect, such as {@code /api/v1/}; @param most most requests of a batch */
    BatchReader(String root, int most) {
        this.root = root;
        this.most = most;
    }

    /**
     * The requests of a batch, in their order.
     *
     * @throws Problem 400 if anything is wrong with the batch
     */
    List<BatchRequest> read(JsonNode batch) {
        JsonNode array = requests(batch);
        List<BatchRequest> requests = new ArrayList<>(array.size());
        for (JsonNode one : array) {
            requests.add(request(requests.size() + 1, one));
        }
        checkNames(requests);
        checkGroups(requests);
        checkDependencies(requests);
        return requests;
    }

    private JsonNode requests(JsonNode batch) {
        JsonNode array = batch.get("requests");
        if (!batch.isObject() || batch.size() != 1 || array == null || !array.isArray()) {
            throw Problem.of(400, GatewayMessage.BATCH_MEMBER, "requests");
        }
        if (array.size() > most) {
            throw Problem.of(400, GatewayMessage.BATCH_TOO_LARGE, most);
        }
        return array;
    }

    // one request

    private BatchRequest request(int number, JsonNode json) {
        if (!json.isObject()) {
            throw malformed(number, "it is no JSON object");
        }
        for (String name : json.propertyNames()) {
            if (!MEMBERS.contains(name)) {
                throw malformed(number, "there is no member " + name);
            }
        }
        String id = name(number, "id", text(number, json, "id"));
        String method = text(number, json, "method").toUpperCase(Locale.ROOT);
        String url = relative(text(number, json, "url"));
        if (isBatch(url)) {
            throw Problem.of(400, GatewayMessage.BATCH_IN_BATCH, id);
        }
        Optional<String> group = json.has("atomicityGroup")
                ? Optional.of(name(number, "atomicityGroup", text(number, json, "atomicityGroup")))
                : Optional.empty();
        boolean conditional = json.has("if");
        return new BatchRequest(
                id,
                method,
                url,
                group,
                dependsOn(number, json.get("dependsOn")),
                conditional,
                json.get("body"),
                reference(url));
    }

    private static Problem malformed(int number, String what) {
        return Problem.of(400, GatewayMessage.REQUEST_FORM, number, what);
    }

    private static String text(int number, JsonNode json, String name) {
        JsonNode value = json.get(name);
        if (value == null) {
            throw malformed(number, "the member " + name + " is missing");
        }
        if (!value.isString()) {
            throw malformed(number, "the member " + name + " has to be a string");
        }
        return value.stringValue();
    }

    private static String name(int number, String member, String value) {
        boolean plain = !value.isEmpty();
        for (int i = 0; i < value.length() && plain; i++) {
            plain = isNameLetter(value.charAt(i));
        }
        if (!plain) {
            throw malformed(number, "the member " + member + " has to be of letters, digits, and - . _ ~");
        }
        return value;
    }

    private static boolean isNameLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }

    private static List<String> dependsOn(int number, JsonNode json) {
        if (json == null) {
            return List.of();
        }
        if (!json.isArray()) {
            throw malformed(number, "the member dependsOn has to be an array");
        }
        List<String> names = new ArrayList<>(json.size());
        for (JsonNode one : json) {
            if (!one.isString()) {
                throw malformed(number, "the member dependsOn has to hold strings");
            }
            names.add(one.stringValue());
        }
        return names;
    }

    // addresses: a path that begins at the root of the host or of the dialect (clauses U42, U43)

    private String relative(String url) {
        if (url.startsWith(root)) {
            return url.substring(root.length());
        }
        return url.startsWith("/") && !url.startsWith("//") ? url.substring(1) : url;
    }

    private static String path(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    // whatever the case, the escapes and the slashes (clause U16)
    private boolean isBatch(String url) {
        String path = withoutSlashes(path(url));
        String end = path.substring(path.lastIndexOf('/') + 1);
        if (end.indexOf('%') < 0 && !isNameOfBatch(end)) {
            return false;
        }
        List<String> parts;
        try {
            parts = Paths.parts(path);
        } catch (Problem noAddress) {
            return false;
        }
        String last = parts.get(parts.size() - 1);
        String above = String.join("/", parts.subList(0, parts.size() - 1)).toLowerCase(Locale.ROOT);
        return isNameOfBatch(last) && (above.isEmpty() || ("/" + above + "/").equals(root));
    }

    private static boolean isNameOfBatch(String part) {
        return part.equalsIgnoreCase("batch") || part.equalsIgnoreCase("$batch");
    }

    private static String withoutSlashes(String path) {
        int from = 0;
        int to = path.length();
        while (from < to && path.charAt(from) == '/') {
            from++;
        }
        while (to > from && path.charAt(to - 1) == '/') {
            to--;
        }
        return path.substring(from, to);
    }

    private static Optional<String> reference(String url) {
        if (url.indexOf('$') < 0) {
            return Optional.empty();
        }
        String[] parts = path(url).split("/", 3);
        String first = parts[0].equals(Router.OBJECT) && parts.length > 1 ? parts[1] : parts[0];
        return first.startsWith("$") && !SYSTEM.contains(first.substring(1))
                ? Optional.of(first.substring(1))
                : Optional.empty();
    }

    // the whole

    private static void checkNames(List<BatchRequest> requests) {
        Set<String> ids = new HashSet<>();
        for (BatchRequest one : requests) {
            if (!ids.add(one.id())) {
                throw Problem.of(400, GatewayMessage.REQUEST_ID_TWICE, one.id());
            }
        }
        for (BatchRequest one : requests) {
            if (one.group().filter(ids::contains).isPresent()) {
                throw Problem.of(
                        400, GatewayMessage.REQUEST_ID_TWICE, one.group().get());
            }
        }
    }

    private static void checkGroups(List<BatchRequest> requests) {
        Set<String> ended = new HashSet<>();
        Optional<String> current = Optional.empty();
        for (BatchRequest one : requests) {
            if (!one.group().equals(current)) {
                current.ifPresent(ended::add);
                current = one.group();
                if (current.filter(ended::contains).isPresent()) {
                    throw Problem.of(400, GatewayMessage.GROUP_SCATTERED, current.get());
                }
            }
        }
    }

    private static void checkDependencies(List<BatchRequest> requests) {
        Map<String, BatchRequest> before = new HashMap<>();
        Set<String> groupsBefore = new HashSet<>();
        Set<String> ids = requests.stream().map(BatchRequest::id).collect(Collectors.toSet());
        for (BatchRequest one : requests) {
            for (String name : one.dependsOn()) {
                checkDependency(one, name, before, groupsBefore);
            }
            String reference = one.reference().orElse(null);
            if (reference != null && ids.contains(reference) && !one.dependsOn().contains(reference)) {
                throw Problem.of(400, GatewayMessage.REFERENCE_UNLISTED, one.id(), reference);
            }
            before.put(one.id(), one);
            one.group().ifPresent(groupsBefore::add);
        }
    }

    private static void checkDependency(
            BatchRequest one, String name, Map<String, BatchRequest> before, Set<String> groupsBefore) {
        boolean group = groupsBefore.contains(name) && !one.group().equals(Optional.of(name));
        BatchRequest request = before.get(name);
        if (!group && request == null) {
            throw Problem.of(400, GatewayMessage.DEPENDENCY_UNKNOWN, one.id(), name);
        }
        if (request != null && request.group().isPresent() && !request.group().equals(one.group())) {
            String of = request.group().get();
            if (!one.dependsOn().contains(of)) {
                throw Problem.of(400, GatewayMessage.DEPENDENCY_IN_GROUP, one.id(), name, of);
            }
        }
    }
}
