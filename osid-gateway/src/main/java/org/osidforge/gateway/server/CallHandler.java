package org.osidforge.gateway.server;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes every call that the HTTP server could read. */
final class CallHandler extends Handler.Abstract {

    private final Services services;

    CallHandler(Services services) {
        this.services = services;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        new Exchange(services, request, new ReplyWriter(services, request, response, callback)).begin();
        return true;
    }
}
