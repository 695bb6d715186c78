package org.osidforge.runtime.value;

import java.io.Serializable;
import org.osid.id.Id;
import org.osidforge.runtime.fault.Fault;

/**
 * An Id: authority, namespace and identifier.
 *
 * <p>Two Ids are equal when their three parts are: authority and namespace without regard to case, the identifier exactly (ruling 14). Ids of other origin are compared in the same
 * way; as a key of a map they are first made into one of these with {@link #of(Id)}, since their hash codes are their own. Immutable. Its size is not limited.
 */
public final class BasicId implements Id, Comparable<Id> {

    private static final long serialVersionUID = 1L;

    private static final int MOST_DIGITS = 18;
    private static final long GREATEST_PLACE = 999_999_999_999_999_999L;

    private final Space space;
    private final int hash;
    /** Null, or what the identifier of a minted Id begins with. */
    private final String prefix;

    private final long number;
    /** Made when first asked for where the Id was minted; a race only makes it twice. */
    private String identifier;

    private BasicId(Space space, String identifier) {
        this.space = space;
        this.identifier = identifier;
        this.prefix = null;
        this.number = 0;
        this.hash = 31 * space.hash + identifier.hashCode();
    }

    BasicId(Space space, String prefix, int prefixHash, long number) {
        this.space = space;
        this.prefix = prefix;
        this.number = number;
        this.hash = 31 * space.hash + hashOf(prefixHash, number);
    }

    /**
     * The Id of three parts.
     *
     * @param namespace its namespace, by custom package and object, such as {@code room.Campus}
     * @param identifier what tells it from others of that namespace and authority
     * @param authority who gave it, by custom a domain name
     * @throws org.osid.NullArgumentException if a part is null
     */
    public static BasicId of(String namespace, String identifier, String authority) {
        Fault.checkNotNull(namespace, "namespace");
        Fault.checkNotNull(identifier, "identifier");
        Fault.checkNotNull(authority, "authority");
        return new BasicId(Space.of(authority, namespace), identifier);
    }

    /**
     * The same Id as one of ours.
     *
     * @throws org.osid.NullArgumentException if it is null
     * @throws org.osid.InvalidArgumentException if it lacks a part
     */
    public static BasicId of(Id id) {
        if (id instanceof BasicId ours) {
            return ours;
        }
        Fault.checkNotNull(id, "id");
        return of(
                part(id.getIdentifierNamespace(), "namespace"),
                part(id.getIdentifier(), "identifier"),
                part(id.getAuthority(), "authority"));
    }

    /**
     * The Id of a text {@code namespace:identifier@authority}, each part percent-escaped.
     *
     * @throws org.osid.NullArgumentException if it is null
     * @throws org.osid.InvalidArgumentException if it is not of that form
     */
    public static BasicId parse(String text) {
        String[] parts = TextForm.parse(text);
        return of(parts[0], parts[1], parts[2]);
    }

    static String part(String value, String name) {
        if (value == null) {
            throw Fault.PART_MISSING.invalidArgument(name);
        }
        return value;
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
        String made = identifier;
        if (made == null) {
            made = prefix + Long.toString(number);
            identifier = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (other instanceof BasicId that) {
            return hash == that.hash && sameIdentifier(that) && space.sameAs(that.space);
        }
        return other instanceof Id that
                && getIdentifier().equals(that.getIdentifier())
                && space.sameAs(that.getAuthority(), that.getIdentifierNamespace());
    }

    private boolean sameIdentifier(BasicId that) {
        if (prefix != null && prefix.equals(that.prefix)) {
            return number == that.number;
        }
        return getIdentifier().equals(that.getIdentifier());
    }

    /** Whether a mint made it, so that it has a running number. */
    public boolean isNumbered() {
        return prefix != null;
    }

    /**
     * Its running number among the Ids of the mint that made the other, or -1 where it is none of these.
     *
     * <p>An Id that equals one of the mint's has the number of that one, wherever it was made, and two that differ never have the same: a store may keep objects at the place of their number.
     * Numbers of more than 18 digits do not count.
     *
     * @param minted an Id for which {@link #isNumbered} is true
     */
    public long numberAlike(BasicId minted) {
        if (prefix != null && prefix.equals(minted.prefix)) {
            return number <= GREATEST_PLACE && space.sameAs(minted.space) ? number : -1;
        }
        String text = getIdentifier();
        if (!text.startsWith(minted.prefix) || !space.sameAs(minted.space)) {
            return -1;
        }
        return numberOf(text, minted.prefix.length());
    }

    /** The number that a text has from there on, written as a mint writes it, or -1. */
    private static long numberOf(String text, int from) {
        int digits = text.length() - from;
        if (digits < 1 || digits > MOST_DIGITS || (text.charAt(from) == '0' && digits > 1)) {
            return -1;
        }
        long number = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** By authority and namespace without regard to case, then by identifier. */
    @Override
    public int compareTo(Id other) {
        BasicId that = of(other);
        int bySpace = space.order(that.space);
        return bySpace != 0 ? bySpace : getIdentifier().compareTo(that.getIdentifier());
    }

    /** The text form {@code namespace:identifier@authority}. */
    @Override
    public String toString() {
        return TextForm.print(space.namespace, getIdentifier(), space.authority);
    }

    /**
     * Its text form in one case, for stores that find Ids by a text: the same for Ids that are equal, and for no others.
     *
     * <p>Half of a surrogate pair, which is no character, has no place in a text form: Ids that hold one are not told apart by it.
     */
    public String key() {
        return TextForm.print(space.foldedNamespace, getIdentifier(), space.foldedAuthority);
    }

    /** The hash code of the prefix followed by the number, as {@link String#hashCode} would have it, without making the text. */
    private static int hashOf(int prefixHash, long number) {
        long power = 1;
        while (number / power >= 10) {
            power *= 10;
        }
        int hash = prefixHash;
        for (long left = number; power > 0; power /= 10) {
            hash = 31 * hash + '0' + (int) (left / power);
            left %= power;
        }
        return hash;
    }

    private Object writeReplace() {
        return new Written(getIdentifierNamespace(), getIdentifier(), getAuthority());
    }

    private void readObject(java.io.ObjectInputStream in) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("written as its three parts");
    }

    /** What is written when an Id is serialized. */
    private record Written(String namespace, String identifier, String authority) implements Serializable {
        private Object readResolve() {
            return of(namespace, identifier, authority);
        }
    }
}
