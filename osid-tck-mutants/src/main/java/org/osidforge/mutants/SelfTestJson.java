package org.osidforge.mutants;

import java.nio.charset.StandardCharsets;
import org.osidforge.mutants.MistakeResult.Verdict;
import org.osidforge.tck.clause.ClauseRegistry;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report of a self-test as JSON. */
public final class SelfTestJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SelfTestJson() {}

    /**
     * The report as JSON in UTF-8, ending in a line break.
     *
     * <p>An object with {@code tck} (version and digest of the clauses); {@code score} in whole per cent; {@code summary} (the number of each verdict and of false alarms); {@code mistakes}
     * (array of id, clause, text, sessions, shapes, verdict, others, message, millis); {@code sound} (array of id, text, alarms, clauses, millis).
     */
    public static byte[] write(SelfTestReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode tck = root.putObject("tck");
        tck.put("version", ClauseRegistry.VERSION);
        tck.put("digest", ClauseRegistry.digest());
        root.put("score", report.score());
        ObjectNode summary = root.putObject("summary");
        for (Verdict verdict : Verdict.values()) {
            summary.put(verdict.label(), report.count(verdict));
        }
        summary.put("false alarms", report.falseAlarms());
        ArrayNode mistakes = root.putArray("mistakes");
        report.mistakes().forEach(one -> put(mistakes.addObject(), one));
        ArrayNode sound = root.putArray("sound");
        report.sound().forEach(one -> put(sound.addObject(), one));
        return (MAPPER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode node, MistakeResult one) {
        Mistake mistake = one.mistake();
        node.put("id", mistake.id());
        node.put("clause", mistake.clause());
        node.put("text", mistake.text());
        ArrayNode sessions = node.putArray("sessions");
        mistake.places().forEach(place -> sessions.add(place.osidPackage() + "." + place.session()));
        ArrayNode shapes = node.putArray("shapes");
        mistake.places().stream().map(place -> place.shape().label()).distinct().forEach(shapes::add);
        node.put("verdict", one.verdict().label());
        ArrayNode others = node.putArray("others");
        one.others().forEach(others::add);
        node.put("message", one.message());
        node.put("millis", one.millis());
    }

    private static void put(ObjectNode node, SoundResult one) {
        node.put("id", one.provider().id());
        node.put("text", one.provider().text());
        ArrayNode alarms = node.putArray("alarms");
        one.alarms().forEach(alarms::add);
        ArrayNode clauses = node.putArray("clauses");
        one.spoke().stream().sorted().forEach(clauses::add);
        node.put("millis", one.millis());
    }
}
