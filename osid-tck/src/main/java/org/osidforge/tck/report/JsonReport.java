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
     * clause, level, session, outcome, message, source, millis; where the clause was not met also did, expected, seen; of a known deviation and of one that expired also
     * {@code deviation}); {@code problems} and {@code leftovers} (arrays of texts); {@code terms} (see {@link Terms}: pin and canary, where there are any, minimum, required, deviations).
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
            if (result.outcome().ran() && result.outcome() != Outcome.PASSED) {
                report.terms().deviationOf(result).ifPresent(known -> deviation(one.putObject("deviation"), known));
            }
        }
        ArrayNode problems = root.putArray("problems");
        report.problems().forEach(problems::add);
        ArrayNode leftovers = root.putArray("leftovers");
        report.leftovers().forEach(leftovers::add);
        terms(root.putObject("terms"), report.terms());
        return (MAPPER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void terms(ObjectNode node, Terms terms) {
        put(node, "pin", terms.pin());
        node.put("minimum", terms.minimum());
        ArrayNode required = node.putArray("required");
        terms.required().forEach(required::add);
        put(node, "canary", terms.canary());
        ArrayNode deviations = node.putArray("deviations");
        for (ListedDeviation listed : terms.deviations()) {
            ObjectNode one = deviations.addObject();
            one.put("clause", listed.clause());
            put(one, "session", listed.session());
            deviation(one, listed);
        }
    }

    private static void deviation(ObjectNode node, ListedDeviation listed) {
        node.put("reason", listed.reason());
        put(node, "link", listed.link());
        listed.expires().ifPresent(day -> node.put("expires", day.toString()));
        node.put("expired", listed.expired());
    }

    private static void put(ObjectNode node, String member, String text) {
        if (!text.isEmpty()) {
            node.put(member, text);
        }
    }
}
