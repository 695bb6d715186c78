package org.osidforge.spec.model;

import java.util.List;

/** How forms for create are asked for. */
public sealed interface CreateShape {

    /** A number of forms. */
    record Count() implements CreateShape {}

    /**
     * One form per parent Id.
     *
     * @param parent what the Ids refer to
     */
    record PerParent(Parent parent) implements CreateShape {}

    /**
     * One form per peer, a capsule of two or more Ids.
     *
     * @param parents what the Ids of a peer refer to, in order
     */
    record PerPeer(List<Parent> parents) implements CreateShape {
        public PerPeer {
            parents = List.copyOf(parents);
        }
    }

    /** The shape for that many parents. */
    static CreateShape of(List<Parent> parents) {
        return switch (parents.size()) {
            case 0 -> new Count();
            case 1 -> new PerParent(parents.get(0));
            default -> new PerPeer(parents);
        };
    }
}
