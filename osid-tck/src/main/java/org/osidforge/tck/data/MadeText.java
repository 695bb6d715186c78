package org.osidforge.tck.data;

import org.osid.locale.DisplayText;
import org.osid.type.Type;

/**
 * A text of the TCK's own, in plain English.
 *
 * @param text the text
 */
public record MadeText(String text) implements DisplayText {

    private static final long serialVersionUID = 1L;

    @Override
    public Type getLanguageType() {
        return new MadeType("639-2", "ENG", "iso.org");
    }

    @Override
    public Type getScriptType() {
        return new MadeType("15924", "LATN", "iso.org");
    }

    @Override
    public Type getFormatType() {
        return new MadeType("TextFormats", "PLAIN", "okapia.net");
    }

    @Override
    public String getText() {
        return text;
    }

    @Override
    public int compareTo(DisplayText other) {
        return text.compareTo(other.getText());
    }

    @Override
    public String toString() {
        return text;
    }
}
