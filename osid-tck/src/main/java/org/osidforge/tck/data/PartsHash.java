package org.osidforge.tck.data;

import java.util.Locale;
import java.util.Objects;

/** The hash of the three parts of an Id or Type, in which only the identifier has case. */
final class PartsHash {

    private PartsHash() {}

    static int of(String authority, String namespace, String identifier) {
        return Objects.hash(authority.toLowerCase(Locale.ROOT), namespace.toLowerCase(Locale.ROOT), identifier);
    }
}
