package org.osidforge.spec.model;

import java.util.List;

/**
 * One batch admin session and what belongs to it.
 *
 * @param pkg OSID package of the session, such as {@code osid.room.batch}
 * @param kind qualified name of the kind of object, such as {@code osid.room.Campus}
 * @param session simple name of the session
 * @param form simple name of the batch form
 * @param formList simple name of the batch form list
 * @param peer simple name of the peer, or the empty string where forms are not asked for by peer
 * @param peerList simple name of the peer list, or the empty string
 * @param parents what a form for create is asked for, in order
 * @param parentsElement whether the form sets the parents of a catalog in its hierarchy
 */
public record BatchKind(
        String pkg,
        String kind,
        String session,
        String form,
        String formList,
        String peer,
        String peerList,
        List<Parent> parents,
        boolean parentsElement) {

    public BatchKind {
        parents = List.copyOf(parents);
    }

    /** How forms for create are asked for. */
    public CreateShape createShape() {
        return CreateShape.of(parents);
    }
}
