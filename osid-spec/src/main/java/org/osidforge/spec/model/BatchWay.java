package org.osidforge.spec.model;

import java.util.List;

/**
 * One of the ways in which a batch session creates objects.
 *
 * @param name name of the way as in {@link Way}; the empty string for the only way of a session
 * @param parents what its forms for create are asked for, in order
 * @param peer simple name of the peer, or the empty string where its forms are not asked for by peer
 * @param peerList simple name of the peer list, or the empty string
 */
public record BatchWay(String name, List<Parent> parents, String peer, String peerList) {

    public BatchWay {
        parents = List.copyOf(parents);
    }

    /** How forms for create are asked for. */
    public CreateShape createShape() {
        return CreateShape.of(parents);
    }
}
