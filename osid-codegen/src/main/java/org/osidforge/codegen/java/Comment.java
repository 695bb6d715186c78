package org.osidforge.codegen.java;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The text of a documentation comment, without the marks at the begin of its lines; how its links write their types is decided by the file that it stands in.
 *
 * <p>The text ends with its last word and no line break.
 */
public final class Comment {

    /** Stands in the text for a type; no other character below the blank but a line feed is in it. */
    private static final char TYPE = '\u0001';

    private final String text;
    private final List<ClassName> types;

    private Comment(String text, List<ClassName> types) {
        this.text = text;
        this.types = types;
    }

    /**
     * A comment that names no type.
     *
     * @param text its lines, with line feeds between them
     */
    public static Comment of(String text) {
        return new Comment(text, List.of());
    }

    /** Whether it has but one line. */
    public boolean isOneLine() {
        return text.indexOf('\n') < 0;
    }

    /** The types that it names, each once, in the order in which they are first named. */
    public Set<ClassName> types() {
        return new LinkedHashSet<>(types);
    }

    /**
     * Writes the comment, whose first line has been begun already.
     *
     * @param out where it is written
     * @param margin what every other line begins with; empty lines get it without the blanks at its end
     * @param name how a type is written
     */
    public void write(StringBuilder out, String margin, Function<ClassName, String> name) {
        String bare = margin.stripTrailing();
        int next = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == TYPE) {
                out.append(name.apply(types.get(next++)));
            } else {
                out.append(c);
                if (c == '\n') {
                    out.append(text.charAt(i + 1) == '\n' ? bare : margin);
                }
            }
        }
    }

    /** The comment with qualified names. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out, "", ClassName::canonicalName);
        return out.append('\n').toString();
    }

    /** A comment while it is composed. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<ClassName> types = new ArrayList<>();

        Builder add(char c) {
            text.append(c);
            return this;
        }

        Builder add(CharSequence more) {
            text.append(more);
            return this;
        }

        /** Adds the name of a type. */
        Builder add(ClassName type) {
            text.append(TYPE);
            types.add(type);
            return this;
        }

        /** Adds what another builder holds, and empties that. */
        Builder take(Builder other) {
            text.append(other.text);
            types.addAll(other.types);
            other.text.setLength(0);
            other.types.clear();
            return this;
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        Comment build() {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == '\n') {
                end--;
            }
            return new Comment(text.substring(0, end), List.copyOf(types));
        }
    }
}
