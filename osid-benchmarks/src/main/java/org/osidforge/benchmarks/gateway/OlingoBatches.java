package org.osidforge.benchmarks.gateway;

/** Multipart batches of OData. */
final class OlingoBatches extends Batches {

    private static final String LINE = "\r\n";

    private final boolean changeSet;

    /** @param changeSet whether all requests are one change set, or parts of their own */
    OlingoBatches(boolean changeSet) {
        super("HTTP/1.1 201", "\"Id\":\"", "HTTP/1.1 4");
        this.changeSet = changeSet;
    }

    @Override
    String type() {
        return "multipart/mixed;boundary=batch";
    }

    @Override
    void begin(StringBuilder to) {
        if (changeSet) {
            to.append("--batch\r\nContent-Type: multipart/mixed; boundary=set\r\n\r\n");
        }
    }

    @Override
    void add(StringBuilder to, int number, Verb verb, String id, String name) {
        to.append(changeSet ? "--set" : "--batch")
                .append("\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: ")
                .append(number)
                .append("\r\n\r\n");
        String object = "Campuses('" + id + "') HTTP/1.1\r\n";
        switch (verb) {
            case CREATE ->
                body(
                        to.append("POST Campuses HTTP/1.1\r\n"),
                        "{\"DisplayName\":\"" + name
                                + "\",\"Description\":\"a description\",\"GenusType\":\"campus:main@example.com\"}");
            case CHANGE -> body(to.append("PATCH ").append(object), "{\"DisplayName\":\"" + name + "\"}");
            case DELETE -> to.append("DELETE ").append(object).append(LINE);
        }
        to.append(LINE);
    }

    private static void body(StringBuilder to, String json) {
        to.append("Content-Type: application/json\r\nContent-Length: ")
                .append(json.length())
                .append("\r\n\r\n")
                .append(json);
    }

    @Override
    void end(StringBuilder to) {
        to.append(changeSet ? "--set--\r\n" : "").append("--batch--\r\n");
    }
}
