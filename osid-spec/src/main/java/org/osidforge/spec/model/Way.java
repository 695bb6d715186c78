package org.osidforge.spec.model;

import java.util.List;

/**
 * One of the ways in which objects of a kind are created.
 *
 * @param name what tells it from the others: the parents that not all ways share, joined by {@code And}, such as {@code Agent} or {@code ResourceAndTrust}; the empty string where it
 *     has no such parent, and for the only way of a kind
 * @param parents what its forms for create are asked for, in order
 */
public record Way(String name, List<Parent> parents) {

    public Way {
        parents = List.copyOf(parents);
    }

    /** How forms for create are asked for. */
    public CreateShape createShape() {
        return CreateShape.of(parents);
    }
}
