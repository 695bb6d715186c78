package org.osidforge.spec.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osidforge.spec.descriptor.Descriptor.DoesEntry;
import org.osidforge.spec.descriptor.Word;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.model.Way;

/** What exact methods do: gives them the role that is written, where it fits the object and the method. */
final class Doings {

    /** A form or a list of forms, of whichever interface. */
    private static final String ANY = "forms";

    /** Types of elements that a method may ask for by value. */
    private static final Set<String> COMPARABLE = Set.of("string", "boolean", "cardinal", "integer", Core.TYPE);

    private final Function<String, Optional<ObjectKind>> kinds;
    private final EventLog log;

    /**
     * The doings of one package.
     *
     * @param kinds the kind of an object of the package, or of its base, by its simple name
     */
    Doings(Function<String, Optional<ObjectKind>> kinds, EventLog log) {
        this.kinds = kinds;
        this.log = log;
    }

    /** Gives the method its role, unless events tell why it cannot have it. */
    void give(InterfaceDraft owner, MethodDraft method, DoesEntry does) {
        Optional<ObjectKind> kind = owner.object().isEmpty() ? Optional.empty() : kinds.apply(owner.object());
        if (kind.isEmpty()) {
            log.add(Message.SERVES_NO_OBJECT, does.written().at(), owner.name(), does.written());
        } else if (fits(kind.get(), method, does)) {
            method.does(does.role(), does.subject().stream().map(Word::text).collect(Collectors.joining(",")));
        }
    }

    private boolean fits(ObjectKind kind, MethodDraft method, DoesEntry does) {
        return switch (does.role()) {
            case LOOKUP, LOOKUP_ALIASES, BATCH_DELETE_MATCHING -> {
                List<String> wanted =
                        new ArrayList<>(does.role() == Role.LOOKUP_ALIASES ? List.of(Core.ID) : List.of());
                boolean known = does.subject().stream().allMatch(filter -> isKnown(kind, filter, wanted));
                yield known && takes(method, does, wanted);
            }
            case GET_FORM_FOR_CREATE, BATCH_GET_FORMS_FOR_CREATE -> isWay(kind, does);
            case GET_METADATA, CLEAR, HAS_VALUE -> isElement(kind, does) && takes(method, does, List.of());
            case SET -> isElement(kind, does) && takes(method, does, List.of(ANY));
            case CAN_CREATE_WITH_RECORD_TYPES -> takes(method, does, List.of(Core.TYPE + "[]"));
            case CREATE, UPDATE, BATCH_CREATE, BATCH_UPDATE -> takes(method, does, List.of(ANY));
            case GET_FORM_FOR_UPDATE, DELETE -> takes(method, does, List.of(Core.ID));
            case BATCH_ISSUE -> takes(method, does, List.of("cardinal"));
            case ALIAS, REMOVE_ALIAS, IS_EQUIVALENT -> takes(method, does, List.of(Core.ID, Core.ID));
            case BATCH_GET_FORMS_FOR_UPDATE, BATCH_DELETE -> takes(method, does, List.of(Core.ID_LIST));
            case BATCH_ALIAS -> takes(method, does, List.of(Core.RESPONSES + "AliasRequestList"));
            default -> takes(method, does, List.of());
        };
    }

    private boolean isElement(ObjectKind kind, DoesEntry does) {
        Word name = does.subject().get(0);
        List<String> names = kind.elements().stream().map(Element::name).toList();
        if (!names.contains(name.text())) {
            log.add(Message.UNKNOWN_ELEMENT, name.at(), kind.name(), name, DidYouMean.suffix(name.text(), names));
            return false;
        }
        return true;
    }

    /** Whether the filter names what the object has; adds the types of the parameters that it takes. */
    private boolean isKnown(ObjectKind kind, Word filter, List<String> wanted) {
        String text = filter.text();
        int colon = text.indexOf(':');
        if (colon < 0) {
            wanted.addAll(
                    switch (text) {
                        case "provider" -> List.of(Core.ID);
                        case "onDate" -> List.of(Core.DATE_TIME, Core.DATE_TIME);
                        default -> List.of(Core.TYPE);
                    });
            return true;
        }
        String name = text.substring(colon + 1);
        boolean reference = text.startsWith("for:");
        boolean value = text.startsWith("by:");
        List<Element> fitting = kind.elements().stream()
                .filter(element -> reference ? element.reference() : value ? isPlain(element) : element.optional())
                .toList();
        if (fitting.stream().noneMatch(element -> element.name().equals(name))) {
            List<String> names = fitting.stream().map(Element::name).toList();
            String what = (reference ? "reference " : value ? "single value " : "element that may be missing ") + name;
            log.add(Message.UNRESOLVED, filter.at(), what + " of " + kind.name(), DidYouMean.suffix(name, names));
            return false;
        }
        if (reference) {
            wanted.add(Core.ID);
        } else if (value) {
            fitting.stream()
                    .filter(element -> element.name().equals(name))
                    .map(Element::type)
                    .forEach(wanted::add);
        }
        return true;
    }

    /** Whether an element is one value that can be compared as it is given. */
    private static boolean isPlain(Element element) {
        return !element.reference() && !element.multiple() && COMPARABLE.contains(element.type());
    }

    private boolean takes(MethodDraft method, DoesEntry does, List<String> wanted) {
        MethodSpec spec = method.finish();
        List<String> taken = spec.parameters().stream()
                .map(ParameterSpec::type)
                .map(TypeRef::toString)
                .toList();
        boolean fits = taken.equals(wanted) || (wanted.equals(List.of(ANY)) && taken.size() == 1);
        if (!fits) {
            log.add(
                    Message.WRONG_PARAMETERS,
                    method.origin().at(),
                    does.written(),
                    words(wanted),
                    method.name(),
                    words(taken));
        }
        return fits;
    }

    private static String words(List<String> types) {
        return types.isEmpty() ? "nothing" : String.join(", ", types);
    }

    private boolean isWay(ObjectKind kind, DoesEntry does) {
        String name = does.subject().isEmpty() ? "" : does.subject().get(0).text();
        List<String> names = kind.createWays().stream().map(Way::name).toList();
        boolean only = name.isEmpty() && does.role() == Role.BATCH_GET_FORMS_FOR_CREATE;
        if (!names.contains(name) && !only) {
            Word at = does.subject().isEmpty() ? does.written() : does.subject().get(0);
            String called = name.isEmpty() ? "without a name" : "called " + name;
            log.add(Message.UNKNOWN_WAY, at.at(), kind.name(), called, DidYouMean.suffix(name, names));
            return false;
        }
        return true;
    }
}
