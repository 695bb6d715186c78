package com.example.campus;

import java.util.Locale;
import java.util.Objects;
import org.osid.NullArgumentException;
import org.osid.locale.DisplayText;
import org.osid.type.Type;

/** A Type: like an Id, with names for people. */
record PlainType(String getAuthority, String getIdentifierNamespace, String getIdentifier) implements Type {

    static final PlainType DEFAULT_GENUS = of("genera", "default");
    static final PlainType ENGLISH = of("languages", "eng");
    static final PlainType LATIN = of("scripts", "latn");
    static final PlainType PLAIN = of("formats", "plain");

    /** A Type of this provider. */
    static PlainType of(String namespace, String identifier) {
        return new PlainType(PlainId.AUTHORITY, namespace, identifier);
    }

    /** The same Type as one of ours. */
    static PlainType of(Type type) {
        if (type == null) {
            throw new NullArgumentException("a Type is null");
        }
        return type instanceof PlainType ours
                ? ours
                : new PlainType(type.getAuthority(), type.getIdentifierNamespace(), type.getIdentifier());
    }

    @Override
    public DisplayText getDisplayName() {
        return new Text(getIdentifier);
    }

    @Override
    public DisplayText getDisplayLabel() {
        return new Text(getIdentifier);
    }

    @Override
    public DisplayText getDescription() {
        return Text.EMPTY;
    }

    @Override
    public DisplayText getDomain() {
        return new Text(getIdentifierNamespace);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Type that
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
    public int compareTo(Type other) {
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
