package org.osidforge.store.json;

import java.text.MessageFormat;
import java.util.Locale;
import org.osid.OperationFailedException;

/**
 * What can be wrong with a value that is to be kept as JSON, or with JSON that is to be read.
 *
 * <p>The name of the constant is the code; it ends the text, in brackets.
 */
public enum JsonFault {
    /** A value of a sort that its element has not. */
    KEEP_SORT("a {1} cannot be kept as {0}"),
    /** A value that fails when it is asked. */
    KEEP_FAILING("{0} cannot be kept: {1}"),
    /** A value that says nothing of itself. */
    KEEP_MUTE("{0} cannot be kept: its text tells nothing but the class {1}"),
    /** Half a surrogate pair where a text form has no room for it. */
    KEEP_HALF_CHARACTER("{0} cannot be kept: it holds half of a surrogate pair, which is no character"),
    /** Too many values within one another. */
    KEEP_DEPTH("{0} cannot be kept: it is nested more than {1} deep"),
    /** JSON that is no object of the kind. */
    READ_FORM("what is kept of a {0} cannot be read: {1}"),
    /** JSON that is no value of the element. */
    READ_SORT("what is kept of {0} cannot be read as {1}");

    private final String pattern;

    JsonFault(String pattern) {
        this.pattern = pattern;
    }

    /** The text with its details and its code. */
    public String text(Object... details) {
        Object[] words = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            words[i] = String.valueOf(details[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(words) + " [" + name() + "]";
    }

    OperationFailedException operationFailed(Object... details) {
        return new OperationFailedException(text(details));
    }

    OperationFailedException operationFailed(Throwable cause, Object... details) {
        return new OperationFailedException(text(details), cause);
    }
}
