package org.osidforge.runtime.kind;

/** What an object may be besides its nature. */
public enum Marker {
    /** Effective within its dates. */
    TEMPORAL,
    /** Lies in another object. */
    SUBJUGATEABLE,
    /** Is made of other objects. */
    AGGREGATEABLE,
    /** May be hidden outside what contains it. */
    CONTAINABLE,
    /** Has provider, branding and licence. */
    SOURCEABLE,
    /** Lies in a hierarchy of catalogs. */
    FEDERATEABLE,
    /** Can be enabled and disabled. */
    OPERABLE,
    /** Lies in a hierarchy of objects of its kind; nothing that the standard has a name for. */
    HIERARCHICAL
}
