package org.osidforge.gateway.value;

import java.util.Locale;

/** What can be wrong with the JSON of a value, each with its code; the words go on from the name of what is wrong. */
public enum ValueMessage {
    /** Argument: what is wanted. */
    SORT(760, "has to be %s"),
    /** Arguments: least and greatest number. */
    RANGE(761, "has to be from %s to %s"),
    FRACTION(762, "has to be a whole number"),
    /** Argument: most digits on either side of the decimal point. */
    DIGITS(763, "has more than %s digits before or after the decimal point"),
    /** Arguments: the text that was given, what is wanted. */
    FORM(764, "is \"%s\" and has to be %s"),
    /** Arguments: the text that was given, what can be chosen from. */
    CHOICE(765, "is \"%s\" and has to be one of: %s"),
    /** Arguments: the member that was given, the members that there are. */
    MEMBER(766, "has no member \"%s\"; its members are: %s"),
    /** Argument: greatest depth. */
    DEPTH(767, "is nested more than %s deep"),
    HALF_CHARACTER(768, "holds half of a surrogate pair, which is no character"),
    UNWRITABLE(769, "has no JSON form");

    private final int number;
    private final String text;

    ValueMessage(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** Its code, such as {@code OSID-760}. */
    public String code() {
        return "OSID-" + number;
    }

    /** The words, with these arguments. */
    public String text(Object... arguments) {
        return String.format(Locale.ROOT, text, arguments);
    }
}
