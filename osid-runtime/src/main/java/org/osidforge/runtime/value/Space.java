package org.osidforge.runtime.value;

import java.io.Serializable;

/** Authority and namespace of Ids and Types, which compare without case; many values share one. */
final class Space implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Spaces seen lately; races are harmless, since spaces are immutable. */
    private static final Space[] LATELY = new Space[256];

    final String authority;
    final String namespace;
    final String foldedAuthority;
    final String foldedNamespace;
    final int hash;

    private Space(String authority, String namespace) {
        this.authority = authority;
        this.namespace = namespace;
        this.foldedAuthority = fold(authority);
        this.foldedNamespace = fold(namespace);
        this.hash = 31 * foldedAuthority.hashCode() + foldedNamespace.hashCode();
    }

    static Space of(String authority, String namespace) {
        int slot = spread(31 * authority.hashCode() + namespace.hashCode());
        Space seen = LATELY[slot];
        if (seen != null && seen.authority.equals(authority) && seen.namespace.equals(namespace)) {
            return seen;
        }
        Space made = new Space(authority, namespace);
        LATELY[slot] = made;
        return made;
    }

    boolean sameAs(Space other) {
        return this == other
                || (hash == other.hash
                        && foldedAuthority.equals(other.foldedAuthority)
                        && foldedNamespace.equals(other.foldedNamespace));
    }

    boolean sameAs(String otherAuthority, String otherNamespace) {
        return authority.equalsIgnoreCase(otherAuthority) && namespace.equalsIgnoreCase(otherNamespace);
    }

    int order(Space other) {
        int byAuthority = foldedAuthority.compareTo(other.foldedAuthority);
        return byAuthority != 0 ? byAuthority : foldedNamespace.compareTo(other.foldedNamespace);
    }

    private static int spread(int hash) {
        return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (LATELY.length - 1);
    }

    /** Folds character by character, as {@link String#equalsIgnoreCase} compares, so that both always agree. */
    private static String fold(String text) {
        char[] folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char f = Character.toLowerCase(Character.toUpperCase(c));
            if (f != c) {
                if (folded == null) {
                    folded = text.toCharArray();
                }
                folded[i] = f;
            }
        }
        return folded == null ? text : new String(folded);
    }
}
