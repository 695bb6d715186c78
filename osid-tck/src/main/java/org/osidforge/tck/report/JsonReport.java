package org.osidforge.tck.report;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report as JSON: {@code report.json}. */
public final class JsonReport {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    /**
     * The report as JSON in UTF-8, ending in a line break.
     *
     * <p>An object with {@code provider}; {@code tck} (version, digest of the clauses, seed, strict); {@code exit}; {@code summary} (each outcome's number); {@code results} (array of
     * clause, level, session, outcome, message, source, millis; where the clause was not met also did, expected, seen); {@code problems} and {@code leftovers} (arrays of texts).
     */
    public static byte[] write(TckReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("provider", report.provider());
        ObjectNode tck = root.putObject("tck");
        tck.put("version", report.version());
        tck.put("digest", report.digest());
        tck.put("seed", report.seed());
        tck.put("strict", report.strict());
        root.put("exit", report.exitCode().code());
        ObjectNode summary = root.putObject("summary");
        report.summary().forEach((outcome, count) -> summary.put(outcome.label(), count));
        ArrayNode results = root.putArray("results");
        for (ClauseResult result : report.results()) {
            ObjectNode one = results.addObject();
            one.put("clause", result.clause());
            one.put("level", result.level().label());
            one.put("session", result.session());
            one.put("outcome", result.outcome().label());
            one.put("message", result.message());
            if (!result.finding().isEmpty()) {
                one.put("did", result.finding().did());
                one.put("expected", result.finding().expected());
                one.put("seen", result.finding().seen());
            }
            one.put("source", result.source());
            one.put("millis", result.millis());
        }
        ArrayNode problems = root.putArray("problems");
        report.problems().forEach(problems::add);
        ArrayNode leftovers = root.putArray("leftovers");
        report.leftovers().forEach(leftovers::add);
        return (MAPPER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
