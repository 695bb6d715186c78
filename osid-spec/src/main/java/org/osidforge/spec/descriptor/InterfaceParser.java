package org.osidforge.spec.descriptor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osidforge.spec.descriptor.Descriptor.ChangeEntry;
import org.osidforge.spec.descriptor.Descriptor.DoesEntry;
import org.osidforge.spec.descriptor.Descriptor.InterfaceEntry;
import org.osidforge.spec.descriptor.Descriptor.MethodEntry;
import org.osidforge.spec.descriptor.Descriptor.Replacement;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.model.InterfaceKind;

/** Reads the sections {@code interfaces} and {@code changes}. */
final class InterfaceParser {

    private static final String RECORDS = "records.";
    private static final Set<String> INTERFACE_KEYS = Set.of("kind", "of", "offered", "extends", "methods", "note");
    private static final Set<String> CHANGE_KEYS = Set.of("extends", "methods", "remove", "add", "note");
    private static final Set<String> KINDS = Arrays.stream(InterfaceKind.values())
            .map(InterfaceParser::written)
            .collect(Collectors.toCollection(TreeSet::new));

    private final EventLog log;

    InterfaceParser(EventLog log) {
        this.log = log;
    }

    private static String written(InterfaceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    List<InterfaceEntry> interfaces(List<Tree.Entry> entries) {
        List<InterfaceEntry> found = new ArrayList<>();
        for (Tree.Entry entry : entries) {
            Word name = entry.key().word();
            checkName(name);
            if (entry.value() instanceof Tree.Sequence) {
                List<MethodEntry> methods = methods(entry.value());
                found.add(new InterfaceEntry(name, Optional.empty(), List.of(), methods, ""));
                continue;
            }
            Fields fields = Fields.of("an interface", entry.value(), name.at(), INTERFACE_KEYS, log);
            Optional<Word> object = fields.word("of").filter(this::isObject);
            boolean offered = object.isPresent() || fields.flag("offered");
            if (offered) {
                new SessionWords(log).isSession(name);
            }
            found.add(new InterfaceEntry(
                    name,
                    fields.word("kind").flatMap(this::kind),
                    object,
                    offered,
                    fields.words("extends"),
                    fields.tree("methods").map(this::methods).orElse(List.of()),
                    fields.text("note")));
        }
        return found;
    }

    List<ChangeEntry> changes(List<Tree.Entry> entries) {
        List<ChangeEntry> found = new ArrayList<>();
        for (Tree.Entry entry : entries) {
            Word name = entry.key().word();
            checkName(name);
            Fields fields = Fields.of("a change", entry.value(), name.at(), CHANGE_KEYS, log);
            List<Replacement> replaced = new ArrayList<>();
            for (Tree.Entry method : fields.entries("methods")) {
                SignatureParser.parse(method.value(), log)
                        .ifPresent(parsed ->
                                replaced.add(new Replacement(method.key().word(), parsed)));
            }
            found.add(new ChangeEntry(
                    name,
                    fields.has("extends") ? Optional.of(fields.words("extends")) : Optional.empty(),
                    replaced,
                    fields.words("remove"),
                    fields.tree("add").map(this::methods).orElse(List.of()),
                    fields.text("note")));
        }
        return found;
    }

    private void checkName(Word name) {
        String simple = name.text().startsWith(RECORDS) ? name.text().substring(RECORDS.length()) : name.text();
        if (!NameRules.isName(simple)) {
            log.add(
                    Message.BAD_NAME,
                    name.at(),
                    name.text(),
                    "the name of an interface, such as CampusForm or records.CampusRecord");
        }
    }

    private boolean isObject(Word word) {
        boolean good = NameRules.isName(word.text());
        if (!good) {
            log.add(Message.BAD_NAME, word.at(), word.text(), "the name of an object, such as Campus");
        }
        return good;
    }

    private Optional<InterfaceKind> kind(Word word) {
        if (!KINDS.contains(word.text())) {
            log.add(
                    Message.BAD_VALUE,
                    word.at(),
                    word.text(),
                    "a kind of interface" + DidYouMean.suffix(word.text(), KINDS));
            return Optional.empty();
        }
        return Optional.of(
                InterfaceKind.valueOf(word.text().toUpperCase(Locale.ROOT).replace(' ', '_')));
    }

    private List<MethodEntry> methods(Tree tree) {
        if (!(tree instanceof Tree.Sequence sequence)) {
            log.add(Message.WRONG_TYPE, tree.at(), "methods", "a list of signatures");
            return List.of();
        }
        return sequence.items().stream()
                .map(this::method)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A signature, or what the method does with its signature behind it. */
    private Optional<MethodEntry> method(Tree item) {
        if (!(item instanceof Tree.Mapping mapping) || mapping.entries().size() != 1) {
            return SignatureParser.parse(item, log);
        }
        Tree.Entry only = mapping.entries().get(0);
        Optional<DoesEntry> does = new DoesParser(log).parse(only.key());
        return SignatureParser.parse(only.value(), log)
                .map(method -> new MethodEntry(
                        method.name(),
                        method.optional(),
                        method.returns(),
                        method.parameters(),
                        method.errors(),
                        does));
    }
}
