package org.osidforge.runtime.kind;

import static org.osidforge.runtime.kind.Marker.FEDERATEABLE;
import static org.osidforge.runtime.kind.Marker.OPERABLE;
import static org.osidforge.runtime.kind.Marker.SOURCEABLE;
import static org.osidforge.runtime.kind.Marker.TEMPORAL;

import java.util.Set;

/** The standard's sorts of object. */
public enum Nature {
    /** An object and nothing more. */
    OBJECT(Set.of()),
    /** A relationship, effective between its dates. */
    RELATIONSHIP(Set.of(TEMPORAL)),
    /** A catalog of objects. */
    CATALOG(Set.of(SOURCEABLE, FEDERATEABLE)),
    /** A rule. */
    RULE(Set.of(OPERABLE)),
    /** A governator. */
    GOVERNATOR(Set.of(OPERABLE, SOURCEABLE)),
    /** No object at all but an Id that is its own value. */
    PRIMITIVE(Set.of());

    private final Set<Marker> implied;

    Nature(Set<Marker> implied) {
        this.implied = implied;
    }

    /** The markers that come with this nature. */
    public Set<Marker> implied() {
        return implied;
    }
}
