package org.osidforge.spec.descriptor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osidforge.spec.descriptor.Descriptor.ElementEntry;
import org.osidforge.spec.descriptor.Descriptor.LookupEntry;
import org.osidforge.spec.descriptor.Descriptor.ObjectEntry;
import org.osidforge.spec.descriptor.Descriptor.Operation;
import org.osidforge.spec.descriptor.Descriptor.ParentEntry;
import org.osidforge.spec.descriptor.Descriptor.RecordEntry;
import org.osidforge.spec.descriptor.Descriptor.Session;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.model.ObjectKind.Marker;
import org.osidforge.spec.model.ObjectKind.Nature;

/** Reads the sections {@code objects} and {@code records}. */
final class ObjectParser {

    private static final Set<String> OBJECT_KEYS =
            Set.of("plural", "is", "per", "elements", "lookup", "sessions", "operations", "note");
    private static final Set<String> RECORD_KEYS = Set.of("of", "type", "elements", "note");
    private static final Set<String> PARENT_KEYS = Set.of("kind", "parameter", "has");
    private static final Pattern LOOKUP = Pattern.compile("[A-Z][A-Za-z0-9]*(?: +and +[A-Z][A-Za-z0-9]*)*");
    private static final Pattern ONE = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern TYPE_TEXT = Pattern.compile("[^\\s:@]+:[^\\s:@]+@[^\\s:@]+");

    private static final Map<String, Marker> MARKERS = new TreeMap<>();
    private static final Map<String, Nature> NATURES = new TreeMap<>();
    private static final Set<String> WORDS_OF_IS = new TreeSet<>();

    static {
        for (Marker marker : Marker.values()) {
            MARKERS.put(camel(marker.name()), marker);
        }
        for (Nature nature : Nature.values()) {
            NATURES.put(camel(nature.name()), nature);
        }
        NATURES.remove("Object");
        WORDS_OF_IS.addAll(MARKERS.keySet());
        WORDS_OF_IS.addAll(NATURES.keySet());
    }

    private final EventLog log;
    private final ElementParser elements;
    private final SessionWords words;

    ObjectParser(EventLog log) {
        this.log = log;
        this.words = new SessionWords(log);
        this.elements = new ElementParser(log);
    }

    private static String camel(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Whether the word is a good name of an object; told where it is not. */
    boolean isName(Word word) {
        boolean good = NameRules.isName(word.text());
        if (!good) {
            log.add(Message.BAD_NAME, word.at(), word.text(), "a name; write it like Campus or TimePeriod");
        }
        return good;
    }

    /** The plural: as written, or made where it is certain. */
    String plural(Word name, Optional<Word> written) {
        if (written.isPresent()) {
            Word plural = written.get();
            if (!NameRules.isName(plural.text())) {
                log.add(Message.BAD_PLURAL, plural.at(), plural.text(), name.text(), "write it like Campuses");
            }
            return plural.text();
        }
        String regular = NameRules.plural(name.text());
        if (!NameRules.hasRegularPlural(name.text())) {
            log.add(Message.NEEDS_PLURAL, name.at(), name.text(), regular);
        }
        return regular;
    }

    /** A catalog without anything of its own. */
    ObjectEntry plainCatalog(Word name, Optional<Word> plural) {
        return new ObjectEntry(
                name,
                plural(name, plural),
                Nature.CATALOG,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                EnumSet.allOf(Session.class),
                Map.of(),
                EnumSet.allOf(Operation.class),
                "");
    }

    Optional<ObjectEntry> object(Tree.Entry entry, boolean isCatalog, Optional<Word> catalogPlural) {
        Word name = entry.key().word();
        if (!isName(name)) {
            return Optional.empty();
        }
        Fields fields = Fields.of("an object", entry.value(), name.at(), OBJECT_KEYS, log);
        Set<Marker> markers = EnumSet.noneOf(Marker.class);
        Nature nature = isCatalog ? Nature.CATALOG : Nature.OBJECT;
        for (Word word : fields.words("is")) {
            if (MARKERS.containsKey(word.text())) {
                markers.add(MARKERS.get(word.text()));
            } else if (!NATURES.containsKey(word.text())) {
                log.add(
                        Message.BAD_VALUE,
                        word.at(),
                        word.text(),
                        "one of " + String.join(", ", WORDS_OF_IS) + DidYouMean.suffix(word.text(), WORDS_OF_IS));
            } else if (nature != Nature.OBJECT && nature != NATURES.get(word.text())) {
                log.add(
                        Message.NATURES,
                        word.at(),
                        name.text(),
                        word.text(),
                        "it is a " + camel(nature.name()) + " already");
            } else {
                nature = NATURES.get(word.text());
            }
        }
        Optional<Word> plural = fields.word("plural");
        if (plural.isPresent() && catalogPlural.isPresent()) {
            log.add(
                    Message.NOT_TOGETHER,
                    fields.at("plural"),
                    "plural",
                    "catalog",
                    "the plural is written there already");
        }
        Ways ways = fields.tree("per").map(this::ways).orElse(Ways.NONE);
        Map<Session, Optional<Word>> sessions = words.sessions(fields);
        Map<Session, Word> sessionNames = new EnumMap<>(Session.class);
        sessions.forEach((session, own) -> own.ifPresent(word -> sessionNames.put(session, word)));
        return Optional.of(new ObjectEntry(
                name,
                plural(name, catalogPlural.or(() -> plural)),
                nature,
                Set.copyOf(markers),
                ways.parents(),
                ways.names(),
                elements.elements(fields.entries("elements")),
                fields.has("lookup") ? Optional.of(lookups(fields)) : Optional.empty(),
                sessions.keySet(),
                sessionNames,
                words.operations(fields),
                fields.text("note")));
    }

    Optional<RecordEntry> record(Tree.Entry entry) {
        Word name = entry.key().word();
        if (!isName(name)) {
            return Optional.empty();
        }
        Fields fields = Fields.of("a record type", entry.value(), name.at(), RECORD_KEYS, log);
        Optional<Word> object = fields.required("of");
        Optional<Word> type = fields.required("type");
        fields.text("note");
        type.filter(word -> !TYPE_TEXT.matcher(word.text()).matches())
                .ifPresent(word -> log.add(Message.BAD_TYPE_TEXT, word.at(), word.text()));
        List<ElementEntry> added = elements.elements(fields.entries("elements"));
        return object.flatMap(of -> type.map(text -> new RecordEntry(name, of, text.text(), added)));
    }

    /** The parents of all ways, each once, and which of them each way has, where there are several. */
    private record Ways(List<ParentEntry> parents, List<List<Word>> names) {
        static final Ways NONE = new Ways(List.of(), List.of());
    }

    private Ways ways(Tree tree) {
        if (!(tree instanceof Tree.Sequence several)) {
            return new Ways(parents(tree), List.of());
        }
        Map<String, ParentEntry> all = new LinkedHashMap<>();
        List<List<Word>> names = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (Tree item : several.items()) {
            List<ParentEntry> way = isAlone(item) ? List.of() : parents(item);
            if (way.isEmpty() && !isAlone(item)) {
                continue;
            }
            List<Word> written = way.stream().map(ParentEntry::name).toList();
            if (!seen.add(written.stream().map(Word::text).collect(Collectors.toSet()))) {
                log.add(Message.WAY_TWICE, item.at());
            }
            way.forEach(parent -> sameInAllWays(all, parent));
            names.add(written);
        }
        return new Ways(List.copyOf(all.values()), names.size() > 1 ? names : List.of());
    }

    /** An object that is created for nothing, in one of several ways. */
    private static boolean isAlone(Tree way) {
        return way instanceof Tree.Mapping mapping && mapping.entries().isEmpty();
    }

    /** A parent is described where it is named first; after that its name is enough. */
    private void sameInAllWays(Map<String, ParentEntry> all, ParentEntry parent) {
        ParentEntry first = all.putIfAbsent(parent.name().text(), parent);
        boolean nameAlone = parent.kind().text().equals(parent.name().text())
                && parent.parameter().isEmpty()
                && parent.has().isEmpty();
        if (first != null
                && !nameAlone
                && !(first.kind().text().equals(parent.kind().text()))) {
            log.add(Message.PARENT_DIFFERS, parent.kind().at(), parent.name(), parent.kind(), first.kind());
        }
    }

    private List<ParentEntry> parents(Tree tree) {
        if (tree instanceof Tree.Scalar) {
            return Fields.word("per", tree, log).filter(this::isNameOfKind).stream()
                    .map(kind -> new ParentEntry(
                            kind.with(simpleName(kind.text())), kind, Optional.empty(), Optional.empty()))
                    .toList();
        }
        List<ParentEntry> parents = new ArrayList<>();
        for (Tree.Entry entry : Fields.entries("per", tree, log)) {
            Word name = entry.key().word();
            if (isName(name)) {
                parents.add(parent(name, entry.value()));
            }
        }
        if (parents.isEmpty() && tree instanceof Tree.Mapping) {
            log.add(
                    Message.WRONG_TYPE,
                    tree.at(),
                    "'per'",
                    "an object, or names of several such as {Award, Recipient: resource.Resource}");
        }
        return parents;
    }

    private ParentEntry parent(Word name, Tree value) {
        if (Fields.isNothing(value)) {
            return new ParentEntry(name, name, Optional.empty(), Optional.empty());
        }
        if (value instanceof Tree.Mapping) {
            Fields fields = Fields.of("a parent", value, name.at(), PARENT_KEYS, log);
            Optional<Word> parameter = fields.word("parameter").filter(elements::isParameter);
            Optional<Word> has = fields.word("has").filter(elements::isMethod);
            return new ParentEntry(
                    name, fields.word("kind").filter(this::isNameOfKind).orElse(name), parameter, has);
        }
        Word kind = Fields.word("per", value, log).filter(this::isNameOfKind).orElse(name);
        return new ParentEntry(name, kind, Optional.empty(), Optional.empty());
    }

    /** Whether the word may name an object, also one of another package; told where it may not. */
    boolean isNameOfKind(Word word) {
        boolean good = elements.isTypeName(word.text()) && NameRules.isName(simpleName(word.text()));
        if (!good) {
            log.add(
                    Message.BAD_NAME,
                    word.at(),
                    word.text(),
                    "the name of an object, such as Floor or resource.Resource");
        }
        return good;
    }

    static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private List<LookupEntry> lookups(Fields fields) {
        return fields.words("lookup").stream()
                .map(this::lookup)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<LookupEntry> lookup(Word word) {
        if (!LOOKUP.matcher(word.text()).matches()) {
            log.add(Message.BAD_LOOKUP, word.at(), word.text());
            return Optional.empty();
        }
        List<Word> names = new ArrayList<>();
        Matcher one = ONE.matcher(word.text());
        while (one.find()) {
            names.add(new Word(one.group(), word.at().plus(one.start())));
        }
        return Optional.of(new LookupEntry(names));
    }
}
