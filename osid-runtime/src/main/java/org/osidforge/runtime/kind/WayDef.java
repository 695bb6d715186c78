package org.osidforge.runtime.kind;

import java.util.List;

/**
 * One of the ways in which objects of a kind are created.
 *
 * @param name name of the way, such as {@code Agent}; the empty string for the only way of a kind
 * @param positions places among {@link Kind#parents()} of what its forms for create are asked for, in order
 */
public record WayDef(String name, List<Integer> positions) {

    /** A way; the list is copied. */
    public WayDef {
        positions = List.copyOf(positions);
    }
}
