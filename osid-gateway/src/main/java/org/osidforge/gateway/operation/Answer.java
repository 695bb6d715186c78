package org.osidforge.gateway.operation;

import java.util.Optional;
import org.osidforge.gateway.message.Problem;
import tools.jackson.databind.JsonNode;

/**
 * What came of a request.
 *
 * @param status HTTP status
 * @param body the object or list, or null
 * @param id the object as a client can address it, where one was created, replaced or changed; else the empty string
 * @param problem why it failed, where it did
 */
public record Answer(int status, JsonNode body, String id, Optional<Problem> problem) {

    /** An object was created. */
    public static Answer created(String id, JsonNode body) {
        return new Answer(201, body, id, Optional.empty());
    }

    /** An object, as it is now. */
    public static Answer ok(String id, JsonNode body) {
        return new Answer(200, body, id, Optional.empty());
    }

    /** Done, and there is nothing to tell. */
    public static Answer done(String id) {
        return new Answer(204, null, id, Optional.empty());
    }

    /** It failed, and changed nothing. */
    public static Answer failed(Problem problem) {
        return new Answer(problem.status(), null, "", Optional.of(problem));
    }

    /** Whether it was done. */
    public boolean isSuccess() {
        return problem.isEmpty();
    }
}
