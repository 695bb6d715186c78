package org.osidforge.gateway.page;

import java.util.Map;
import org.osidforge.gateway.http.Page;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.http.Request;

/**
 * An address that leads to another.
 *
 * @param path the address; nothing below it is answered
 * @param to the other
 */
public record Redirect(String path, String to) implements Page {

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isAbove() {
        return false;
    }

    @Override
    public Reply answer(Request request) {
        return new Reply(302, Map.of("Location", to), new byte[0], false, 0);
    }
}
