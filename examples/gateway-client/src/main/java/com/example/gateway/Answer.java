package com.example.gateway;

import tools.jackson.databind.JsonNode;

/**
 * What came of one request.
 *
 * @param status HTTP status
 * @param body the object, the list, the error, or null
 */
record Answer(int status, JsonNode body) {

    boolean isDone() {
        return status / 100 == 2;
    }

    /** The gateway's own words for what went wrong. */
    String words() {
        JsonNode error = body == null ? null : body.path("error");
        return error == null ? "status " + status : error.path("message").stringValue("status " + status);
    }
}
