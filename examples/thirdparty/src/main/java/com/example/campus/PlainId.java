package com.example.campus;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.osid.NullArgumentException;
import org.osid.id.Id;

/**
 * An Id: authority, namespace and identifier.
 *
 * <p>Consumers bring Ids of their own classes, whose hash codes are their own. So every Id that becomes a key of a map is first made into one of these with {@link #of}.
 */
record PlainId(String getAuthority, String getIdentifierNamespace, String getIdentifier) implements Id {

    static final String AUTHORITY = "campus.example.com";

    PlainId {
        Objects.requireNonNull(getAuthority, "authority");
        Objects.requireNonNull(getIdentifierNamespace, "namespace");
        Objects.requireNonNull(getIdentifier, "identifier");
    }

    /** The same Id as one of ours. */
    static PlainId of(Id id) {
        if (id == null) {
            throw new NullArgumentException("an Id is null");
        }
        return id instanceof PlainId ours
                ? ours
                : new PlainId(id.getAuthority(), id.getIdentifierNamespace(), id.getIdentifier());
    }

    /** A new Id that nobody has yet. */
    static PlainId unique(String namespace) {
        return new PlainId(AUTHORITY, namespace, UUID.randomUUID().toString());
    }

    /** An Id that is always the same, such as that of an element. */
    static PlainId fixed(String namespace, String identifier) {
        return new PlainId(AUTHORITY, namespace, identifier);
    }

    // authority and namespace are names, and names are compared without regard to case

    @Override
    public boolean equals(Object other) {
        return other instanceof Id that
                && getAuthority.equalsIgnoreCase(that.getAuthority())
                && getIdentifierNamespace.equalsIgnoreCase(that.getIdentifierNamespace())
                && getIdentifier.equals(that.getIdentifier());
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                getAuthority.toLowerCase(Locale.ROOT), getIdentifierNamespace.toLowerCase(Locale.ROOT), getIdentifier);
    }

    @Override
    public int compareTo(Id other) {
        return toString().compareTo(of(other).toString());
    }

    @Override
    public String toString() {
        return getIdentifierNamespace.toLowerCase(Locale.ROOT)
                + ":"
                + getIdentifier
                + "@"
                + getAuthority.toLowerCase(Locale.ROOT);
    }
}
