package org.osidforge.runtime.kind;

import org.osidforge.runtime.value.BasicType;

/**
 * Genus types.
 *
 * <p>By custom the identifier of a genus is a path, such as {@code room/Campus/Historic}; a genus is derived from another when its path goes on where that of the other ends.
 */
public final class Genera {

    /** The genus of what was given none. */
    public static final BasicType DEFAULT = BasicType.of("genera", "default", "osidforge.org");

    private Genera() {}

    /** Whether a genus is that one or derived from it; every genus is derived from the default one. */
    public static boolean isDerived(BasicType genus, BasicType from) {
        if (genus.equals(from) || from.equals(DEFAULT)) {
            return true;
        }
        return genus.getIdentifier().startsWith(from.getIdentifier() + "/")
                && genus.getAuthority().equalsIgnoreCase(from.getAuthority())
                && genus.getIdentifierNamespace().equalsIgnoreCase(from.getIdentifierNamespace());
    }
}
