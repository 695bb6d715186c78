package org.osidforge.gateway.access;

import java.util.Optional;
import org.osid.id.Id;

/**
 * Who calls.
 *
 * @param name what quotas, idempotency keys and the log know the caller by: never a key or token
 * @param agent the agent that the provider's authorization policy is asked about; empty for whoever the provider itself acts as
 */
public record Caller(String name, Optional<Id> agent) {

    /** Anybody, where access is not restricted. */
    public static final Caller ANYBODY = new Caller("anybody", Optional.empty());
}
