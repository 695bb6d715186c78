package org.osidforge.gateway.operation;

/** What a request asks to be done. */
public enum Verb {
    /** Read one object. */
    READ,
    /** Read a page of the objects of a kind, or of those made for a parent. */
    LIST,
    /** Create an object, to which the provider gives an Id. */
    CREATE,
    /** Create the object of that Id, or replace what it says. */
    REPLACE,
    /** Change the elements that are named. */
    CHANGE,
    /** Delete an object. */
    DELETE,
    /** Give an object an alias. */
    ALIAS
}
