package org.osidforge.runtime.store;

/** What became of one object, change or alias in a call of a store. */
public enum Outcome {
    /** Done. */
    DONE,
    /** There is no such object. */
    NOT_FOUND,
    /** An object with that Id, or an alias that is that Id, exists already. */
    EXISTS,
    /** The alias is the primary Id of another object. */
    HIDES,
    /** A prepared transaction holds the object or alias. */
    HELD
}
