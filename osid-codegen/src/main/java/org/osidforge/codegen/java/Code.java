package org.osidforge.codegen.java;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A piece of Java code; how it writes its types, and where its lines are broken, is decided by the file that it stands in.
 *
 * <p>Pieces are made of formats, which hold code and {@code $T} for a type, {@code $S} for a string literal, {@code $L} for another piece or for a text as it is, and {@code $W} for a blank at which a line may be
 * broken. A line feed in a format begins another line.
 */
public final class Code {

    /** No code at all. */
    public static final Code NONE = new Code("", List.of());

    /** Stand in the text for a type and for a blank where a line may end; no other character below the blank but a line feed is in it. */
    private static final char TYPE = '\u0001';

    private static final char BREAK = '\u0002';

    private final String text;
    private final List<TypeName> types;

    private Code(String text, List<TypeName> types) {
        this.text = text;
        this.types = types;
    }

    /**
     * A piece of that format.
     *
     * @param arguments what its marks stand for, in their order
     * @throws IllegalArgumentException if the format has another mark, or not as many as there are arguments
     */
    public static Code of(String format, Object... arguments) {
        return new Builder().add(format, arguments).build();
    }

    /**
     * The pieces one after the other.
     *
     * @param separator format of what stands between two
     */
    public static Code join(List<Code> pieces, String separator) {
        Builder joined = new Builder();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                joined.add(separator);
            }
            joined.add(pieces.get(i));
        }
        return joined.build();
    }

    /** The types that it names, in the order in which it does, as often as it does. */
    public List<TypeName> types() {
        return types;
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Writes the code at the begin of a line, and no line feed behind it.
     *
     * @param out where it is written
     * @param margin what each line begins with
     * @param begin what the first line has before the code
     * @param width how many characters a line may have where it can be broken
     * @param name how a type is written
     */
    public void write(StringBuilder out, String margin, String begin, int width, Function<TypeName, String> name) {
        Lines lines = new Lines(out, margin, width);
        lines.word.append(begin);
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case TYPE -> lines.word.append(name.apply(types.get(next++)));
                case BREAK -> lines.endWord();
                case '\n' -> lines.endLine();
                default -> lines.word.append(c);
            }
        }
        lines.endWord();
    }

    /** The code with qualified names, broken nowhere. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out, "", "", Integer.MAX_VALUE, TypeName::toString);
        return out.toString();
    }

    /** Breaks lines between words, which are what stands between two marks for it; what continues a line is indented twice. */
    private static final class Lines {
        private static final String CONTINUED = "        ";

        private final StringBuilder out;
        private final String margin;
        private final int width;
        private final StringBuilder word = new StringBuilder();
        private int begin;
        private String indent = "";
        private boolean first = true;

        Lines(StringBuilder out, String margin, int width) {
            this.out = out;
            this.margin = margin;
            this.width = width;
            this.begin = out.length();
        }

        void endWord() {
            if (first) {
                indent = word.substring(0, blanks());
                out.append(margin).append(word);
            } else if (out.length() - begin + 1 + word.length() <= width) {
                out.append(' ').append(word);
            } else {
                out.append('\n');
                begin = out.length();
                out.append(margin).append(indent).append(CONTINUED).append(word);
            }
            first = false;
            word.setLength(0);
        }

        void endLine() {
            endWord();
            out.append('\n');
            begin = out.length();
            first = true;
        }

        private int blanks() {
            int blanks = 0;
            while (blanks < word.length() && word.charAt(blanks) == ' ') {
                blanks++;
            }
            return blanks;
        }
    }

    /** Code while it is composed. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<TypeName> types = new ArrayList<>();

        /** Adds a piece of that format, as {@link Code#of} makes it. */
        public Builder add(String format, Object... arguments) {
            int next = 0;
            int length = format.length();
            for (int i = 0; i < length; i++) {
                char c = format.charAt(i);
                if (c != '$') {
                    text.append(c);
                    continue;
                }
                char mark = ++i < length ? format.charAt(i) : ' ';
                if (mark == 'W') {
                    text.append(BREAK);
                } else if (next == arguments.length) {
                    throw new IllegalArgumentException("no argument for $" + mark + " of: " + format);
                } else {
                    add(mark, arguments[next++], format);
                }
            }
            if (next < arguments.length) {
                throw new IllegalArgumentException("no mark for argument " + (next + 1) + " of: " + format);
            }
            return this;
        }

        /** Adds a piece. */
        public Builder add(Code piece) {
            text.append(piece.text);
            types.addAll(piece.types);
            return this;
        }

        private void add(char mark, Object argument, String format) {
            switch (mark) {
                case 'T' -> {
                    text.append(TYPE);
                    types.add((TypeName) argument);
                }
                case 'S' -> literal((String) argument);
                case 'L' -> {
                    if (argument instanceof Code piece) {
                        add(piece);
                    } else {
                        text.append(argument);
                    }
                }
                default -> throw new IllegalArgumentException("no such mark as $" + mark + " in: " + format);
            }
        }

        private void literal(String value) {
            text.append('"');
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                switch (c) {
                    case '"' -> text.append("\\\"");
                    case '\\' -> text.append("\\\\");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    case '\t' -> text.append("\\t");
                    default -> {
                        if (Character.isISOControl(c)) {
                            text.append(String.format("\\u%04x", (int) c));
                        } else {
                            text.append(c);
                        }
                    }
                }
            }
            text.append('"');
        }

        /** The code composed so far. */
        public Code build() {
            return text.isEmpty() ? NONE : new Code(text.toString(), List.copyOf(types));
        }
    }
}
