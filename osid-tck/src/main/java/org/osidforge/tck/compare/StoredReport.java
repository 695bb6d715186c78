package org.osidforge.tck.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.osidforge.tck.report.ExitCode;
import org.osidforge.tck.report.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a comparison needs of a {@code report.json}.
 *
 * @param provider name of the provider
 * @param version version of the set of clauses
 * @param digest digest of the set of clauses
 * @param exit what the run said to a script
 * @param outcomes what became of each clause on each session, in the order of the file
 */
public record StoredReport(
        String provider, String version, String digest, ExitCode exit, Map<Tried, Outcome> outcomes) {

    /**
     * What was tried.
     *
     * @param session OSID name of the session
     * @param clause id of the clause
     */
    public record Tried(String session, String clause) {}

    /**
     * Reads a report.
     *
     * @param file a {@code report.json}, also one of an older version of the kit
     * @throws UnreadableReportException if the file cannot be read (TCK-REPORT-FILE), is not JSON (TCK-REPORT-JSON, with line and column) or is not a report (TCK-REPORT-SHAPE, with the
     *     member that is wrong)
     */
    public static StoredReport read(Path file) throws UnreadableReportException {
        return new Reading(file).report();
    }

    /** One file being read; what is wrong with it is told with its name. */
    private record Reading(Path file) {

        StoredReport report() throws UnreadableReportException {
            JsonNode root = root();
            return new StoredReport(
                    text(root, "/provider"),
                    text(root, "/tck/version"),
                    text(root, "/tck/digest"),
                    exit(root),
                    outcomes(root));
        }

        private JsonNode root() throws UnreadableReportException {
            try {
                return JsonMapper.shared().readTree(Files.readAllBytes(file));
            } catch (IOException unreadable) {
                throw wrong("TCK-REPORT-FILE", file + ": cannot be read: " + unreadable);
            } catch (JacksonException broken) {
                String place = broken.getLocation() == null
                        ? ""
                        : ":" + broken.getLocation().getLineNr() + ":"
                                + broken.getLocation().getColumnNr();
                throw wrong("TCK-REPORT-JSON", file + place + ": not valid JSON: " + broken.getOriginalMessage());
            }
        }

        private ExitCode exit(JsonNode root) throws UnreadableReportException {
            int code = root.at("/exit").asInt(-1);
            return Arrays.stream(ExitCode.values())
                    .filter(exit -> exit.code() == code)
                    .findFirst()
                    .orElseThrow(() -> shape("/exit", "0, 1 or 2"));
        }

        private Map<Tried, Outcome> outcomes(JsonNode root) throws UnreadableReportException {
            JsonNode results = root.at("/results");
            if (!results.isArray()) {
                throw shape("/results", "an array");
            }
            Map<Tried, Outcome> outcomes = new LinkedHashMap<>();
            for (int i = 0; i < results.size(); i++) {
                String at = "/results/" + i;
                Tried tried = new Tried(text(root, at + "/session"), text(root, at + "/clause"));
                if (outcomes.put(tried, outcome(root, at + "/outcome")) != null) {
                    throw shape(at, "of another clause or session than those before it");
                }
            }
            return outcomes;
        }

        private Outcome outcome(JsonNode root, String at) throws UnreadableReportException {
            String label = text(root, at);
            return Arrays.stream(Outcome.values())
                    .filter(outcome -> outcome.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> shape(
                            at,
                            Arrays.stream(Outcome.values())
                                    .map(Outcome::label)
                                    .collect(Collectors.joining(", ", "one of ", ""))));
        }

        private String text(JsonNode root, String at) throws UnreadableReportException {
            JsonNode node = root.at(at);
            if (!node.isString()) {
                throw shape(at, "a text");
            }
            return node.asString();
        }

        private UnreadableReportException shape(String at, String expected) {
            return wrong("TCK-REPORT-SHAPE", file + ": " + at + " must be " + expected);
        }

        private static UnreadableReportException wrong(String code, String words) {
            return new UnreadableReportException("[" + code + "] " + words.replaceAll("\\s+", " "));
        }
    }
}
