package org.osidforge.gateway.dialect.sequential;

import tools.jackson.databind.JsonNode;

/**
 * One request of a batch, as it was sent.
 *
 * @param url its address below {@code /rest/}
 * @param method its method
 * @param payload its payload, or null
 */
record Item(String url, String method, JsonNode payload) {}
