package org.osidforge.benchmarks.gateway;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.osidforge.gateway.Gateway;
import org.osidforge.gateway.settings.GatewaySettings;

/** A side as a server in a Java of its own: it says where it listens, forgets all objects for each line of its standard input, and ends with that. */
public final class Served {

    /** What comes before the address in the line that tells it. */
    static final String LISTENS = "listening at ";

    /** The line that tells that all objects are forgotten. */
    static final String EMPTIED = "emptied";

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
        try (RenewedManagers managers = new RenewedManagers();
                Gateway gateway = Gateway.over(managers)
                        .settings(GatewaySettings.STANDARD.withPort(0).withLimits(GatewaySide.LIMITS))
                        .start()) {
            untilTold(gateway.uri().resolve(GatewaySide.PATH), managers::renew);
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
            untilTold(URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/batch"), side::clear);
            server.stop();
        }
    }

    private interface Emptying {
        void run() throws Exception;
    }

    private static void untilTold(URI uri, Emptying emptying) throws Exception {
        System.out.println(LISTENS + uri);
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            emptying.run();
            System.out.println(EMPTIED + command);
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
