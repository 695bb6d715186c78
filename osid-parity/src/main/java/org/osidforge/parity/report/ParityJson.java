package org.osidforge.parity.report;

import org.osidforge.parity.Figures;
import org.osidforge.parity.Mismatch;
import org.osidforge.parity.ParityResult;
import org.osidforge.parity.Status;
import org.osidforge.parity.fact.Fact;
import org.osidforge.parity.fact.Group;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison with facts as JSON. */
public final class ParityJson {

    private ParityJson() {}

    /**
     * An object with {@code passed}; {@code groups} and {@code packages} (each with a name and, for each group, the numbers {@code matched}, {@code expected}, {@code seenMatched}, {@code
     * seenExpected}; a package also {@code replaced}, {@code explained}, {@code notDescribed}, {@code unexplained}); {@code mismatches} (type, what, member, evidence, source, group, kind, reason, status,
     * explanation), {@code replaced} (type, what, member, evidence, source, replacement) and {@code stale} (texts). It ends in a line break.
     *
     * @param verbose whether mismatches that are not described are among the mismatches; else they are only counted
     */
    public static String write(ParityResult result, boolean verbose) {
        ObjectNode root = Json.object();
        root.put("passed", result.passed());
        ArrayNode groups = root.putArray("groups");
        for (Group group : Group.values()) {
            figures(groups.addObject().put("name", group.written()), result.figures(group));
        }
        ArrayNode packages = root.putArray("packages");
        result.packages().forEach(name -> onePackage(packages.addObject(), name, result));
        ArrayNode mismatches = root.putArray("mismatches");
        result.mismatches().stream()
                .filter(m -> verbose || m.status() != Status.NOT_DESCRIBED)
                .forEach(m -> mismatch(mismatches.addObject(), m));
        ArrayNode replaced = root.putArray("replaced");
        result.replaced().forEach(f -> fact(replaced.addObject(), f).put("replacement", f.replacement()));
        ArrayNode stale = root.putArray("stale");
        result.stale().forEach(stale::add);
        return Json.write(root);
    }

    private static void onePackage(ObjectNode node, String name, ParityResult result) {
        node.put("name", name);
        for (Group group : Group.values()) {
            Figures figures = result.figures(name, f -> f.group() == group);
            if (figures.expected() > 0) {
                figures(node.putObject(group.written()), figures);
            }
        }
        node.put(
                "replaced",
                result.replaced().stream()
                        .filter(f -> f.packageName().equals(name))
                        .count());
        node.put(
                "explained", result.count(Status.EXPLAINED, f -> f.packageName().equals(name)));
        node.put(
                "notDescribed",
                result.count(Status.NOT_DESCRIBED, f -> f.packageName().equals(name)));
        node.put(
                "unexplained",
                result.count(Status.UNEXPLAINED, f -> f.packageName().equals(name)));
    }

    private static void figures(ObjectNode node, Figures figures) {
        node.put("matched", figures.matched());
        node.put("expected", figures.expected());
        node.put("seenMatched", figures.seenMatched());
        node.put("seenExpected", figures.seenExpected());
    }

    private static void mismatch(ObjectNode node, Mismatch one) {
        fact(node, one.fact()).put("group", one.fact().group().written());
        node.put("kind", one.difference().kind().written());
        node.put("reason", one.difference().reason());
        node.put("status", one.status().written());
        node.put("explanation", one.explanation());
    }

    private static ObjectNode fact(ObjectNode node, Fact fact) {
        node.put("type", fact.type());
        node.put("what", fact.what().written());
        node.put("member", fact.member());
        node.put("evidence", fact.evidence().written());
        return node.put("source", fact.source());
    }
}
