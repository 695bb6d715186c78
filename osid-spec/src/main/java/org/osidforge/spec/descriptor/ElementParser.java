package org.osidforge.spec.descriptor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.spec.descriptor.Descriptor.ElementEntry;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.model.Constraints;

/** Reads {@code elements}: {@code Name: type}, {@code Name?: type}, {@code Names*: type}, or keys instead of the type. */
final class ElementParser {

    private static final Set<String> KEYS = Set.of(
            "type",
            "has",
            "parameter",
            "singular",
            "set",
            "derived",
            "inverse",
            "unless",
            "required",
            "read-only",
            "minimum",
            "maximum",
            "values",
            "units",
            "note");
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Za-z0-9]{0,99})([?*]{0,2})");
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*){0,12}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private final EventLog log;

    ElementParser(EventLog log) {
        this.log = log;
    }

    List<ElementEntry> elements(List<Tree.Entry> entries) {
        List<ElementEntry> found = new ArrayList<>();
        Map<String, Word> seen = new HashMap<>();
        for (Tree.Entry entry : entries) {
            Optional<ElementEntry> element = element(entry);
            if (element.isEmpty()) {
                continue;
            }
            Word name = element.get().name();
            Word first = seen.putIfAbsent(name.text(), name);
            if (first != null) {
                log.add(
                        Message.DUPLICATE_KEY,
                        name.at(),
                        name.text(),
                        first.at().line());
            } else {
                found.add(element.get());
            }
        }
        return found;
    }

    boolean isTypeName(String text) {
        return TYPE_NAME.matcher(text).matches();
    }

    boolean isParameter(Word word) {
        if (!NameRules.isParameter(word.text())) {
            log.add(Message.BAD_NAME, word.at(), word.text(), "a parameter name, such as roomId");
            return false;
        }
        if (NameRules.isReserved(word.text())) {
            log.add(Message.RESERVED_WORD, word.at(), word.text(), "");
            return false;
        }
        return true;
    }

    private Optional<ElementEntry> element(Tree.Entry entry) {
        Matcher key = KEY.matcher(entry.key().text());
        if (!key.matches() || key.group(2).equals("??") || key.group(2).equals("**")) {
            log.add(
                    Message.BAD_NAME,
                    entry.key().inner(),
                    entry.key().text(),
                    "the name of an element; write it like GrossArea, GrossArea? (may be missing) or Subdivisions* (several)");
            return Optional.empty();
        }
        Word name = entry.key().word().with(key.group(1));
        boolean optional = key.group(2).contains("?");
        boolean multiple = key.group(2).contains("*");
        Tree value = entry.value();
        if (value instanceof Tree.Scalar scalar && !scalar.isNull()) {
            Word type = scalar.word();
            checkType(type);
            return Optional.of(new ElementEntry(
                    name,
                    optional,
                    multiple,
                    type,
                    has(name, optional, Optional.empty()),
                    Optional.empty(),
                    NameRules.singular(name.text()),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Constraints.NONE));
        }
        if (Fields.isNothing(value)) {
            log.add(Message.WRONG_TYPE, value.at(), "element " + name, "a type or keys with values");
            return Optional.empty();
        }
        Fields fields = Fields.of("an element", value, name.at(), KEYS, log);
        return value instanceof Tree.Mapping ? element(name, optional, multiple, fields) : Optional.empty();
    }

    private Optional<ElementEntry> element(Word name, boolean optional, boolean multiple, Fields fields) {
        Optional<Word> derived = fields.word("derived");
        Optional<Word> inverse = fields.word("inverse");
        Optional<Word> unless = fields.word("unless");
        boolean typed = fields.has("type") || (derived.isEmpty() && inverse.isEmpty());
        Optional<Word> type = typed ? fields.required("type") : Optional.of(name.with(""));
        fields.word("type").ifPresent(this::checkType);
        fields.text("note");
        Optional<Word> has = fields.word("has").filter(this::isMethod);
        if (has.isPresent() && !optional) {
            log.add(Message.MISSING_KEY, fields.at("has"), "an element with 'has'", name + "?");
        }
        Constraints constraints = constraints(fields);
        exclusions(fields, optional, derived.isPresent() ? "derived" : inverse.isPresent() ? "inverse" : "", multiple);
        boolean idList = idList(fields);
        String singular =
                fields.word("singular").filter(this::isName).map(Word::text).orElse(NameRules.singular(name.text()));
        return type.map(word -> new ElementEntry(
                name,
                optional,
                multiple,
                word,
                has(name, optional, has),
                fields.word("parameter").filter(this::isParameter),
                singular,
                idList,
                derived,
                inverse,
                unless,
                fields.has("required") && !fields.flag("required"),
                constraints));
    }

    private boolean isName(Word word) {
        if (!NameRules.isName(word.text())) {
            log.add(Message.BAD_NAME, word.at(), word.text(), "a name; write it like Campus or TimePeriod");
        }
        return NameRules.isName(word.text());
    }

    private void checkType(Word type) {
        if (!isTypeName(type.text())) {
            log.add(
                    Message.BAD_NAME,
                    type.at(),
                    type.text(),
                    "a type; write it like string, DisplayText, Floor or contact.Address");
        }
    }

    boolean isMethod(Word word) {
        if (!NameRules.isMethod(word.text())) {
            log.add(Message.BAD_NAME, word.at(), word.text(), "a method name, such as hasArea");
        } else if (NameRules.isReserved(word.text())) {
            log.add(Message.RESERVED_WORD, word.at(), word.text(), "");
        }
        return NameRules.isMethod(word.text());
    }

    private static Word has(Word name, boolean optional, Optional<Word> written) {
        return written.orElse(name.with(optional ? "has" + name.text() : ""));
    }

    private boolean idList(Fields fields) {
        Optional<Word> set = fields.word("set");
        set.filter(word -> !word.text().equals("Id[]") && !word.text().equals("IdList"))
                .ifPresent(word -> log.add(Message.BAD_VALUE, word.at(), word.text(), "one of Id[], IdList"));
        return set.filter(word -> word.text().equals("IdList")).isPresent();
    }

    private void exclusions(Fields fields, boolean optional, String readThrough, boolean multiple) {
        if (!readThrough.isEmpty()) {
            for (String key :
                    List.of("required", "read-only", "minimum", "maximum", "values", "parameter", "set", "unless")) {
                exclude(fields, key, readThrough, "it is not set through a form");
            }
        }
        if (fields.has("derived")) {
            exclude(fields, "inverse", "derived", "the value has one origin");
        }
        if (fields.has("read-only") && fields.flag("read-only")) {
            exclude(fields, "required", "read-only", "it is not set through a form");
            exclude(fields, "parameter", "read-only", "it is not set through a form");
            exclude(fields, "set", "read-only", "it is not set through a form");
        }
        if (optional && fields.has("required") && fields.flag("required")) {
            log.add(Message.NOT_TOGETHER, fields.at("required"), "required", "?", "what is required is never missing");
        }
        if (optional && fields.has("unless")) {
            log.add(
                    Message.NOT_TOGETHER,
                    fields.at("unless"),
                    "unless",
                    "?",
                    "the other element's method tells whether there is a value");
        }
        if (!multiple && fields.has("set")) {
            log.add(
                    Message.NOT_TOGETHER,
                    fields.at("set"),
                    "set",
                    "one value",
                    "only an element with several values (*) has a choice");
        }
    }

    private void exclude(Fields fields, String key, String other, String why) {
        if (fields.has(key)) {
            log.add(Message.NOT_TOGETHER, fields.at(key), key, other, why);
        }
    }

    private Constraints constraints(Fields fields) {
        Optional<Word> minimum = fields.word("minimum").filter(this::isNumber);
        Optional<Word> maximum = fields.word("maximum").filter(this::isNumber);
        List<String> values = fields.words("values").stream().map(Word::text).toList();
        return new Constraints(
                fields.flag("required"),
                fields.flag("read-only"),
                minimum.map(Word::text).orElse(""),
                maximum.map(Word::text).orElse(""),
                values,
                fields.text("units"));
    }

    private boolean isNumber(Word word) {
        boolean good = NUMBER.matcher(word.text()).matches();
        if (!good) {
            log.add(Message.BAD_VALUE, word.at(), word.text(), "a number");
        }
        return good;
    }
}
