package org.osidforge.gateway.openapi;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osidforge.gateway.http.Page;
import org.osidforge.gateway.http.Paths;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.page.Asset;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description at {@code /openapi.json}, and that of a package at {@code /openapi.json?package=room}.
 *
 * <p>Each is made when it is first asked for, and kept.
 */
public final class DocumentPage implements Page {

    private static final String PATH = "/openapi.json";
    private static final String PACKAGE = "package";
    /** Stands for the whole; no package has that name. */
    private static final String ALL = "*";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final OpenApiDocument document;
    private final Map<String, Asset> made = new ConcurrentHashMap<>();

    /** The page of a description. */
    public DocumentPage(OpenApiDocument document) {
        this.document = document;
    }

    /** The address of the description of a package. */
    static String address(String packageName) {
        return PATH + "?" + PACKAGE + "=" + Paths.escape(packageName);
    }

    @Override
    public String path() {
        return PATH;
    }

    /** A client has to know how callers are known before it can be one. */
    @Override
    public boolean isOpen() {
        return true;
    }

    /**
     * The description as JSON.
     *
     * @throws Problem 404 if there is no such package, 400 for any other parameter
     */
    @Override
    public Reply answer(Request request) {
        return made.computeIfAbsent(packageOf(request), this::make).answer(request);
    }

    private Asset make(String packageName) {
        ObjectNode json = packageName.equals(ALL) ? document.ofAll() : document.ofPackage(packageName);
        return new Asset(Reply.JSON, JSON.writeValueAsBytes(json));
    }

    private String packageOf(Request request) {
        request.query().keySet().stream().filter(name -> !name.equals(PACKAGE)).forEach(name -> {
            throw Problem.of(400, GatewayMessage.PARAMETER_UNKNOWN, name).about(name);
        });
        List<String> names = request.query().getOrDefault(PACKAGE, List.of());
        if (names.isEmpty()) {
            return ALL;
        }
        if (names.size() > 1) {
            throw Problem.of(400, GatewayMessage.PARAMETER_VALUE, PACKAGE, String.join(" and ", names))
                    .about(PACKAGE);
        }
        if (!document.packages().contains(names.get(0))) {
            throw Problem.of(404, GatewayMessage.PACKAGE_UNKNOWN, names.get(0)).about(PACKAGE);
        }
        return names.get(0);
    }
}
