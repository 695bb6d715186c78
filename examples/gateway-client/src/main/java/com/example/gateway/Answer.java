package com.example.gateway;

import org.osid.OperationFailedException;
import tools.jackson.databind.JsonNode;

/**
 * What came of one request.
 *
 * @param request what was asked, for messages
 * @param status HTTP status
 * @param body the object, the list, the error, or null
 */
record Answer(String request, int status, JsonNode body) {

    boolean isDone() {
        return status / 100 == 2;
    }

    /** What was asked, and the gateway's own words for what went wrong. */
    OperationFailedException failure() {
        String words = body == null ? "" : body.path("error").path("message").stringValue("");
        return new OperationFailedException(request + ": " + status + (words.isEmpty() ? "" : ", " + words));
    }
}
