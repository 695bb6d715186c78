package org.osidforge.gateway.dialect.odata;

import org.osidforge.gateway.operation.Call;

/** What {@code $id} in an address stands for. */
@FunctionalInterface
interface References {

    /** In a single call a dollar sign is only a dollar sign. */
    References NONE = part -> null;

    /**
     * The object that a part of an address refers to, or null where it is no reference.
     *
     * @throws org.osidforge.gateway.message.Problem 400 if it is one and there is no such object
     */
    Call.Owner of(String part);
}
