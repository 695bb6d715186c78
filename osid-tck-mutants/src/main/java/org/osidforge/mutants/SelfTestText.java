package org.osidforge.mutants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osidforge.mutants.MistakeResult.Verdict;

/** The report of a self-test as text. */
public final class SelfTestText {

    private SelfTestText() {}

    /**
     * One line for each group of clauses, then what went wrong, each with its code in brackets, then the line of the score.
     *
     * @param report the report
     * @param details whether each mistake and each sound provider is told with what was seen
     */
    public static String write(SelfTestReport report, boolean details) {
        List<String> lines = new ArrayList<>();
        if (details) {
            report.mistakes().forEach(one -> lines.addAll(details(one)));
            report.sound()
                    .forEach(one -> lines.add(one.provider().id() + ": "
                            + one.provider().text() + " " + one.spoke().size() + " clauses tried to their end"));
        } else {
            groups(report).forEach((group, of) -> lines.add(line(group, of)));
        }
        report.mistakes().stream()
                .filter(one -> one.verdict() != Verdict.CAUGHT)
                .forEach(one -> lines.add(problem(one)));
        for (SoundResult one : report.sound()) {
            one.alarms()
                    .forEach(alarm -> lines.add("[SELF-FALSE-ALARM] "
                            + one.provider().id() + ": " + one.provider().text() + "\n    " + indented(alarm)));
        }
        lines.add(lastLine(report));
        return String.join("\n", lines) + "\n";
    }

    private static Map<String, List<MistakeResult>> groups(SelfTestReport report) {
        return report.mistakes().stream()
                .collect(Collectors.groupingBy(
                        one -> one.mistake()
                                .clause()
                                .substring(0, one.mistake().clause().indexOf('-')),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static String line(String group, List<MistakeResult> of) {
        long caught = of.stream().filter(one -> one.verdict() == Verdict.CAUGHT).count();
        return group + ": " + caught + " of " + of.size() + " caught by the clause that they break";
    }

    private static List<String> details(MistakeResult one) {
        Mistake mistake = one.mistake();
        String places = mistake.places().stream()
                .map(place -> place.osidPackage() + "." + place.session() + " ("
                        + place.shape().label() + ")")
                .collect(Collectors.joining(", "));
        return List.of(
                mistake.id(),
                "    mistake: " + mistake.text(),
                "    breaks: " + mistake.clause(),
                "    looked for on: " + places,
                "    verdict: " + one.verdict().label(),
                "    also caught by: " + (one.others().isEmpty() ? "no other clause" : String.join(", ", one.others())),
                "    said: " + indented(one.message()));
    }

    private static String problem(MistakeResult one) {
        String code = one.verdict() == Verdict.ESCAPED ? "[SELF-ESCAPED] " : "[SELF-NEIGHBOUR] ";
        return code + one.mistake().id() + ": " + one.mistake().text() + " "
                + one.mistake().clause()
                + " does not catch it" + (one.others().isEmpty() ? "" : ", but " + String.join(", ", one.others()))
                + "\n    " + indented(one.message());
    }

    private static String indented(String message) {
        return message.strip().replace("\n", "\n    ");
    }

    /** The line that every text report ends with. */
    static String lastLine(SelfTestReport report) {
        return report.mistakes().size() + " mistakes, score " + report.score() + "%: " + report.count(Verdict.CAUGHT)
                + " caught by their clause, " + report.count(Verdict.BY_A_NEIGHBOUR) + " caught by a neighbour only, "
                + report.count(Verdict.ESCAPED) + " escaped; " + report.sound().size() + " sound providers: "
                + report.falseAlarms() + " with false alarms";
    }
}
