package org.osidforge.runtime.access;

import org.osidforge.runtime.value.BasicId;

/**
 * Decides who may do what; asked once per call of a session, and by the permission hints.
 *
 * <p>Safe for many threads.
 */
@FunctionalInterface
public interface AccessPolicy {

    /** Everybody may do everything. */
    AccessPolicy ALLOW_ALL = (agent, operation, kind, catalog) -> true;

    /**
     * Whether it is allowed; where not, the call ends in PERMISSION_DENIED and the permission hint is false.
     *
     * @param agent the effective agent
     * @param operation what is to be done
     * @param kind qualified name of the kind of object, such as {@code osid.room.Campus}
     * @param catalog Id of the session's catalog, or null where the kind has none
     */
    boolean permits(BasicId agent, Operation operation, String kind, BasicId catalog);
}
