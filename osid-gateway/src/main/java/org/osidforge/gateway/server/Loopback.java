package org.osidforge.gateway.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Names and addresses of this machine that no other machine can use. */
final class Loopback {

    private static final Pattern NAMES = Pattern.compile(
            "localhost|127(\\.[0-9]{1,3}){3}|\\[?(::1|(0{1,4}:){7}0{0,3}1)\\]?", Pattern.CASE_INSENSITIVE);

    private Loopback() {}

    /** Whether listening there is for this machine alone. */
    static boolean isAddress(String host) throws UnknownHostException {
        return InetAddress.getByName(host).isLoopbackAddress();
    }

    /** Whether a client that calls the server by that name means this machine: a name of the internet that leads here is not among them. */
    static boolean isName(String host) {
        return host != null && NAMES.matcher(host).matches();
    }
}
