package org.osidforge.gateway.server;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/** Tells what the HTTP server refuses by itself, such as headers that are too large, as the gateway tells its own refusals. */
final class HttpErrors implements Request.Handler {

    private static final int HEADERS_TOO_LARGE = 431;
    private static final int URI_TOO_LONG = 414;
    private static final int INTERNAL = 500;
    private static final int HTTP_VERSION = 505;

    private final Services services;

    HttpErrors(Services services) {
        this.services = services;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        ReplyWriter writer = new ReplyWriter(services, request, response, callback);
        writer.write(ProblemReply.of(problem(request, response.getStatus(), writer)));
        return true;
    }

    private static Problem problem(Request request, int status, ReplyWriter writer) {
        if (status == HEADERS_TOO_LARGE || status == URI_TOO_LONG) {
            return Problem.of(status, GatewayMessage.HEADERS_TOO_LARGE);
        }
        if (status >= INTERNAL && status != HTTP_VERSION) {
            return writer.fault((Throwable) request.getAttribute(ErrorHandler.ERROR_EXCEPTION));
        }
        return Problem.of(status < 400 ? 400 : status, GatewayMessage.NOT_HTTP);
    }
}
