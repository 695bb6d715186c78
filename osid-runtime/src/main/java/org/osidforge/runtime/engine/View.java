package org.osidforge.runtime.engine;

/** How a lookup session looks; of each pair one is chosen, like radio buttons. */
public enum View {
    /** What is missing may be left out; aliases find their object. */
    COMPARATIVE,
    /** What is asked is returned whole and in order, or NOT_FOUND. */
    PLENARY,
    /** Also what the children of the catalog hold. */
    FEDERATED,
    /** Only what is defined in the catalog. */
    ISOLATED,
    /** Only what is effective at the session's date. */
    EFFECTIVE,
    /** Also what is not effective. */
    ANY_EFFECTIVE,
    /** Only what is active. */
    ACTIVE,
    /** Also what is not active. */
    ANY_STATUS
}
