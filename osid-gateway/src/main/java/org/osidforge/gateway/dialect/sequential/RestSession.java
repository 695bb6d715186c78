package org.osidforge.gateway.dialect.sequential;

import java.time.Instant;

/**
 * A session of the dialect: what its calls have in common. No OSID session is held by it.
 *
 * @param id its Id, which nobody can guess
 * @param owner name of the caller who made it
 * @param configuration what it was made with
 * @param created when it was made
 */
record RestSession(String id, String owner, Configuration configuration, Instant created) {

    RestSession with(Configuration other) {
        return new RestSession(id, owner, other, created);
    }
}
