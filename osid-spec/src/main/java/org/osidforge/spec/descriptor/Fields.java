package org.osidforge.spec.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.SourceLocation;

/** The keys of one mapping: tells unknown ones and values of the wrong shape, answers with what is well written. */
final class Fields {

    private final String what;
    private final SourceLocation at;
    private final Map<String, Tree.Entry> entries = new LinkedHashMap<>();
    private final EventLog log;

    private Fields(String what, SourceLocation at, EventLog log) {
        this.what = what;
        this.at = at;
        this.log = log;
    }

    /**
     * The keys of a mapping.
     *
     * @param what words for events, such as {@code an object}
     * @param tree a mapping; anything else is told and answered with no keys
     * @param at where that mapping belongs, for keys that are missing
     */
    static Fields of(String what, Tree tree, SourceLocation at, Set<String> known, EventLog log) {
        Fields fields = new Fields(what, at, log);
        if (isNothing(tree)) {
            return fields;
        }
        if (!(tree instanceof Tree.Mapping mapping)) {
            log.add(Message.WRONG_TYPE, tree.at(), what, "keys with values");
            return fields;
        }
        for (Tree.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (known.contains(key)) {
                fields.entries.put(key, entry);
            } else {
                log.add(Message.UNKNOWN_KEY, entry.key().inner(), key, DidYouMean.suffix(key, new TreeSet<>(known)));
            }
        }
        return fields;
    }

    static boolean isNothing(Tree tree) {
        return tree instanceof Tree.Scalar scalar && scalar.isNull();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<Tree> tree(String key) {
        return Optional.ofNullable(entries.get(key)).map(Tree.Entry::value);
    }

    /** Place of the key, or of the whole where it is not written. */
    SourceLocation at(String key) {
        return has(key) ? entries.get(key).key().inner() : at;
    }

    /** A word; told where the value is something else. */
    Optional<Word> word(String key) {
        return tree(key).flatMap(tree -> word(key, tree, log));
    }

    /** A word behind a key that may also stand alone. */
    Optional<Word> named(String key) {
        return tree(key).filter(tree -> !isNothing(tree)).flatMap(tree -> word(key, tree, log));
    }

    /** A word that must be written. */
    Optional<Word> required(String key) {
        if (!has(key)) {
            log.add(Message.MISSING_KEY, at, what, key);
        }
        return word(key);
    }

    /** Words that must be written. */
    List<Word> requiredWords(String key) {
        if (!has(key)) {
            log.add(Message.MISSING_KEY, at, what, key);
        }
        return words(key);
    }

    /** Free text, the empty string where none is written. */
    String text(String key) {
        return word(key).map(Word::text).orElse("");
    }

    /** Whether a switch is on. */
    boolean flag(String key) {
        Optional<Word> word = word(key);
        if (word.isEmpty()) {
            return false;
        }
        String text = word.get().text();
        if (!text.equals("true") && !text.equals("false")) {
            log.add(Message.BAD_VALUE, word.get().at(), text, "true or false");
        }
        return text.equals("true");
    }

    /** Words in a list; one word may stand alone. */
    List<Word> words(String key) {
        return tree(key).map(tree -> words(key, tree, log)).orElse(List.of());
    }

    static Optional<Word> word(String key, Tree tree, EventLog log) {
        if (tree instanceof Tree.Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar.word());
        }
        log.add(Message.WRONG_TYPE, tree.at(), "'" + key + "'", "one word");
        return Optional.empty();
    }

    static List<Word> words(String key, Tree tree, EventLog log) {
        if (tree instanceof Tree.Scalar scalar && !scalar.isNull()) {
            return List.of(scalar.word());
        }
        if (!(tree instanceof Tree.Sequence sequence)) {
            log.add(Message.WRONG_TYPE, tree.at(), "'" + key + "'", "a list of words");
            return List.of();
        }
        List<Word> words = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Tree item : sequence.items()) {
            Optional<Word> word = word(key, item, log);
            if (word.isPresent() && !seen.add(word.get().text())) {
                log.add(Message.REPEATED, word.get().at(), word.get().text());
            } else {
                word.ifPresent(words::add);
            }
        }
        return words;
    }

    /** The entries of a mapping below a key; told where the value is something else. */
    List<Tree.Entry> entries(String key) {
        return tree(key).map(tree -> entries(key, tree, log)).orElse(List.of());
    }

    static List<Tree.Entry> entries(String key, Tree tree, EventLog log) {
        if (tree instanceof Tree.Mapping mapping) {
            return mapping.entries();
        }
        log.add(Message.WRONG_TYPE, tree.at(), "'" + key + "'", "keys with values");
        return List.of();
    }
}
