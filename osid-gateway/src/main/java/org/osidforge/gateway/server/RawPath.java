package org.osidforge.gateway.server;

import org.osidforge.gateway.http.Paths;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/** The path of a call as it was sent: judged part by part, and handed on as it is. */
final class RawPath {

    private RawPath() {}

    /**
     * The path, if nobody can read it in two ways.
     *
     * @param path null where the call has none; a slash at the end is allowed
     * @throws Problem 400 if it has a dot segment, another empty segment, a backslash or a control character, or one of these or a slash as an escape
     */
    static String checked(String path) {
        if (path == null || !path.startsWith("/")) {
            throw Problem.of(400, GatewayMessage.NOT_HTTP);
        }
        int end = path.length() - (path.endsWith("/") ? 1 : 0);
        if (end > 1) {
            Paths.parts(path.substring(1, end));
        }
        return path;
    }
}
