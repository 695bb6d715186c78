package org.osidforge.benchmarks.gateway;

/** Batches at {@code /api/v1/batch}. */
final class GatewayBatches extends Batches {

    private static final String GENUS = "campus:main@example.com";

    private final boolean group;

    /** @param group whether all requests are one atomicity group */
    GatewayBatches(boolean group) {
        super("\"status\":201", "\"Id\":\"", "\"error\":");
        this.group = group;
    }

    @Override
    String type() {
        return "application/json";
    }

    @Override
    void begin(StringBuilder to) {
        to.append("{\"requests\":[");
    }

    @Override
    void add(StringBuilder to, int number, Verb verb, String id, String name) {
        to.append(number == 1 ? "" : ",").append("{\"id\":\"").append(number).append('"');
        to.append(group ? ",\"atomicityGroup\":\"all\"" : "");
        String object = "\"url\":\"Object/Campus('" + id + "')\"";
        switch (verb) {
            case CREATE ->
                to.append(",\"method\":\"POST\",\"url\":\"Object/Campus\",\"body\":{\"DisplayName\":\"")
                        .append(name)
                        .append("\",\"Description\":\"a description\",\"GenusType\":\"" + GENUS + "\"}");
            case CHANGE ->
                to.append(",\"method\":\"PATCH\",")
                        .append(object)
                        .append(",\"body\":{\"DisplayName\":\"")
                        .append(name)
                        .append("\"}");
            case DELETE -> to.append(",\"method\":\"DELETE\",").append(object);
        }
        to.append('}');
    }

    @Override
    void end(StringBuilder to) {
        to.append("]}");
    }
}
