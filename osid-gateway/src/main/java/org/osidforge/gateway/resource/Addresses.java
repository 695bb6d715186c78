package org.osidforge.gateway.resource;

import org.osid.InvalidArgumentException;
import org.osid.id.Id;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.runtime.value.BasicId;

/**
 * Ids as clients write them.
 *
 * <p>A client writes an Id in the OSID notation {@code namespace:identifier@authority}, or as a bare word that stands for the Id of that identifier in the namespace of its kind and the
 * authority of the gateway: {@code Campus('north')} is {@code room.Campus:north@localhost}.
 */
public final class Addresses {

    private final String authority;

    /**
     * Addresses of a gateway.
     *
     * @param authority the authority that bare words stand for
     */
    public Addresses(String authority) {
        this.authority = authority;
    }

    /**
     * The Id that a text stands for.
     *
     * @param kind OSID name of the kind of object, such as {@code osid.room.Campus}
     * @param text what the client wrote
     * @throws Problem 400 if it is empty or is not of that form
     */
    public Id id(String kind, String text) {
        if (text.isEmpty()) {
            throw Problem.of(400, GatewayMessage.ID_FORM, text);
        }
        if (text.indexOf(':') < 0 && text.indexOf('@') < 0) {
            return BasicId.of(namespace(kind), text, authority);
        }
        try {
            return BasicId.parse(text);
        } catch (InvalidArgumentException notOfThatForm) {
            throw Problem.of(400, GatewayMessage.ID_FORM, text);
        }
    }

    /** How an Id is written, so that {@link #id} gives it again: a bare word where that is enough. */
    public String text(String kind, Id id) {
        BasicId ours = BasicId.of(id);
        boolean bare = authority.equalsIgnoreCase(ours.getAuthority())
                && namespace(kind).equalsIgnoreCase(ours.getIdentifierNamespace())
                && isWord(ours.getIdentifier());
        return bare ? ours.getIdentifier() : ours.toString();
    }

    private static boolean isWord(String identifier) {
        return !identifier.isEmpty() && identifier.indexOf(':') < 0 && identifier.indexOf('@') < 0;
    }

    private static String namespace(String kind) {
        return kind.startsWith("osid.") ? kind.substring("osid.".length()) : kind;
    }
}
