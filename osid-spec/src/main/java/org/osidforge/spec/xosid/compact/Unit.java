package org.osidforge.spec.xosid.compact;

/**
 * Something that a descriptor says in an entry of its own and that can be said otherwise.
 *
 * @param sort what it is
 * @param name its name; of an element with that of the object before it
 */
record Unit(Sort sort, String name) {

    enum Sort {
        OBJECT,
        WAY,
        CATALOG,
        ELEMENT,
        LOOKUP,
        ADMIN,
        BATCH,
        LIST,
        OFFER,
        MANAGER,
        INTERFACE,
        CHANGE,
        ENUM,
        HEAD
    }

    static Unit of(Sort sort, String name) {
        return new Unit(sort, name);
    }
}
