package org.osidforge.benchmarks.gateway;

import java.net.URI;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.osidforge.consumer.ProviderManagers;
import org.osidforge.gateway.Gateway;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.provider.memory.MemoryProvider;

/** A side as a server in a Java of its own: it says where it listens, and ends with its standard input. */
public final class Served {

    /** What comes before the address in the line that tells it. */
    static final String LISTENS = "listening at ";

    private Served() {}

    /** Serves the way that the argument names. */
    public static void main(String[] arguments) throws Exception {
        Way way = Way.valueOf(arguments[0]);
        if (way.isOurs()) {
            serveGateway();
        } else {
            servePeer(way);
        }
    }

    private static void serveGateway() throws Exception {
        try (Gateway gateway = Gateway.over(ProviderManagers.of("memory", MemoryProvider.open()))
                .settings(GatewaySettings.STANDARD.withPort(0).withLimits(GatewaySide.LIMITS))
                .start()) {
            untilTold(gateway.uri().resolve(GatewaySide.PATH));
        }
    }

    // the same server as the gateway's, and nothing of what the gateway does besides
    private static void servePeer(Way way) throws Exception {
        try (Side side = way.open()) {
            Server server = new Server();
            ServerConnector connector = new ServerConnector(server);
            connector.setHost("127.0.0.1");
            server.addConnector(connector);
            server.setHandler(new PeerHandler(side));
            server.start();
            untilTold(URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/batch"));
            server.stop();
        }
    }

    private static void untilTold(URI uri) throws Exception {
        System.out.println(LISTENS + uri);
        while (System.in.read() >= 0) {
            // until the other end is closed
        }
    }

    /** Hands the body to a peer. */
    private static final class PeerHandler extends Handler.Abstract {

        private final Side side;

        private PeerHandler(Side side) {
            this.side = side;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
            byte[] body = BufferUtil.toArray(Content.Source.asByteBuffer(request));
            byte[] answer = side.answer(new Sent(type, body));
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.length);
            response.write(true, ByteBuffer.wrap(answer), callback);
            return true;
        }
    }
}
