package org.osidforge.tck.compare;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison for programs. */
public final class ComparisonJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ComparisonJson() {}

    /**
     * The comparison as JSON, ending in a line break.
     *
     * <p>An object with {@code old} and {@code new} (provider, version, digest, exit); {@code sameClauses}; {@code regression}; {@code summary} (the number of each kind, and unchanged);
     * {@code changes} (array of kind, clause, session, and before and after where there are any).
     */
    public static String write(Comparison comparison) {
        ObjectNode root = MAPPER.createObjectNode();
        about(root.putObject("old"), comparison.before());
        about(root.putObject("new"), comparison.after());
        root.put("sameClauses", comparison.sameClauses());
        root.put("regression", comparison.isRegression());
        ObjectNode summary = root.putObject("summary");
        for (Change.Kind kind : Change.Kind.values()) {
            summary.put(kind.label(), comparison.of(kind).size());
        }
        summary.put("unchanged", comparison.unchanged());
        ArrayNode changes = root.putArray("changes");
        for (Change change : comparison.changes()) {
            ObjectNode one = changes.addObject();
            one.put("kind", change.kind().label());
            one.put("clause", change.tried().clause());
            one.put("session", change.tried().session());
            change.before().ifPresent(outcome -> one.put("before", outcome.label()));
            change.after().ifPresent(outcome -> one.put("after", outcome.label()));
        }
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void about(ObjectNode node, StoredReport report) {
        node.put("provider", report.provider());
        node.put("version", report.version());
        node.put("digest", report.digest());
        node.put("exit", report.exit().code());
    }
}
