package com.example.gateway;

import tools.jackson.databind.JsonNode;

/**
 * One request of a batch.
 *
 * @param method its method
 * @param url its address below the root of the dialect
 * @param body what is sent, or null
 */
record Item(String method, String url, JsonNode body) {

    /** Method and address; the body may hold what no message should tell. */
    @Override
    public String toString() {
        return method + " " + url;
    }
}
