package org.osidforge.crash.log;

/** In which way actions were done together. */
public enum Way {
    /** One call of a batch session: one transaction of the store. Those that can be done are done. */
    CALL,
    /** A transaction, of one session or of several: all or nothing. */
    TRANSACTION,
    /** A transaction that was aborted: nothing. */
    ABORTED
}
