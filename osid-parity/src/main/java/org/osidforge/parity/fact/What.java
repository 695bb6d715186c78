package org.osidforge.parity.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a fact tells about a type. */
public enum What {
    /** Its parents in order, separated by comma and space, or {@code nothing}. */
    EXTENDS,
    /** A method that it declares: result, name, parameters. */
    METHOD,
    /** A method of that name; nothing else is known of it. */
    NAME,
    /** It declares no other methods than the facts name; the text is the version in which that was seen. */
    COMPLETE,
    /** It is an enumeration with exactly these constants, in order, separated by spaces. */
    CONSTANTS,
    /** It is an enumeration, and this is one of its constants. */
    CONSTANT;

    /** The word that stands in a file of facts. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a word of a file stands for. */
    static Optional<What> of(String word) {
        return Arrays.stream(values()).filter(w -> w.written().equals(word)).findFirst();
    }
}
