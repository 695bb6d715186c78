package org.osidforge.spec.xosid.compact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osidforge.spec.descriptor.NameRules;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind.Nature;
import org.osidforge.spec.xosid.compact.Draft.BatchDraft;
import org.osidforge.spec.xosid.compact.Draft.Change;
import org.osidforge.spec.xosid.compact.Draft.ElementDraft;
import org.osidforge.spec.xosid.compact.Draft.ObjectDraft;
import org.osidforge.spec.xosid.compact.Draft.ParentDraft;
import org.osidforge.spec.xosid.compact.Unit.Sort;

/** Writes a descriptor as a person would, and knows what each line is about. */
final class DraftWriter {

    private static final int WIDTH = 150;

    private final Draft draft;
    private final TypeNames types;
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();

    /**
     * What a line is about.
     *
     * @param unit entry that it belongs to
     * @param method number of the method of an exact interface, or -1
     */
    record Line(Unit unit, int method) {}

    /**
     * A descriptor.
     *
     * @param text its text
     * @param lines what each of its lines is about
     */
    record Written(String text, List<Line> lines) {}

    private DraftWriter(Draft draft, TypeNames types) {
        this.draft = draft;
        this.types = types;
    }

    static Written write(Draft draft, TypeNames types) {
        DraftWriter writer = new DraftWriter(draft, types);
        writer.head();
        writer.objects();
        writer.batches();
        writer.lists();
        writer.interfaces();
        writer.changes();
        writer.enums();
        return new Written(writer.text.toString(), List.copyOf(writer.lines));
    }

    private void head() {
        Unit head = Unit.of(Sort.HEAD, "");
        line(
                head,
                0,
                "osid: " + (draft.pkg().equals("osid") ? "osid" : draft.pkg().substring("osid.".length())));
        line(head, 0, "version: " + draft.version());
        if (draft.catalog().contains(".")) {
            line(Unit.of(Sort.CATALOG, ""), 0, "catalog: " + types.written(draft.catalog()));
        } else if (!draft.catalog().isEmpty()) {
            Unit catalog = Unit.of(Sort.OBJECT, draft.catalog());
            boolean regular = isRegular(draft.catalog(), draft.catalogPlural());
            line(
                    catalog,
                    0,
                    "catalog: "
                            + (regular
                                    ? key(draft.catalog())
                                    : "{" + key(draft.catalog()) + ": " + key(draft.catalogPlural()) + "}"));
        }
        if (!draft.subpackages().isEmpty()) {
            flow(head, 0, "subpackages: ", draft.subpackages());
        }
    }

    private static boolean isRegular(String name, String plural) {
        return NameRules.hasRegularPlural(name) && NameRules.plural(name).equals(plural);
    }

    private void objects() {
        List<ObjectDraft> written = new ArrayList<>(draft.objects());
        if (!written.isEmpty() && isPlainCatalog(written.get(written.size() - 1))) {
            written.remove(written.size() - 1);
        }
        if (written.isEmpty()) {
            return;
        }
        line(Unit.of(Sort.HEAD, ""), 0, "objects:");
        written.forEach(this::object);
    }

    /** A catalog that comes last and has nothing of its own is told by the head alone. */
    private boolean isPlainCatalog(ObjectDraft one) {
        return one.name().equals(draft.catalog())
                && one.markers().isEmpty()
                && one.elements().isEmpty()
                && one.lookups().isEmpty()
                && one.hasUsualSessions();
    }

    private void object(ObjectDraft one) {
        Unit unit = Unit.of(Sort.OBJECT, one.name());
        boolean isCatalog = one.name().equals(draft.catalog());
        line(unit, 1, key(one.name()) + ":");
        if (!isCatalog && !isRegular(one.name(), one.plural())) {
            line(unit, 2, "plural: " + key(one.plural()));
        }
        List<String> is = new ArrayList<>();
        if (one.nature() != Nature.OBJECT && !isCatalog) {
            is.add(camel(one.nature().name()));
        }
        one.markers().forEach(marker -> is.add(camel(marker.name())));
        if (!is.isEmpty()) {
            words(unit, 2, "is: ", is);
        }
        ways(unit, one.ways());
        one.lookups()
                .ifPresent(lookups -> words(
                        unit,
                        2,
                        "lookup: ",
                        lookups.stream()
                                .map(names -> String.join(" and ", names))
                                .toList()));
        sessions(unit, one);
        if (!one.elements().isEmpty()) {
            line(unit, 2, "elements:");
            one.elements().forEach(element -> element(one.name(), element));
        }
    }

    private void sessions(Unit unit, ObjectDraft one) {
        boolean usual = one.adminSession().isEmpty() || one.adminSession().equals(one.name() + "AdminSession");
        List<String> sessions = new ArrayList<>();
        if (one.lookupSession()) {
            sessions.add(usual ? "lookup" : "lookup: ");
        }
        if (!one.adminSession().isEmpty()) {
            sessions.add(usual ? "admin" : "admin: " + one.adminSession());
        }
        if (!usual) {
            line(unit, 2, "sessions: {" + String.join(", ", sessions) + "}");
        } else if (sessions.size() < 2) {
            line(unit, 2, "sessions: [" + String.join(", ", sessions) + "]");
        }
        if (!one.operations().isEmpty()) {
            line(unit, 2, "operations: [" + String.join(", ", one.operations()) + "]");
        }
    }

    private void ways(Unit unit, List<List<ParentDraft>> ways) {
        if (ways.size() == 1) {
            line(unit, 2, "per: " + parents(ways.get(0)));
        } else if (!ways.isEmpty()) {
            line(unit, 2, "per:");
            Set<String> described = new HashSet<>();
            for (List<ParentDraft> way : ways) {
                line(
                        unit,
                        3,
                        "- "
                                + way.stream()
                                        .map(parent -> described.add(parent.name()) ? parent(parent) : parent.name())
                                        .collect(Collectors.joining(", ", "{", "}")));
            }
        }
    }

    private static String camel(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }

    private String parents(List<ParentDraft> parents) {
        if (parents.size() == 1
                && parents.get(0).parameter().isEmpty()
                && parents.get(0).has().isEmpty()
                && simpleName(parents.get(0).kind()).equals(parents.get(0).name())) {
            return types.written(parents.get(0).kind());
        }
        return parents.stream().map(this::parent).collect(Collectors.joining(", ", "{", "}"));
    }

    private String parent(ParentDraft parent) {
        String kind = types.written(parent.kind());
        List<String> keys = new ArrayList<>(List.of("kind: " + kind));
        optional(keys, "parameter: ", key(parent.parameter()));
        optional(keys, "has: ", parent.has());
        if (keys.size() > 1) {
            return parent.name() + ": {" + String.join(", ", keys) + "}";
        }
        return kind.equals(parent.name()) ? parent.name() : parent.name() + ": " + kind;
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void element(String object, ElementDraft element) {
        List<String> keys = new ArrayList<>();
        keys.add("type: " + types.written(element.type()));
        optional(keys, "has: ", element.has());
        optional(keys, "parameter: ", key(element.parameter()));
        optional(keys, "singular: ", key(element.singular()));
        optional(keys, "set: ", element.idList() ? "IdList" : "");
        optional(keys, "unless: ", element.unless());
        optional(keys, "read-only: ", element.readOnly() ? "true" : "");
        String name = element.name() + (element.multiple() ? "*" : "") + (element.optional() ? "?" : "");
        String value = keys.size() == 1 ? types.written(element.type()) : "{" + String.join(", ", keys) + "}";
        line(Unit.of(Sort.ELEMENT, object + "." + element.name()), 3, name + ": " + value);
    }

    private static void optional(List<String> keys, String key, String value) {
        if (!value.isEmpty()) {
            keys.add(key + value);
        }
    }

    private void batches() {
        if (draft.batches().isEmpty()) {
            return;
        }
        line(Unit.of(Sort.HEAD, ""), 0, "batch:");
        for (BatchDraft batch : draft.batches()) {
            Unit unit = Unit.of(Sort.BATCH, batch.kind());
            boolean plain = batch.session().isEmpty() && batch.operations().isEmpty();
            String per = batch.per().isEmpty() || !plain ? "" : " per " + batch.per();
            line(unit, 1, key(batch.kind()) + ":" + per);
            if (!plain && !batch.per().isEmpty()) {
                line(unit, 2, "per: " + batch.per());
            }
            if (!batch.session().isEmpty()) {
                line(unit, 2, "session: " + batch.session());
            }
            if (!batch.operations().isEmpty()) {
                line(unit, 2, "operations: [" + String.join(", ", batch.operations()) + "]");
            }
        }
    }

    private void lists() {
        if (draft.lists().isEmpty()) {
            return;
        }
        boolean regular = draft.lists().entrySet().stream().allMatch(e -> isRegular(e.getKey(), e.getValue()));
        if (regular) {
            flow(Unit.of(Sort.LIST, ""), 0, "lists: ", List.copyOf(draft.lists().keySet()));
            return;
        }
        line(Unit.of(Sort.HEAD, ""), 0, "lists:");
        draft.lists()
                .forEach((name, plural) -> line(
                        Unit.of(Sort.LIST, name),
                        1,
                        key(name) + ":" + (isRegular(name, plural) ? "" : " " + key(plural))));
    }

    private void interfaces() {
        if (draft.interfaces().isEmpty()) {
            return;
        }
        line(Unit.of(Sort.HEAD, ""), 0, "interfaces:");
        draft.interfaces().forEach(this::anInterface);
    }

    private void anInterface(String name, InterfaceSpec one) {
        Unit unit = Unit.of(Sort.INTERFACE, name);
        line(unit, 1, key(name) + ":");
        boolean other = draft.otherKinds().contains(name);
        if (other) {
            line(unit, 2, "kind: other");
        }
        String served = draft.offers().get(name);
        if (served != null) {
            line(Unit.of(Sort.OFFER, name), 2, served.isEmpty() ? "offered: true" : "of: " + key(served));
        }
        boolean bare = !other && served == null && one.parents().isEmpty();
        if (!one.parents().isEmpty()) {
            words(
                    unit,
                    2,
                    "extends: ",
                    one.parents().stream().map(types::written).toList());
        }
        if (!bare && !one.methods().isEmpty()) {
            line(unit, 2, "methods:");
        }
        IntStream.range(0, one.methods().size())
                .forEach(i -> line(
                        new Line(unit, i),
                        bare ? 2 : 3,
                        "- " + quoted(one.methods().get(i))));
    }

    private void changes() {
        if (draft.changes().isEmpty()) {
            return;
        }
        line(Unit.of(Sort.HEAD, ""), 0, "changes:");
        draft.changes().forEach(this::change);
    }

    private void change(String name, Change change) {
        Unit unit = Unit.of(Sort.CHANGE, name);
        line(unit, 1, key(name) + ":");
        Optional<List<String>> parents = change.parents();
        parents.ifPresent(names ->
                words(unit, 2, "extends: ", names.stream().map(types::written).toList()));
        methods(unit, change.replaced());
        if (!change.removed().isEmpty()) {
            flow(unit, 2, "remove: ", change.removed());
        }
        if (!change.added().isEmpty()) {
            line(unit, 2, "add:");
            change.added().forEach(method -> line(unit, 3, "- " + quoted(method)));
        }
    }

    private void methods(Unit unit, Map<String, MethodSpec> replaced) {
        if (!replaced.isEmpty()) {
            line(unit, 2, "methods:");
            replaced.forEach((old, method) -> line(unit, 3, old + ": " + quoted(method)));
        }
    }

    private void enums() {
        if (draft.enums().isEmpty()) {
            return;
        }
        line(Unit.of(Sort.HEAD, ""), 0, "enums:");
        for (EnumSpec one : draft.enums()) {
            flow(Unit.of(Sort.ENUM, one.name()), 1, key(one.name()) + ": ", one.constants());
        }
    }

    private String quoted(MethodSpec method) {
        StringBuilder signature = new StringBuilder();
        signature
                .append(method.compliance().equals("optional") ? "optional " : "")
                .append(method.name());
        signature.append(method.parameters().stream()
                .map(parameter -> types.written(parameter.type()) + " " + parameter.name())
                .collect(Collectors.joining(", ", "(", ")")));
        if (!method.returns().name().equals("void")) {
            signature.append(": ").append(types.written(method.returns()));
        }
        if (!method.errors().isEmpty()) {
            signature.append(" !");
        }
        for (ErrorSpec error : method.errors()) {
            signature.append(' ').append(error.code());
            signature.append(error.condition().isEmpty() ? "" : " (" + error.condition() + ")");
        }
        return "\"" + signature + "\"";
    }

    /** Words that YAML takes for something else are quoted. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).matches("true|false|null|yes|no|on|off|y|n") ? "\"" + name + "\"" : name;
    }

    /** One word, or several in brackets. */
    private void words(Unit unit, int depth, String key, List<String> words) {
        if (words.size() == 1) {
            line(unit, depth, key + key(words.get(0)));
        } else {
            flow(unit, depth, key, words);
        }
    }

    /** Words in brackets, in as many lines as they need. */
    private void flow(Unit unit, int depth, String key, List<String> words) {
        StringBuilder line = new StringBuilder(key + "[");
        for (int i = 0; i < words.size(); i++) {
            String word = key(words.get(i)) + (i + 1 < words.size() ? "," : "");
            boolean first = line.toString().endsWith("[") || line.length() == 0;
            if (!first && line.length() + word.length() + 2 * depth > WIDTH) {
                line(unit, depth, line.toString());
                line = new StringBuilder("  " + word);
            } else {
                line.append(first ? "" : " ").append(word);
            }
        }
        line(unit, depth, line + "]");
    }

    private void line(Unit unit, int depth, String words) {
        line(new Line(unit, -1), depth, words);
    }

    private void line(Line about, int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
        lines.add(about);
    }
}
