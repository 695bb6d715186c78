package org.osidforge.tck.data;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.osid.id.Id;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.Stop;

/**
 * An Id of the TCK's own.
 *
 * <p>Every Id that a provider gives is copied into one, so that a provider is asked with Ids that it did not make itself: it must judge an Id by its three parts alone (ruling 14).
 *
 * @param namespace namespace, compared without case
 * @param identifier identifier, compared with case
 * @param authority authority, compared without case
 */
public record MadeId(String namespace, String identifier, String authority) implements Id {

    private static final long serialVersionUID = 1L;

    /**
     * Copies an Id of a provider.
     *
     * @param id the provider's Id
     * @param what where it came from, for messages
     * @return the copy
     * @throws Stop failed, if the Id or one of its parts is null
     */
    public static MadeId copyOf(Id id, String what) {
        if (id == null) {
            throw Stop.failed(what, "an Id", "null");
        }
        return new MadeId(
                Guard.value(what + ", namespace of the Id", id::getIdentifierNamespace),
                Guard.value(what + ", identifier of the Id", id::getIdentifier),
                Guard.value(what + ", authority of the Id", id::getAuthority));
    }

    /**
     * Reads the text form {@code namespace:identifier@authority}, each part percent-escaped.
     *
     * @throws IllegalArgumentException if the text has not that form
     */
    public static MadeId parse(String text) {
        int colon = text.indexOf(':');
        int at = text.lastIndexOf('@');
        if (colon < 0 || at < colon) {
            throw new IllegalArgumentException("not an Id of the form namespace:identifier@authority: " + text);
        }
        return new MadeId(
                unescape(text.substring(0, colon)),
                unescape(text.substring(colon + 1, at)),
                unescape(text.substring(at + 1)));
    }

    @Override
    public String getAuthority() {
        return authority;
    }

    @Override
    public String getIdentifierNamespace() {
        return namespace;
    }

    @Override
    public String getIdentifier() {
        return identifier;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Id id
                && identifier.equals(id.getIdentifier())
                && namespace.equalsIgnoreCase(id.getIdentifierNamespace())
                && authority.equalsIgnoreCase(id.getAuthority());
    }

    @Override
    public int hashCode() {
        return PartsHash.of(authority, namespace, identifier);
    }

    @Override
    public int compareTo(Id other) {
        return toString()
                .compareTo(new MadeId(other.getIdentifierNamespace(), other.getIdentifier(), other.getAuthority())
                        .toString());
    }

    /** The text form, namespace and authority in lower case. */
    @Override
    public String toString() {
        return escape(namespace.toLowerCase(Locale.ROOT)) + ":" + escape(identifier) + "@"
                + escape(authority.toLowerCase(Locale.ROOT));
    }

    static String escape(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String unescape(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
