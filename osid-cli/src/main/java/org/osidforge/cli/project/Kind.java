package org.osidforge.cli.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.spec.descriptor.NameRules;

/**
 * An object of the package.
 *
 * @param name its name
 * @param writtenPlural its plural where it was written
 * @param parent the object that a form for create is asked for, if any
 */
record Kind(String name, Optional<String> writtenPlural, Optional<String> parent) {

    private static final Pattern TEXT = Pattern.compile("(\\w+)(?: *: *(\\w*))?(?: +per +(\\w+))?");

    /**
     * Reads {@code Book}, {@code Shelf:Shelves} or {@code Book per Shelf}.
     *
     * @return nothing if the text is none of them; names are not checked yet
     */
    static Optional<Kind> parse(String text) {
        Matcher found = TEXT.matcher(text.strip());
        return found.matches()
                ? Optional.of(new Kind(
                        found.group(1), Optional.ofNullable(found.group(2)), Optional.ofNullable(found.group(3))))
                : Optional.empty();
    }

    /** The plural, written or regular. */
    String plural() {
        return writtenPlural.orElse(NameRules.plural(name));
    }

    /** Whether the plural has to stand in the descriptor. */
    boolean pluralNeeded() {
        return !NameRules.hasRegularPlural(name) || !plural().equals(NameRules.plural(name));
    }

    /** Whether a plural is missing that cannot be guessed. */
    boolean pluralMissing() {
        return writtenPlural.isEmpty() && !NameRules.hasRegularPlural(name);
    }

    Kind withPlural(String plural) {
        return new Kind(name, Optional.of(plural), parent);
    }

    /** As {@link #parse} reads it. */
    String text() {
        return name
                + writtenPlural.map(plural -> ":" + plural).orElse("")
                + parent.map(other -> " per " + other).orElse("");
    }

    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    static List<String> names(List<Kind> kinds) {
        return kinds.stream().map(Kind::name).toList();
    }
}
