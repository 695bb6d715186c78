package org.osidforge.parity.fact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Reads facts, known differences and lists of packages, and collects every problem. Lines that are blank or begin with a number sign are comments. */
final class FactReader {

    private static final int COLUMNS = 7;
    private static final Pattern QUALIFIED = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)+");
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

    private final List<Fact> facts = new ArrayList<>();
    private final List<KnownDifference> known = new ArrayList<>();
    private final List<String> notDescribed = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();

    /** Reads a file of facts. */
    void facts(String file, byte[] content) {
        lines(file, content, this::fact);
    }

    /** Reads a file of known differences. */
    void known(String file, byte[] content) {
        lines(file, content, this::difference);
    }

    /** Reads a file of packages that are not described. */
    void notDescribed(String file, byte[] content) {
        lines(file, content, this::name);
    }

    /**
     * What was read.
     *
     * @throws FactsException if there was a problem
     */
    FactSet result() {
        if (!problems.isEmpty()) {
            throw new FactsException(problems);
        }
        return new FactSet(facts, known, notDescribed);
    }

    private void lines(String file, byte[] content, BiConsumer<String, String> read) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(FactProblem.FACT_UTF8.at(file + ":1"));
            return;
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                read.accept(file + ":" + (i + 1), line);
            }
        }
    }

    private void fact(String where, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS && cells.length != COLUMNS + 1) {
            problems.add(FactProblem.FACT_COLUMNS.at(where, cells.length));
            return;
        }
        Optional<What> what = told(What.of(cells[1]), FactProblem.FACT_WHAT, where, cells[1]);
        Optional<Evidence> evidence = told(Evidence.of(cells[2]), FactProblem.FACT_EVIDENCE, where, cells[2]);
        Optional<ErrorList> errors = told(ErrorList.parse(cells[5]), FactProblem.FACT_ERRORS, where, cells[5]);
        Optional<Group> group = told(Group.of(cells[6]), FactProblem.FACT_GROUP, where, cells[6]);
        boolean named = QUALIFIED.matcher(cells[0]).matches();
        if (!named) {
            problems.add(FactProblem.FACT_TYPE.at(where, cells[0]));
        }
        String replacement = cells.length == COLUMNS ? "" : cells[COLUMNS].strip();
        boolean placed = evidence.isEmpty() || evidence.get().isReplaced() != replacement.isEmpty();
        if (!placed) {
            problems.add(FactProblem.FACT_REPLACEMENT.at(where));
        }
        boolean worded = what.isEmpty() || text(where, what.get(), cells[4]);
        if (named
                && worded
                && placed
                && what.isPresent()
                && evidence.isPresent()
                && errors.isPresent()
                && group.isPresent()) {
            add(
                    where,
                    new Fact(
                            cells[0],
                            what.get(),
                            evidence.get(),
                            cells[3],
                            cells[4],
                            errors.get(),
                            group.get(),
                            replacement));
        }
    }

    private boolean text(String where, What what, String text) {
        if (text.isBlank()) {
            problems.add(FactProblem.FACT_TEXT.at(where));
            return false;
        }
        return what != What.METHOD
                || told(Signature.parse(text), FactProblem.FACT_SIGNATURE, where, text)
                        .isPresent();
    }

    private void add(String where, Fact fact) {
        String before = places.putIfAbsent(fact.id() + " " + fact.text(), where);
        if (before == null) {
            facts.add(fact);
        } else {
            problems.add(FactProblem.FACT_TWICE.at(where, before));
        }
    }

    private <T> Optional<T> told(Optional<T> read, FactProblem problem, String where, String cell) {
        if (read.isEmpty()) {
            problems.add(problem.at(where, cell));
        }
        return read;
    }

    private void difference(String where, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2) {
            problems.add(FactProblem.DIFFERENCE_COLUMNS.at(where, cells.length));
        } else if (cells[1].isBlank()) {
            problems.add(FactProblem.DIFFERENCE_REASON.at(where));
        } else {
            known.add(new KnownDifference(where, cells[0].strip(), cells[1].strip()));
        }
    }

    private void name(String where, String line) {
        String name = line.strip();
        if (PACKAGE.matcher(name).matches()) {
            notDescribed.add(name);
        } else {
            problems.add(FactProblem.PACKAGE_NAME.at(where, name));
        }
    }
}
