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
 * @param peer simple name of the peer, or the empty string where forms are not asked for by peer or in several ways
 * @param peerList simple name of the peer list, or the empty string
 * @param parents what a form for create is asked for, in order; with several ways, the parents of all of them, each once
 * @param parentsElement whether the form sets the parents of a catalog in its hierarchy
 * @param ways the ways in which the session creates objects, where there are several; else empty
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
        boolean parentsElement,
        List<BatchWay> ways) {

    public BatchKind {
        parents = List.copyOf(parents);
        ways = ways == null ? List.of() : List.copyOf(ways);
    }

    /** A session that creates objects in one way. */
    public BatchKind(
            String pkg,
            String kind,
            String session,
            String form,
            String formList,
            String peer,
            String peerList,
            List<Parent> parents,
            boolean parentsElement) {
        this(pkg, kind, session, form, formList, peer, peerList, parents, parentsElement, List.of());
    }

    /** The ways in which it creates objects, at least one. */
    public List<BatchWay> createWays() {
        return ways.isEmpty() ? List.of(new BatchWay("", parents, peer, peerList)) : ways;
    }

    /** How forms for create are asked for, where there is one way. */
    public CreateShape createShape() {
        return CreateShape.of(parents);
    }
}
