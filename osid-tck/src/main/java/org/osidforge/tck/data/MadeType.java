package org.osidforge.tck.data;

import org.osid.locale.DisplayText;
import org.osid.type.Type;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.Stop;

/**
 * A Type of the TCK's own; the same three parts identify a Type, names and labels do not count.
 *
 * @param namespace namespace, compared without case
 * @param identifier identifier, compared with case
 * @param authority authority, compared without case
 */
public record MadeType(String namespace, String identifier, String authority) implements Type {

    private static final long serialVersionUID = 1L;

    /**
     * Copies a Type of a provider.
     *
     * @param type the provider's Type
     * @param what where it came from, for messages
     * @return the copy
     * @throws Stop failed, if the Type or one of its parts is null
     */
    public static MadeType copyOf(Type type, String what) {
        if (type == null) {
            throw Stop.failed(what, "a Type", "null");
        }
        return new MadeType(
                Guard.value(what + ", namespace of the Type", type::getIdentifierNamespace),
                Guard.value(what + ", identifier of the Type", type::getIdentifier),
                Guard.value(what + ", authority of the Type", type::getAuthority));
    }

    /** Reads the text form {@code namespace:identifier@authority}, each part percent-escaped. */
    public static MadeType parse(String text) {
        MadeId parts = MadeId.parse(text);
        return new MadeType(parts.namespace(), parts.identifier(), parts.authority());
    }

    @Override
    public DisplayText getDisplayName() {
        return new MadeText(identifier);
    }

    @Override
    public DisplayText getDisplayLabel() {
        return new MadeText(identifier);
    }

    @Override
    public DisplayText getDescription() {
        return new MadeText(identifier);
    }

    @Override
    public DisplayText getDomain() {
        return new MadeText(namespace);
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
        return other instanceof Type type
                && identifier.equals(type.getIdentifier())
                && namespace.equalsIgnoreCase(type.getIdentifierNamespace())
                && authority.equalsIgnoreCase(type.getAuthority());
    }

    @Override
    public int hashCode() {
        return PartsHash.of(authority, namespace, identifier);
    }

    @Override
    public int compareTo(Type other) {
        return toString()
                .compareTo(new MadeType(other.getIdentifierNamespace(), other.getIdentifier(), other.getAuthority())
                        .toString());
    }

    /** The text form, namespace and authority in lower case. */
    @Override
    public String toString() {
        return new MadeId(namespace, identifier, authority).toString();
    }
}
