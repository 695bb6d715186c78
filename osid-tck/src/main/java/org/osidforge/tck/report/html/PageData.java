package org.osidforge.tck.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Finding;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The results as data inside the page: what comes again and again (clauses, sessions, outcomes) stands once, and results point at it by number.
 *
 * <p>{@code outcomes}: array of labels; {@code clauses}: array of id, level, sentence, source; {@code sessions}: array of names; {@code results}: array of arrays of clause, session,
 * outcome, milliseconds and, where there is one, what was done, expected and seen, or the message alone.
 */
final class PageData {

    private PageData() {}

    /** JSON without a character that could end the element it stands in. */
    static String of(TckReport report) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        ArrayNode outcomes = root.putArray("outcomes");
        for (Outcome outcome : Outcome.values()) {
            outcomes.add(outcome.label());
        }
        Map<String, Integer> clauses = clauses(root.putArray("clauses"), report);
        Map<String, Integer> sessions = new LinkedHashMap<>();
        report.bySession().keySet().forEach(session -> sessions.put(session, sessions.size()));
        ArrayNode names = root.putArray("sessions");
        sessions.keySet().forEach(names::add);
        ArrayNode results = root.putArray("results");
        for (ClauseResult result : report.results()) {
            ArrayNode one = results.addArray();
            one.add(clauses.get(result.clause()))
                    .add(sessions.get(result.session()))
                    .add(result.outcome().ordinal())
                    .add(result.millis());
            texts(result).forEach(one::add);
        }
        return JsonMapper.shared()
                .writeValueAsString(root)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, Integer> clauses(ArrayNode array, TckReport report) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, ClauseResult> first = new LinkedHashMap<>();
        report.results().forEach(r -> first.putIfAbsent(r.clause(), r));
        for (ClauseResult result : first.values()) {
            numbers.put(result.clause(), numbers.size());
            Optional<ClauseDefinition> known = ClauseRegistry.find(result.clause());
            array.addArray()
                    .add(result.clause())
                    .add(result.level().label())
                    .add(known.map(ClauseDefinition::text).orElse(""))
                    .add(result.source());
        }
        return numbers;
    }

    private static List<String> texts(ClauseResult result) {
        Finding finding = result.finding();
        if (!finding.isEmpty()) {
            return List.of(finding.did(), finding.expected(), finding.seen());
        }
        return result.message().isEmpty() ? List.of() : List.of(result.message());
    }
}
