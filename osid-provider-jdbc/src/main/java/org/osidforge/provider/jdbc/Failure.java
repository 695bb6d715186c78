package org.osidforge.provider.jdbc;

/** What a database's error means for the call. */
enum Failure {
    /** Others wrote the same at the same time: the whole call may be tried again. */
    CLASH,
    /** A lock was waited for too long. */
    LOCKED,
    /** The connection broke. */
    LOST,
    /** There is no room left. */
    FULL,
    /** User or password are wrong. */
    LOGIN,
    /** Anything else. */
    OTHER
}
