package org.osidforge.spec.xosid;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;

/** The short descriptions that the format requires, composed from what the model knows. */
final class Phrases {

    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("get", "Gives"),
            Map.entry("set", "Sets"),
            Map.entry("clear", "Clears"),
            Map.entry("create", "Creates"),
            Map.entry("update", "Updates"),
            Map.entry("delete", "Deletes"),
            Map.entry("alias", "Gives aliases to"),
            Map.entry("use", "Chooses"),
            Map.entry("can", "Tells whether one may"),
            Map.entry("has", "Tells whether there is"),
            Map.entry("is", "Tells whether it is"),
            Map.entry("supports", "Tells whether it supports"));

    private Phrases() {}

    /** What an interface is for. */
    static String of(InterfaceSpec one) {
        return switch (one.kind()) {
            case OBJECT -> "An object: " + words(one.name()) + ".";
            case FORM, BATCH_FORM -> "A form: " + words(one.name()) + ".";
            case LIST, BATCH_FORM_LIST, PEER_LIST -> "A list: " + words(one.name()) + ".";
            case RECORD, FORM_RECORD -> "A record: " + words(one.name()) + ".";
            case LOOKUP_SESSION, ADMIN_SESSION, BATCH_ADMIN_SESSION, SESSION -> "A session: " + words(one.name()) + ".";
            case PROFILE, MANAGER, PROXY_MANAGER -> "For its package: " + words(one.name()) + ".";
            default -> "An interface: " + words(one.name()) + ".";
        };
    }

    /** What a method does, by the first word of its name. */
    static String of(MethodSpec method) {
        String words = words(method.name());
        int space = words.indexOf(' ');
        String verb = space < 0 ? words : words.substring(0, space);
        return space > 0 && VERBS.containsKey(verb)
                ? VERBS.get(verb) + words.substring(space) + "."
                : "Does: " + words + ".";
    }

    /** What a method gives. */
    static String result(MethodSpec method) {
        return method.returns().name().equals("boolean")
                ? "true if so"
                : words(method.returns()
                        .name()
                        .substring(method.returns().name().lastIndexOf('.') + 1));
    }

    /** When an error occurs that tells no condition of its own. */
    static String of(ErrorCode code) {
        return switch (code) {
            case NULL_ARGUMENT -> "an argument is null";
            case NOT_FOUND -> "there is no such object";
            case PERMISSION_DENIED -> "there is no permission";
            case OPERATION_FAILED -> "the request cannot be carried out";
            default -> code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** A name in words: {@code getGrossArea} gives {@code get gross area}. */
    static String words(String name) {
        List<String> words = List.of(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"));
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }
}
