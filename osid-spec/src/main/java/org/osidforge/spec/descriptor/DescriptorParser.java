package org.osidforge.spec.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osidforge.spec.descriptor.Descriptor.BatchEntry;
import org.osidforge.spec.descriptor.Descriptor.EnumEntry;
import org.osidforge.spec.descriptor.Descriptor.ListEntry;
import org.osidforge.spec.descriptor.Descriptor.ObjectEntry;
import org.osidforge.spec.descriptor.Descriptor.RecordEntry;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.SourceLocation;

/** Reads the top level of a descriptor and hands its sections to their readers. */
final class DescriptorParser {

    private static final Set<String> KEYS = Set.of(
            "osid",
            "part",
            "version",
            "java",
            "title",
            "note",
            "catalog",
            "objects",
            "records",
            "batch",
            "lists",
            "interfaces",
            "changes",
            "enums",
            "subpackages");

    /** Greatest number of objects or batch sessions; the largest package of the specification has some thirty. */
    static final int MOST_ENTRIES = 1000;

    private final String file;
    private final String digest;
    private final EventLog log;
    private final ObjectParser objects;
    private final InterfaceParser interfaces;

    DescriptorParser(String file, String digest, EventLog log) {
        this.file = file;
        this.digest = digest;
        this.log = log;
        this.objects = new ObjectParser(log);
        this.interfaces = new InterfaceParser(log);
    }

    /** The descriptor; nothing where even its name and version cannot be told. */
    Optional<Descriptor> parse(Tree tree) {
        Fields fields = Fields.of("a descriptor", tree, SourceLocation.startOf(file), KEYS, log);
        if (!(tree instanceof Tree.Mapping)) {
            return Optional.empty();
        }
        fields.tree("note").ifPresent(note -> Fields.word("note", note, log));
        Optional<Word> osid = fields.required("osid").map(this::packageName);
        Word part = fields.word("part").map(this::partName).orElse(new Word("", SourceLocation.startOf(file)));
        Optional<Word> version = fields.required("version").map(this::version);
        Optional<Word> java = fields.word("java").map(this::javaPackage);
        Optional<Catalog> catalog = fields.tree("catalog").flatMap(this::catalog);
        List<ObjectEntry> objectEntries = objects(fields, catalog);
        List<RecordEntry> records = fields.entries("records").stream()
                .map(objects::record)
                .flatMap(Optional::stream)
                .toList();
        List<BatchEntry> batches = limited(fields, "batch").stream()
                .map(new BatchEntryParser(log)::parse)
                .flatMap(Optional::stream)
                .toList();
        List<ListEntry> lists = fields.tree("lists").map(this::lists).orElse(List.of());
        List<Descriptor.InterfaceEntry> exact = interfaces.interfaces(fields.entries("interfaces"));
        List<Descriptor.ChangeEntry> changes = interfaces.changes(fields.entries("changes"));
        List<EnumEntry> enums = enums(fields.entries("enums"));
        List<Word> subpackages =
                fields.words("subpackages").stream().filter(this::isSubpackage).toList();
        if (osid.isEmpty() || version.isEmpty()) {
            return Optional.empty();
        }
        Descriptor descriptor = new Descriptor(
                file,
                digest,
                osid.get(),
                part.text(),
                version.get(),
                java,
                fields.text("title"),
                catalog.map(Catalog::name),
                objectEntries,
                records,
                batches,
                lists,
                exact,
                changes,
                enums,
                subpackages);
        if (!log.hasErrors()) {
            hints(descriptor);
        }
        return Optional.of(descriptor);
    }

    private void hints(Descriptor descriptor) {
        String last = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
        if (!last.equals(descriptor.fileName())) {
            log.add(Message.FILE_NAME, descriptor.osid().at(), descriptor.key(), descriptor.fileName());
        }
        if (descriptor.objects().isEmpty()
                && descriptor.records().isEmpty()
                && descriptor.batches().isEmpty()
                && descriptor.lists().isEmpty()
                && descriptor.interfaces().isEmpty()
                && descriptor.enums().isEmpty()) {
            log.add(Message.NOTHING, descriptor.osid().at());
        }
    }

    private Word packageName(Word word) {
        String name = word.text();
        if (!NameRules.isPackage(name) || name.startsWith("osid.")) {
            log.add(Message.BAD_PACKAGE, word.at(), name);
        } else {
            reserved(word);
        }
        return word.with(name.equals("osid") ? name : "osid." + name);
    }

    private Word partName(Word word) {
        if (!NameRules.isPackage(word.text()) || word.text().contains(".")) {
            log.add(Message.BAD_NAME, word.at(), word.text(), "the name of a part, such as core");
        }
        return word;
    }

    private Word version(Word word) {
        if (!NameRules.isVersion(word.text())) {
            log.add(Message.BAD_VERSION, word.at(), word.text());
        }
        return word;
    }

    private Word javaPackage(Word word) {
        if (!NameRules.isJavaPackage(word.text())) {
            log.add(Message.BAD_JAVA_PACKAGE, word.at(), word.text());
        } else {
            reserved(word);
        }
        return word;
    }

    private void reserved(Word dotted) {
        for (String segment : dotted.text().split("\\.")) {
            if (NameRules.isReserved(segment)) {
                log.add(Message.RESERVED_WORD, dotted.at(), segment, "");
            }
        }
    }

    private boolean isSubpackage(Word word) {
        boolean good = NameRules.isPackage(word.text()) && !word.text().contains(".");
        if (!good) {
            log.add(Message.BAD_NAME, word.at(), word.text(), "the last part of a package name, such as batch");
        }
        return good;
    }

    /** The kind that catalogs, with the plural where it is written. */
    private record Catalog(Word name, Optional<Word> plural) {

        boolean isForeign() {
            return name.text().contains(".");
        }
    }

    private Optional<Catalog> catalog(Tree tree) {
        if (tree instanceof Tree.Scalar) {
            return Fields.word("catalog", tree, log)
                    .filter(word -> word.text().contains(".") ? objects.isNameOfKind(word) : objects.isName(word))
                    .map(word -> new Catalog(word, Optional.empty()));
        }
        if (!(tree instanceof Tree.Mapping mapping) || mapping.entries().size() != 1) {
            log.add(Message.WRONG_TYPE, tree.at(), "'catalog'", "one name with its plural, such as {Campus: Campuses}");
            return Optional.empty();
        }
        Tree.Entry entry = mapping.entries().get(0);
        Word name = entry.key().word();
        Optional<Word> plural =
                Fields.isNothing(entry.value()) ? Optional.empty() : Fields.word("catalog", entry.value(), log);
        return objects.isName(name) ? Optional.of(new Catalog(name, plural)) : Optional.empty();
    }

    private List<ObjectEntry> objects(Fields fields, Optional<Catalog> catalog) {
        List<ObjectEntry> found = new ArrayList<>();
        boolean catalogSeen = false;
        for (Tree.Entry entry : limited(fields, "objects")) {
            boolean isCatalog = catalog.isPresent()
                    && catalog.get().name().text().equals(entry.key().text());
            catalogSeen |= isCatalog;
            Optional<Word> plural = isCatalog ? catalog.get().plural() : Optional.empty();
            objects.object(entry, isCatalog, plural).ifPresent(found::add);
        }
        if (catalog.isPresent() && !catalogSeen && !catalog.get().isForeign()) {
            found.add(objects.plainCatalog(catalog.get().name(), catalog.get().plural()));
        }
        return found;
    }

    /** Each of these entries gives many interfaces. */
    private List<Tree.Entry> limited(Fields fields, String key) {
        List<Tree.Entry> entries = fields.entries(key);
        if (entries.size() <= MOST_ENTRIES) {
            return entries;
        }
        log.add(Message.TOO_MANY_ENTRIES, entries.get(MOST_ENTRIES).key().at(), String.valueOf(MOST_ENTRIES), key);
        return entries.subList(0, MOST_ENTRIES);
    }

    private List<ListEntry> lists(Tree tree) {
        List<ListEntry> found = new ArrayList<>();
        if (tree instanceof Tree.Mapping mapping) {
            for (Tree.Entry entry : mapping.entries()) {
                Word of = entry.key().word();
                Optional<Word> plural =
                        Fields.isNothing(entry.value()) ? Optional.empty() : Fields.word(of.text(), entry.value(), log);
                if (objects.isName(of)) {
                    found.add(new ListEntry(of, objects.plural(of, plural)));
                }
            }
            return found;
        }
        for (Word of : Fields.words("lists", tree, log)) {
            if (objects.isName(of)) {
                found.add(new ListEntry(of, objects.plural(of, Optional.empty())));
            }
        }
        return found;
    }

    private List<EnumEntry> enums(List<Tree.Entry> entries) {
        List<EnumEntry> found = new ArrayList<>();
        for (Tree.Entry entry : entries) {
            Word name = entry.key().word();
            objects.isName(name);
            List<Word> constants = enumConstants(entry);
            for (Word constant : constants) {
                if (!NameRules.isConstant(constant.text())) {
                    log.add(Message.BAD_NAME, constant.at(), constant.text(), "a constant, such as ROOM_BATCH");
                }
            }
            found.add(new EnumEntry(name, constants.stream().map(Word::text).toList()));
        }
        return found;
    }

    private List<Word> enumConstants(Tree.Entry entry) {
        if (!(entry.value() instanceof Tree.Mapping)) {
            return Fields.words(entry.key().text(), entry.value(), log);
        }
        Fields fields = Fields.of("an enumeration", entry.value(), entry.key().at(), Set.of("constants", "note"), log);
        fields.text("note");
        return fields.requiredWords("constants");
    }
}
