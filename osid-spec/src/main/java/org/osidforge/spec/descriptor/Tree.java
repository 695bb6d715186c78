package org.osidforge.spec.descriptor;

import java.util.List;
import org.osidforge.spec.diagnostic.SourceLocation;

/** A YAML document as a tree in which every node knows its place. */
sealed interface Tree {

    /** Where the node starts. */
    SourceLocation at();

    /**
     * One scalar.
     *
     * @param text its value
     * @param plain whether it is written without quotes
     * @param at where it starts
     * @param inner where its first character stands (behind the quote), or {@code at} where characters and columns do not run alike
     */
    record Scalar(String text, boolean plain, SourceLocation at, SourceLocation inner, boolean aligned)
            implements Tree {

        /** Whether nothing is written. */
        boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        /** The place of a character of the value. */
        SourceLocation at(int index) {
            return aligned ? inner.plus(text.codePointCount(0, Math.min(index, text.length()))) : at;
        }

        Word word() {
            return new Word(text, inner);
        }
    }

    /** Several nodes in order. */
    record Sequence(List<Tree> items, SourceLocation at) implements Tree {}

    /** Keys with their values in order; no key occurs twice. */
    record Mapping(List<Entry> entries, SourceLocation at) implements Tree {}

    /** One key with its value. */
    record Entry(Scalar key, Tree value) {}
}
