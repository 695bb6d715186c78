package org.osidforge.runtime.value;

import java.util.Comparator;
import org.osid.locale.DisplayText;
import org.osid.type.Type;
import org.osidforge.runtime.fault.Fault;

/** A text with its language, script and format; equal to any DisplayText that has all four the same. */
public final class Text implements DisplayText, Comparable<DisplayText> {

    /** English by ISO 639-2. */
    public static final BasicType ENGLISH = BasicType.named("639-2", "eng", "iso.org", "English");
    /** The Latin script by ISO 15924. */
    public static final BasicType LATIN = BasicType.named("15924", "Latn", "iso.org", "Latin");
    /** Text without mark-up. */
    public static final BasicType PLAIN = BasicType.named("formats", "text/plain", "osidforge.org", "plain text");

    private static final long serialVersionUID = 1L;
    private static final Text EMPTY = of("");
    private static final Comparator<DisplayText> ORDER = Comparator.comparing(DisplayText::getText)
            .thenComparing(t -> BasicType.of(t.getLanguageType()))
            .thenComparing(t -> BasicType.of(t.getScriptType()))
            .thenComparing(t -> BasicType.of(t.getFormatType()));

    private final String words;
    private final BasicType language;
    private final BasicType script;
    private final BasicType format;

    private Text(String words, BasicType language, BasicType script, BasicType format) {
        this.words = words;
        this.language = language;
        this.script = script;
        this.format = format;
    }

    /** An English plain text. */
    public static Text of(String words) {
        return new Text(Fault.checkNotNull(words, "text"), ENGLISH, LATIN, PLAIN);
    }

    /** A plain text of that language and script. */
    public static Text of(String words, Type language, Type script) {
        return new Text(Fault.checkNotNull(words, "text"), BasicType.of(language), BasicType.of(script), PLAIN);
    }

    /** A text of that language, script and format. */
    public static Text of(String words, Type language, Type script, Type format) {
        return new Text(
                Fault.checkNotNull(words, "text"), BasicType.of(language), BasicType.of(script), BasicType.of(format));
    }

    /** The same text as one of ours. */
    public static Text of(DisplayText text) {
        if (text instanceof Text ours) {
            return ours;
        }
        Fault.checkNotNull(text, "text");
        return new Text(
                Fault.checkNotNull(text.getText(), "text"),
                BasicType.of(text.getLanguageType()),
                BasicType.of(text.getScriptType()),
                BasicType.of(text.getFormatType()));
    }

    /** The text without a word. */
    public static Text empty() {
        return EMPTY;
    }

    @Override
    public Type getLanguageType() {
        return language;
    }

    @Override
    public Type getScriptType() {
        return script;
    }

    @Override
    public Type getFormatType() {
        return format;
    }

    @Override
    public String getText() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof DisplayText that
                        && words.equals(that.getText())
                        && language.equals(that.getLanguageType())
                        && script.equals(that.getScriptType())
                        && format.equals(that.getFormatType()));
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** By words, then by language, script and format. */
    @Override
    public int compareTo(DisplayText other) {
        return ORDER.compare(this, other);
    }

    /** The words. */
    @Override
    public String toString() {
        return words;
    }
}
