package org.osidforge.runtime.value;

import org.osid.locale.DisplayText;
import org.osid.type.Type;
import org.osidforge.runtime.fault.Fault;

/**
 * A Type: authority, namespace and identifier, and words for people.
 *
 * <p>Equal as Ids are: by its three parts, authority and namespace without regard to case. The words do not count. Types of other origin are made into one of these with {@link #of(Type)}
 * before they serve as keys. Immutable.
 */
public final class BasicType implements Type, Comparable<Type> {

    private static final long serialVersionUID = 1L;

    private final Space space;
    private final String identifier;
    private final String displayName;

    private BasicType(Space space, String identifier, String displayName) {
        this.space = space;
        this.identifier = identifier;
        this.displayName = displayName;
    }

    /**
     * The Type of three parts.
     *
     * @throws org.osid.NullArgumentException if a part is null
     */
    public static BasicType of(String namespace, String identifier, String authority) {
        return named(namespace, identifier, authority, identifier);
    }

    /**
     * The Type of three parts with a name for people.
     *
     * @throws org.osid.NullArgumentException if a part or the name is null
     */
    public static BasicType named(String namespace, String identifier, String authority, String displayName) {
        Fault.checkNotNull(namespace, "namespace");
        Fault.checkNotNull(identifier, "identifier");
        Fault.checkNotNull(authority, "authority");
        return new BasicType(
                Space.of(authority, namespace), identifier, Fault.checkNotNull(displayName, "displayName"));
    }

    /**
     * The same Type as one of ours, with its display name where it has one.
     *
     * @throws org.osid.NullArgumentException if it is null
     * @throws org.osid.InvalidArgumentException if it lacks a part
     */
    public static BasicType of(Type type) {
        if (type instanceof BasicType ours) {
            return ours;
        }
        Fault.checkNotNull(type, "type");
        String identifier = BasicId.part(type.getIdentifier(), "identifier");
        DisplayText name = type.getDisplayName();
        return named(
                BasicId.part(type.getIdentifierNamespace(), "namespace"),
                identifier,
                BasicId.part(type.getAuthority(), "authority"),
                name == null || name.getText() == null ? identifier : name.getText());
    }

    /**
     * The Type of a text {@code namespace:identifier@authority}, each part percent-escaped.
     *
     * @throws org.osid.NullArgumentException if it is null
     * @throws org.osid.InvalidArgumentException if it is not of that form
     */
    public static BasicType parse(String text) {
        String[] parts = TextForm.parse(text);
        return of(parts[0], parts[1], parts[2]);
    }

    @Override
    public DisplayText getDisplayName() {
        return Text.of(displayName);
    }

    @Override
    public DisplayText getDisplayLabel() {
        return Text.of(displayName);
    }

    @Override
    public DisplayText getDescription() {
        return Text.of(displayName);
    }

    @Override
    public DisplayText getDomain() {
        return Text.of(space.namespace);
    }

    @Override
    public String getAuthority() {
        return space.authority;
    }

    @Override
    public String getIdentifierNamespace() {
        return space.namespace;
    }

    @Override
    public String getIdentifier() {
        return identifier;
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (other instanceof BasicType that) {
            return identifier.equals(that.identifier) && space.sameAs(that.space);
        }
        return other instanceof Type that
                && identifier.equals(that.getIdentifier())
                && space.sameAs(that.getAuthority(), that.getIdentifierNamespace());
    }

    @Override
    public int hashCode() {
        return 31 * space.hash + identifier.hashCode();
    }

    /** By authority and namespace without regard to case, then by identifier. */
    @Override
    public int compareTo(Type other) {
        BasicType that = of(other);
        int bySpace = space.order(that.space);
        return bySpace != 0 ? bySpace : identifier.compareTo(that.identifier);
    }

    /** The text form {@code namespace:identifier@authority}. */
    @Override
    public String toString() {
        return TextForm.print(space.namespace, identifier, space.authority);
    }
}
