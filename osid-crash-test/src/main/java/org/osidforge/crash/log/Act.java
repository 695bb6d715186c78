package org.osidforge.crash.log;

/** What is done with one object in a call. */
public enum Act {
    /** A new object. */
    CREATE,
    /** A new object by a form that is not valid: it must be refused, and takes nothing from the others of its batch. */
    CREATE_BADLY,
    /** New values of some elements. */
    UPDATE,
    /** The end of an object and its aliases. */
    DELETE,
    /** An alias is given, or taken from another object. */
    ALIAS,
    /** An alias is taken back. */
    UNALIAS
}
