package com.example.campus;

import org.osid.locale.DisplayText;
import org.osid.type.Type;

/** A text in the one language that this provider speaks. */
record Text(String getText) implements DisplayText {

    static final Text EMPTY = new Text("");

    @Override
    public Type getLanguageType() {
        return PlainType.ENGLISH;
    }

    @Override
    public Type getScriptType() {
        return PlainType.LATIN;
    }

    @Override
    public Type getFormatType() {
        return PlainType.PLAIN;
    }

    @Override
    public int compareTo(DisplayText other) {
        return getText.compareTo(other.getText());
    }

    @Override
    public String toString() {
        return getText;
    }
}
