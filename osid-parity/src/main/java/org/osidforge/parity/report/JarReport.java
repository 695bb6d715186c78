package org.osidforge.parity.report;

import java.util.List;
import java.util.Locale;
import org.osidforge.parity.jar.Finding;
import org.osidforge.parity.jar.JarResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison of two compiled bindings as text and as JSON. */
public final class JarReport {

    private static final int SHOWN = 100;

    private JarReport() {}

    /**
     * What breaks a linker, what only breaks a compiler, and one line that sums it up.
     *
     * @param verbose whether everything is told; else the first hundred of each, and missing types as a count for each package
     */
    public static String text(JarResult result, boolean verbose) {
        StringBuilder text = new StringBuilder();
        List<Finding> missing = result.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.TYPE_MISSING)
                .toList();
        if (verbose) {
            section(text, "missing types", missing, true);
        } else {
            counts(text, missing);
        }
        section(
                text,
                "differences that break linking",
                result.findings().stream()
                        .filter(f -> f.kind().binary() && f.kind() != Finding.Kind.TYPE_MISSING)
                        .toList(),
                verbose);
        List<Finding> source =
                result.findings().stream().filter(f -> !f.kind().binary()).toList();
        section(text, "differences in source only", source, verbose);
        text.append(String.format(
                Locale.ROOT,
                "%d types compared, %d the same; %d differences break linking, %d are in source only\n",
                result.types(),
                result.equal(),
                result.findings().size() - source.size(),
                source.size()));
        return text.toString();
    }

    private static void counts(StringBuilder text, List<Finding> missing) {
        if (missing.isEmpty()) {
            return;
        }
        text.append("missing types\n");
        missing.stream()
                .map(f -> f.type().substring(0, Math.max(0, f.type().lastIndexOf('.'))))
                .distinct()
                .forEach(name -> text.append("  ")
                        .append(name)
                        .append(": ")
                        .append(missing.stream()
                                .filter(f -> f.type().lastIndexOf('.') == name.length()
                                        && f.type().startsWith(name))
                                .count())
                        .append('\n'));
        text.append('\n');
    }

    private static void section(StringBuilder text, String title, List<Finding> findings, boolean verbose) {
        if (findings.isEmpty()) {
            return;
        }
        text.append(title).append('\n');
        findings.stream()
                .limit(verbose ? Integer.MAX_VALUE : SHOWN)
                .forEach(f -> text.append("  ")
                        .append(f.type())
                        .append(": ")
                        .append(f.what())
                        .append('\n'));
        if (!verbose && findings.size() > SHOWN) {
            text.append("  and ").append(findings.size() - SHOWN).append(" more; --verbose tells all\n");
        }
        text.append('\n');
    }

    /** An object with {@code links}, {@code types}, {@code same} and {@code findings} (kind, binary, type, what). It ends in a line break. */
    public static String json(JarResult result) {
        ObjectNode root = Json.object();
        root.put("links", result.links());
        root.put("types", result.types());
        root.put("same", result.equal());
        ArrayNode findings = root.putArray("findings");
        for (Finding finding : result.findings()) {
            findings.addObject()
                    .put("kind", finding.kind().written())
                    .put("binary", finding.kind().binary())
                    .put("type", finding.type())
                    .put("what", finding.what());
        }
        return Json.write(root);
    }
}
