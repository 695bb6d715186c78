package org.osidforge.parity.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.osidforge.parity.Figures;
import org.osidforge.parity.Kind;
import org.osidforge.parity.Mismatch;
import org.osidforge.parity.ParityResult;
import org.osidforge.parity.Status;
import org.osidforge.parity.fact.Fact;
import org.osidforge.parity.fact.Group;

/** A comparison with facts as text for people. */
public final class ParityText {

    private static final int SHOWN = 100;
    private static final Predicate<Fact> WANTED = f -> f.group() != Group.REST;

    private final ParityResult result;
    private final boolean verbose;
    private final StringBuilder text = new StringBuilder();

    private ParityText(ParityResult result, boolean verbose) {
        this.result = result;
        this.verbose = verbose;
    }

    /**
     * A table with one row a package and one a group, what is not matched, and one line that sums it up.
     *
     * @param verbose whether every mismatch is told; else only those without a reason, the first hundred of them, and missing types as counts
     */
    public static String write(ParityResult result, boolean verbose) {
        ParityText text = new ParityText(result, verbose);
        text.table();
        text.missing();
        text.replaced();
        text.explained();
        text.unexplained();
        text.stale();
        text.lastLine();
        return text.text.toString();
    }

    private void table() {
        Table table = new Table()
                .row(
                        "package",
                        "matched",
                        "of",
                        "",
                        "seen",
                        "of",
                        "",
                        "replaced",
                        "explained",
                        "not described",
                        "unexplained",
                        "rest",
                        "of",
                        "");
        for (String name : result.packages()) {
            row(table, name, f -> f.packageName().equals(name), test -> result.figures(name, test));
        }
        row(table, "all packages", f -> true, result::figures);
        text.append(table).append('\n');
        Table groups = new Table().row("group", "matched", "of", "", "seen", "of", "");
        for (Group group : Group.values()) {
            Figures figures = result.figures(group);
            groups.row(
                    group.written(),
                    figures.matched(),
                    figures.expected(),
                    Figures.percent(figures.matched(), figures.expected()),
                    figures.seenMatched(),
                    figures.seenExpected(),
                    Figures.percent(figures.seenMatched(), figures.seenExpected()));
        }
        text.append(groups);
    }

    private void row(Table table, String name, Predicate<Fact> test, Function<Predicate<Fact>, Figures> count) {
        Figures figures = count.apply(WANTED);
        Figures rest = count.apply(WANTED.negate());
        table.row(
                name,
                figures.matched(),
                figures.expected(),
                share(figures.matched(), figures.expected()),
                figures.seenMatched(),
                figures.seenExpected(),
                share(figures.seenMatched(), figures.seenExpected()),
                result.replaced().stream().filter(test).count(),
                result.count(Status.EXPLAINED, test),
                result.count(Status.NOT_DESCRIBED, test.and(WANTED)),
                result.count(Status.UNEXPLAINED, test),
                rest.matched(),
                rest.expected(),
                share(rest.matched(), rest.expected()));
    }

    /** A share in per cent, or a dash where there is nothing to share. */
    private static String share(long part, long whole) {
        return whole == 0 ? "-" : Figures.percent(part, whole);
    }

    /** Types and methods that are not there, as counts. */
    private void missing() {
        Map<String, long[]> missing = new TreeMap<>();
        for (Mismatch one : result.mismatches()) {
            if (one.status() == Status.NOT_DESCRIBED) {
                missing.computeIfAbsent(one.fact().packageName(), name -> new long[2])[
                        one.difference().kind() == Kind.NO_TYPE ? 0 : 1]++;
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        text.append("\nnot described yet\n");
        Table table = new Table();
        missing.forEach((name, counts) -> table.row(
                "  " + name, "no such type: " + counts[0] + " facts", "no such method: " + counts[1] + " facts"));
        text.append(table);
        if (verbose) {
            lines(Status.NOT_DESCRIBED, Integer.MAX_VALUE);
        }
    }

    private void replaced() {
        if (verbose && !result.replaced().isEmpty()) {
            text.append("\nreplaced\n");
            result.replaced()
                    .forEach(f -> text.append("  ")
                            .append(f.id())
                            .append(" [")
                            .append(f.evidence().written())
                            .append(", ")
                            .append(f.source())
                            .append("]: in its place stands ")
                            .append(f.replacement())
                            .append('\n'));
        }
    }

    private void explained() {
        if (verbose && result.count(Status.EXPLAINED, f -> true) > 0) {
            text.append("\nexplained\n");
            lines(Status.EXPLAINED, Integer.MAX_VALUE);
        }
    }

    private void unexplained() {
        if (result.count(Status.UNEXPLAINED, f -> true) > 0) {
            text.append("\nunexplained\n");
            lines(Status.UNEXPLAINED, verbose ? Integer.MAX_VALUE : SHOWN);
        }
    }

    private void lines(Status status, int most) {
        List<Mismatch> some =
                result.mismatches().stream().filter(m -> m.status() == status).toList();
        some.stream().limit(most).forEach(this::line);
        if (some.size() > most) {
            text.append("  and ").append(some.size() - most).append(" more; --verbose tells all\n");
        }
    }

    private void line(Mismatch one) {
        text.append("  ").append(one.fact().id());
        text.append(" [")
                .append(one.fact().evidence().written())
                .append(", ")
                .append(one.fact().source());
        text.append("]: ").append(one.difference().reason()).append('\n');
        if (!one.explanation().isEmpty()) {
            text.append("    ").append(one.explanation()).append('\n');
        }
    }

    private void stale() {
        if (!result.stale().isEmpty()) {
            text.append("\nout of date\n");
            result.stale().forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private void lastLine() {
        Figures figures = result.figures(WANTED);
        Figures rest = result.figures(Group.REST);
        text.append(String.format(
                Locale.ROOT,
                "\n%d of %d matched (%s), of those that were seen %d of %d (%s); %d replaced, %d explained, %d not described, %d unexplained; the rest: %d of %d (%s)\n",
                figures.matched(),
                figures.expected(),
                Figures.percent(figures.matched(), figures.expected()),
                figures.seenMatched(),
                figures.seenExpected(),
                Figures.percent(figures.seenMatched(), figures.seenExpected()),
                result.replaced().size(),
                result.count(Status.EXPLAINED, f -> true),
                result.count(Status.NOT_DESCRIBED, WANTED),
                result.count(Status.UNEXPLAINED, f -> true),
                rest.matched(),
                rest.expected(),
                Figures.percent(rest.matched(), rest.expected())));
    }
}
