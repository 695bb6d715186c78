package org.osidforge.spec.xosid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osidforge.spec.descriptor.NameRules;
import org.osidforge.spec.descriptor.Word;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.SourceLocation;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.pattern.Core;
import org.osidforge.spec.xosid.XmlCursor.Unreadable;

/** Reads one method: parameters, result, errors, compliance. */
final class XosidMethodParser {

    private static final Set<String> ERRORS =
            Arrays.stream(ErrorCode.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

    /** Primitives that older files have, or that the model has under another name. */
    private static final Map<String, String> OLD_PRIMITIVES = Map.of("float", "decimal", "interface", "object");

    /** Names of categories in version 3; files of other versions name others, and the error itself tells its category. */
    private static final Map<ErrorCode.Category, String> CATEGORIES = Map.of(
            ErrorCode.Category.USER, "User",
            ErrorCode.Category.OPERATIONAL, "Operational",
            ErrorCode.Category.CONSUMER_CONTRACT, "ConsumerContract");

    /** A condition that is a fact: a method and what it tells. */
    private static final Pattern CONDITION =
            Pattern.compile("([a-z][A-Za-z0-9]*) ?\\( ?\\) ?(?:is|==|=|returns) ?(true|false) ?\\.?");

    private final XmlCursor xml;
    private final EventLog log;

    XosidMethodParser(XmlCursor xml, EventLog log) {
        this.xml = xml;
        this.log = log;
    }

    /** How the format names the category of an error. */
    static String category(ErrorCode code) {
        return CATEGORIES.get(code.category());
    }

    /** The method that the cursor stands on, or nothing where an event tells why; the cursor is behind it. */
    Optional<MethodSpec> parse() throws Unreadable {
        Optional<Word> name = name("method", "a method name, such as getName", NameRules::isMethod);
        xml.onlyAttributes(Set.of("name"));
        TypeRef returns = TypeRef.VOID;
        List<ParameterSpec> parameters = new ArrayList<>();
        List<ErrorSpec> errors = new ArrayList<>();
        String compliance = "";
        while (xml.child()) {
            switch (xml.ours() ? xml.name() : "") {
                case "parameter" -> parameter().ifPresent(parameters::add);
                case "return" -> returns = type("return").orElse(TypeRef.VOID);
                case "error" -> error().filter(error -> isNew(error, errors)).ifPresent(errors::add);
                case "compliance" -> compliance = compliance();
                case "description", "implNotes" -> xml.skip();
                default -> xml.leaveOut("method");
            }
        }
        if (compliance.isEmpty()) {
            compliance = "mandatory";
            name.ifPresent(word -> xml.once(Message.XML_COMPLIANCE, word.at(), "", word.text()));
        }
        String told = compliance;
        TypeRef result = returns;
        return name.map(word -> new MethodSpec(word.text(), result, parameters, errors, told, Role.NONE, ""));
    }

    private static boolean isNew(ErrorSpec error, List<ErrorSpec> errors) {
        return errors.stream().noneMatch(known -> known.code() == error.code());
    }

    private Optional<Word> name(String element, String what, java.util.function.Predicate<String> rule) {
        Optional<Word> name = xml.attribute("name");
        if (name.isEmpty()) {
            log.add(Message.XML_MISSING_ATTRIBUTE, xml.at(), "'" + element + "'", "name");
        }
        return name.filter(word -> {
            boolean good = rule.test(word.text());
            if (!good) {
                log.add(Message.XML_BAD_NAME, word.at(), word.text(), what);
            }
            return good;
        });
    }

    private Optional<ParameterSpec> parameter() throws Unreadable {
        Optional<Word> name = name("parameter", "a parameter name, such as roomId", NameRules::isParameter);
        xml.onlyAttributes(Set.of("name"));
        Optional<TypeRef> type = type("parameter");
        return name.flatMap(word -> type.map(of -> new ParameterSpec(of, word.text())));
    }

    private Optional<TypeRef> type(String within) throws Unreadable {
        SourceLocation at = xml.at();
        Optional<TypeRef> found = Optional.empty();
        boolean seen = false;
        while (xml.child()) {
            String name = xml.ours() ? xml.name() : "";
            if (name.equals("interfaceType") || name.equals("primitiveType")) {
                if (seen) {
                    log.add(Message.XML_MISSING_ELEMENT, xml.at(), "'" + within + "'", "one type, not several");
                }
                seen = true;
                found = type(name.equals("primitiveType"), name);
            } else if (name.equals("description")) {
                xml.skip();
            } else {
                xml.leaveOut(within);
            }
        }
        if (!seen) {
            log.add(Message.XML_MISSING_ELEMENT, at, "'" + within + "'", "interfaceType or primitiveType");
        }
        return found;
    }

    private Optional<TypeRef> type(boolean primitive, String element) throws Unreadable {
        Optional<Word> type = xml.attribute("type");
        boolean array = xml.attribute("array")
                .filter(word -> word.text().equals("true"))
                .isPresent();
        if (type.isEmpty()) {
            log.add(Message.XML_MISSING_ATTRIBUTE, xml.at(), "'" + element + "'", "type");
        }
        xml.onlyAttributes(Set.of("type", "array"));
        Optional<TypeRef> read = type.flatMap(word -> primitive ? primitive(word) : qualified(word))
                .map(name -> new TypeRef(name, array));
        xml.skip();
        return read;
    }

    private Optional<String> primitive(Word word) {
        String name = word.text();
        if (OLD_PRIMITIVES.containsKey(name)) {
            xml.once(Message.XML_OLD_FORM, word.at(), name, name, OLD_PRIMITIVES.get(name));
            return Optional.of(OLD_PRIMITIVES.get(name));
        }
        if (!Core.PRIMITIVES.contains(name)) {
            log.add(Message.XML_BAD_PRIMITIVE, word.at(), name, DidYouMean.suffix(name, Core.PRIMITIVES));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private Optional<String> qualified(Word word) {
        String name = word.text();
        int dot = name.lastIndexOf('.');
        if (!name.startsWith("osid.") || !NameRules.isName(name.substring(dot + 1))) {
            log.add(Message.XML_BAD_NAME, word.at(), name, "the name of an interface, such as osid.id.Id");
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private Optional<ErrorSpec> error() throws Unreadable {
        Optional<Word> type = xml.attribute("type");
        if (type.isEmpty()) {
            log.add(Message.XML_MISSING_ATTRIBUTE, xml.at(), "'error'", "type");
        }
        Optional<ErrorCode> code = type.flatMap(this::code);
        Optional<Word> category = xml.attribute("category");
        if (code.isPresent() && category.isPresent()) {
            String expected = category(code.get());
            String told = category.get().text();
            if (!told.equalsIgnoreCase(expected)) {
                xml.once(Message.XML_OLD_FORM, xml.at(), told + expected, told, expected);
            }
        }
        xml.onlyAttributes(Set.of("type", "category"));
        String condition = "";
        while (xml.child()) {
            if (xml.ours() && xml.name().equals("description")) {
                condition = condition(xml.text());
            } else {
                xml.leaveOut("error");
            }
        }
        String told = condition;
        return code.map(known -> new ErrorSpec(known, told));
    }

    private Optional<ErrorCode> code(Word word) {
        String name = word.text().toUpperCase(Locale.ROOT);
        if (!ERRORS.contains(name)) {
            log.add(Message.XML_UNKNOWN_ERROR, word.at(), word.text(), DidYouMean.suffix(word.text(), ERRORS));
            return Optional.empty();
        }
        return Optional.of(ErrorCode.valueOf(name));
    }

    private static String condition(String text) {
        Matcher condition = CONDITION.matcher(text);
        return condition.matches() ? condition.group(1) + "() is " + condition.group(2) : "";
    }

    private String compliance() throws Unreadable {
        Optional<Word> type = xml.attribute("type");
        xml.onlyAttributes(Set.of("type"));
        String read = type.map(word -> word.text().toLowerCase(Locale.ROOT)).orElse("");
        if (type.isPresent() && !read.equals("mandatory") && !read.equals("optional")) {
            log.add(Message.XML_BAD_NAME, xml.at(), type.get().text(), "one of mandatory, optional");
        }
        xml.skip();
        return read;
    }
}
