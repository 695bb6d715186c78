package org.osidforge.benchmarks.gateway;

/** Atomic operations of JSON:API: all or nothing, always. */
final class ElideBatches extends Batches {

    static final String TYPE = "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"";

    ElideBatches() {
        super("{\"data\":{\"type\":\"campus\"", "\"id\":\"", "\"errors\"");
    }

    @Override
    String type() {
        return TYPE;
    }

    @Override
    void begin(StringBuilder to) {
        to.append("{\"atomic:operations\":[");
    }

    @Override
    void add(StringBuilder to, int number, Verb verb, String id, String name) {
        to.append(number == 1 ? "{" : ",{");
        switch (verb) {
            case CREATE ->
                to.append("\"op\":\"add\",\"data\":{\"type\":\"campus\",\"lid\":\"")
                        .append(new java.util.UUID(0, number))
                        .append("\",\"attributes\":{\"displayName\":\"")
                        .append(name)
                        .append("\",\"description\":\"a description\",\"genusType\":\"campus:main@example.com\"}}");
            case CHANGE ->
                to.append("\"op\":\"update\",\"data\":{\"type\":\"campus\",\"id\":\"")
                        .append(id)
                        .append("\",\"attributes\":{\"displayName\":\"")
                        .append(name)
                        .append("\"}}");
            case DELETE ->
                to.append("\"op\":\"remove\",\"ref\":{\"type\":\"campus\",\"id\":\"")
                        .append(id)
                        .append("\"}");
        }
        to.append('}');
    }

    @Override
    void end(StringBuilder to) {
        to.append("]}");
    }
}
