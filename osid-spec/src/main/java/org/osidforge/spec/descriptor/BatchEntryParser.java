package org.osidforge.spec.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.spec.descriptor.Descriptor.BatchEntry;
import org.osidforge.spec.descriptor.Descriptor.Operation;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.SourceLocation;

/** Reads {@code Room: per Floor}, {@code Conferral: per peer {Award, Recipient}}, several ways joined by {@code or}, and entries with keys. */
final class BatchEntryParser {

    private static final String NAME = "[A-Z][A-Za-z0-9]{0,99}";
    private static final String PEER = "\\{ *" + NAME + "(?: *, *" + NAME + ")+ *\\}";
    private static final String WAY = "number|" + NAME + "|(?:peer +)?" + PEER;
    private static final Pattern WAYS =
            Pattern.compile("(?:" + NAME + "|peer +" + PEER + ")(?: +or +(?:" + WAY + "))*");
    private static final Pattern LINE = Pattern.compile("per +(.*)");
    private static final Pattern ONE_WAY = Pattern.compile(WAY);
    private static final Pattern ONE = Pattern.compile(NAME);

    /** More words than that are no good; a pattern would look at them for too long. */
    private static final int LONGEST = 5000;

    private static final Set<String> KEYS = Set.of("of", "per", "session", "operations", "note");

    private final EventLog log;
    private final SessionWords words;

    BatchEntryParser(EventLog log) {
        this.log = log;
        this.words = new SessionWords(log);
    }

    Optional<BatchEntry> parse(Tree.Entry entry) {
        Word name = entry.key().word();
        if (!isName(name)) {
            return Optional.empty();
        }
        if (Fields.isNothing(entry.value())) {
            return Optional.of(entry(name, List.of(List.of()), name.at()));
        }
        if (entry.value() instanceof Tree.Mapping) {
            return Optional.of(withKeys(name, entry.value()));
        }
        if (!(entry.value() instanceof Tree.Scalar scalar)) {
            log.add(
                    Message.WRONG_TYPE,
                    entry.value().at(),
                    "a batch entry",
                    "nothing, 'per Parent' or 'per peer {One, Other}'");
            return Optional.empty();
        }
        Matcher line = LINE.matcher(scalar.text());
        return ways(scalar, line.matches() ? line.start(1) : scalar.text().length())
                .map(ways -> entry(name, ways, scalar.inner()));
    }

    private boolean isName(Word word) {
        boolean good = NameRules.isName(word.text());
        if (!good) {
            log.add(Message.BAD_NAME, word.at(), word.text(), "the name of an object, such as Campus");
        }
        return good;
    }

    private static BatchEntry entry(Word name, List<List<Word>> ways, SourceLocation at) {
        return new BatchEntry(name, name, ways, Optional.empty(), Optional.empty(), "", at);
    }

    private BatchEntry withKeys(Word name, Tree value) {
        Fields fields = Fields.of("a batch entry", value, name.at(), KEYS, log);
        Optional<Tree.Scalar> per =
                fields.tree("per").flatMap(tree -> Fields.word("per", tree, log).map(word -> (Tree.Scalar) tree));
        Optional<Set<Operation>> operations =
                fields.has("operations") ? Optional.of(words.operations(fields)) : Optional.empty();
        return new BatchEntry(
                name,
                fields.word("of").filter(this::isName).orElse(name),
                per.flatMap(scalar -> ways(scalar, 0)).orElse(List.of(List.of())),
                fields.word("session").filter(words::isSession),
                operations,
                fields.text("note"),
                per.map(Tree.Scalar::inner).orElse(name.at()));
    }

    private Optional<List<List<Word>>> ways(Tree.Scalar scalar, int from) {
        if (scalar.text().length() > LONGEST
                || !WAYS.matcher(scalar.text())
                        .region(from, scalar.text().length())
                        .matches()) {
            log.add(Message.BAD_BATCH_ENTRY, scalar.at(), scalar.text());
            return Optional.empty();
        }
        List<List<Word>> ways = new ArrayList<>();
        Matcher way = ONE_WAY.matcher(scalar.text()).region(from, scalar.text().length());
        while (way.find()) {
            ways.add(parents(scalar, way.start(), way.end()));
        }
        return Optional.of(ways);
    }

    private List<Word> parents(Tree.Scalar scalar, int from, int to) {
        List<Word> parents = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        Matcher names = ONE.matcher(scalar.text()).region(from, to);
        while (names.find()) {
            if (!seen.add(names.group())) {
                log.add(Message.REPEATED, scalar.at(names.start()), names.group());
            }
            parents.add(new Word(names.group(), scalar.at(names.start())));
        }
        return parents;
    }
}
