package org.osidforge.gateway.dialect.odata;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One request of a batch, as it was sent; what is said of the batch as a whole was checked.
 *
 * @param id its id
 * @param method its method in upper case (clause U7)
 * @param url its address without the root of the dialect, with a query where it has one
 * @param group its atomicity group
 * @param dependsOn the ids and groups that have to be done before
 * @param conditional whether it has a condition
 * @param body its body, or null
 * @param reference the id that its address refers to
 */
record BatchRequest(
        String id,
        String method,
        String url,
        Optional<String> group,
        List<String> dependsOn,
        boolean conditional,
        JsonNode body,
        Optional<String> reference) {

    BatchRequest {
        dependsOn = List.copyOf(dependsOn);
    }
}
