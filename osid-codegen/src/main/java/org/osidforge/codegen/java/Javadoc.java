package org.osidforge.codegen.java;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.codegen.prose.MethodDoc;
import org.osidforge.codegen.prose.TypeDoc;
import org.osidforge.spec.model.Specification;

/**
 * Writes documentation comments: turns the markup of texts into tags, escapes the rest and breaks lines.
 *
 * <p>Whatever stands in a text, also one that comes from a descriptor, the comment is valid: characters that mean something in HTML, in comments or in Java's own escapes are written
 * as entities.
 */
public final class Javadoc {

    private static final int WIDTH = 100;
    private static final int GLUED = "<p>".length();
    private static final String TAG_INDENT = "    ";
    private static final Pattern MARKUP =
            Pattern.compile("\\[(osid\\.[\\w.]+)]|\\[(#\\w+\\([\\w., \\[\\]]*\\))]|`([^`]+)`");
    private static final Pattern PLAIN_CODE = Pattern.compile("[\\w.()#\\[\\], :=+/-]+");

    private final Specification specification;
    private final JavaTypes types;

    /** Comments whose links are resolved in that specification. */
    public Javadoc(Specification specification) {
        this.specification = specification;
        this.types = new JavaTypes(specification);
    }

    /** The comment of a type. */
    public Comment of(TypeDoc doc) {
        Comment.Builder out = new Comment.Builder();
        body(out, doc.summary(), doc.paragraphs());
        return out.build();
    }

    /** The comment of a method; parameters and errors in the order in which the document holds them. */
    public Comment of(MethodDoc doc) {
        Comment.Builder out = new Comment.Builder();
        body(out, doc.summary(), doc.paragraphs());
        if (!doc.parameters().isEmpty()
                || !doc.returns().isEmpty()
                || !doc.errors().isEmpty()) {
            out.add('\n');
        }
        doc.parameters().forEach((name, text) -> {
            out.add("@param ").add(name);
            wrap(out, "@param ".length() + name.length(), text, TAG_INDENT);
        });
        if (!doc.returns().isEmpty()) {
            out.add("@return");
            wrap(out, "@return".length(), doc.returns(), TAG_INDENT);
        }
        doc.errors().forEach((code, condition) -> {
            ClassName exception = JavaTypes.exception(code);
            out.add("@throws ").add(exception);
            wrap(out, "@throws ".length() + exception.canonicalName().length(), condition, TAG_INDENT);
        });
        return out.build();
    }

    private void body(Comment.Builder out, String summary, List<String> paragraphs) {
        wrap(out, 0, summary, "");
        for (String paragraph : paragraphs) {
            out.add("\n<p>");
            wrap(out, GLUED, paragraph, "");
        }
    }

    /**
     * Adds a text in lines of at most {@link #WIDTH} characters (links count by their simple name).
     *
     * @param column length of what the first line begins with; up to {@link #GLUED} the first word touches it
     * @param indent what the other lines begin with
     */
    private void wrap(Comment.Builder out, int column, String text, String indent) {
        Lines lines = new Lines(out, column, indent);
        Matcher markup = MARKUP.matcher(text);
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                lines.endWord();
            } else if ((c == '[' || c == '`') && markup.region(i, length).lookingAt()) {
                tag(lines, markup);
                i = markup.end() - 1;
            } else {
                escape(lines.word, c);
                lines.width++;
            }
        }
        lines.end();
    }

    /** Breaks lines between words; a tag and what touches it stay one word. */
    private static final class Lines {
        private final Comment.Builder out;
        private final String indent;
        private final Comment.Builder word = new Comment.Builder();
        private int width;
        private int column;
        private boolean glued;

        Lines(Comment.Builder out, int column, String indent) {
            this.out = out;
            this.indent = indent;
            this.column = column;
            this.glued = column <= GLUED;
        }

        void endWord() {
            if (width == 0) {
                return;
            }
            if (glued) {
                glued = false;
            } else if (column + 1 + width > WIDTH) {
                out.add('\n').add(indent);
                column = indent.length();
            } else {
                out.add(' ');
                column++;
            }
            out.take(word);
            column += width;
            width = 0;
        }

        void end() {
            endWord();
            out.add('\n');
        }
    }

    private void tag(Lines lines, Matcher markup) {
        if (markup.group(1) != null) {
            String name = markup.group(1);
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (specification.ownerOf(name).isPresent()) {
                lines.word.add("{@link ").add(types.named(name)).add('}');
                lines.width += simple.length() + 8;
            } else {
                code(lines, name);
            }
        } else if (markup.group(2) != null) {
            lines.word.add("{@link ").add(markup.group(2)).add('}');
            lines.width += markup.group(2).length() + 8;
        } else {
            code(lines, markup.group(3));
        }
    }

    private static void code(Lines lines, String text) {
        if (PLAIN_CODE.matcher(text).matches()) {
            lines.word.add("{@code ").add(text).add('}');
            lines.width += text.length() + 8;
        } else {
            lines.word.add("<code>");
            text.chars().forEach(c -> escape(lines.word, (char) c));
            lines.word.add("</code>");
            lines.width += text.length() + 13;
        }
    }

    private static void escape(Comment.Builder out, char c) {
        switch (c) {
            case '&' -> out.add("&amp;");
            case '<' -> out.add("&lt;");
            case '>' -> out.add("&gt;");
            case '@' -> out.add("&#64;");
            case '\\' -> out.add("&#92;");
            case '{' -> out.add("&#123;");
            case '}' -> out.add("&#125;");
            case '*' -> out.add("&#42;");
            default -> out.add(c < 0x20 ? ' ' : c);
        }
    }
}
