package org.osidforge.runtime.adapter;

import java.util.List;
import org.osid.OsidCapsule;
import org.osid.id.Id;
import org.osidforge.runtime.value.BasicId;

/** Base of every peer: the Ids that one form is made for. Immutable; equal to one of the same class with the same Ids. */
public abstract class PeerAdapter implements OsidCapsule {

    private final List<BasicId> ids;

    /**
     * A peer.
     *
     * @param ids its Ids in the order of the kind's parents
     * @throws org.osid.NullArgumentException if one is null
     */
    protected PeerAdapter(Id... ids) {
        this.ids = java.util.Arrays.stream(ids).map(BasicId::of).toList();
    }

    /** The Id at that place, from 0. */
    protected final Id id(int place) {
        return ids.get(place);
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && ids.equals(((PeerAdapter) other).ids);
    }

    @Override
    public final int hashCode() {
        return ids.hashCode();
    }

    /** The Ids. */
    @Override
    public final String toString() {
        return ids.toString();
    }
}
