package org.osidforge.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    public CodeBlock of(TypeDoc doc) {
        CodeBlock.Builder out = CodeBlock.builder();
        body(out, doc.summary(), doc.paragraphs());
        return out.build();
    }

    /** The comment of a method; parameters and errors in the order in which the document holds them. */
    public CodeBlock of(MethodDoc doc) {
        CodeBlock.Builder out = CodeBlock.builder();
        body(out, doc.summary(), doc.paragraphs());
        List<CodeBlock> tags = new ArrayList<>();
        for (Map.Entry<String, String> parameter : doc.parameters().entrySet()) {
            tags.add(wrapped(CodeBlock.of("@param $L", parameter.getKey()), parameter.getValue(), "    "));
        }
        if (!doc.returns().isEmpty()) {
            tags.add(wrapped(CodeBlock.of("@return"), doc.returns(), "    "));
        }
        doc.errors()
                .forEach((code, condition) ->
                        tags.add(wrapped(CodeBlock.of("@throws $T", JavaTypes.exception(code)), condition, "    ")));
        if (!tags.isEmpty()) {
            out.add("\n");
            tags.forEach(out::add);
        }
        return out.build();
    }

    private void body(CodeBlock.Builder out, String summary, List<String> paragraphs) {
        out.add(wrapped(CodeBlock.of(""), summary, ""));
        for (String paragraph : paragraphs) {
            out.add("\n");
            out.add(wrapped(CodeBlock.of("<p>"), paragraph, ""));
        }
    }

    /** The lead, then the text in lines of at most {@link #WIDTH} characters (links count by their simple name). */
    private CodeBlock wrapped(CodeBlock lead, String text, String indent) {
        Flow out = new Flow(lead);
        String leadText = lead.toString();
        boolean glued = leadText.isEmpty() || leadText.endsWith(">");
        int column = leadText.length();
        for (Word word : words(text)) {
            if (glued) {
                glued = false;
            } else if (column + 1 + word.width > WIDTH) {
                out.add("\n" + indent);
                column = indent.length();
            } else {
                out.add(" ");
                column++;
            }
            word.parts.forEach(out::add);
            column += word.width;
        }
        return out.add("\n").block();
    }

    /** Text and types in their order; text that stands together is one part, since every part costs the writer time. */
    private static final class Flow {
        private final CodeBlock.Builder block = CodeBlock.builder();
        private final StringBuilder text = new StringBuilder();

        Flow(CodeBlock lead) {
            block.add(lead);
        }

        /** Adds a text or the name of a type. */
        Flow add(Object part) {
            if (part instanceof ClassName type) {
                flush();
                block.add("$T", type);
            } else {
                text.append(part);
            }
            return this;
        }

        private void flush() {
            if (!text.isEmpty()) {
                block.add("$L", text.toString());
                text.setLength(0);
            }
        }

        CodeBlock block() {
            flush();
            return block.build();
        }
    }

    /** Texts and names of types that are not torn apart. */
    private record Word(List<Object> parts, int width) {}

    /** The words of a text; a tag and what touches it stay one word. */
    private List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        List<Object> current = new ArrayList<>();
        int width = 0;
        Matcher markup = MARKUP.matcher(text);
        int from = 0;
        while (from < text.length()) {
            boolean tagged = markup.find(from);
            int until = tagged ? markup.start() : text.length();
            while (from < until) {
                int space = text.indexOf(' ', from);
                int end = space < 0 || space > until ? until : space;
                if (end > from) {
                    current.add(escaped(text.substring(from, end)));
                    width += end - from;
                }
                if (end < until && width > 0) {
                    words.add(new Word(current, width));
                    current = new ArrayList<>();
                    width = 0;
                }
                from = end + 1;
            }
            if (tagged) {
                Word tag = tag(markup);
                current.addAll(tag.parts);
                width += tag.width;
                from = markup.end();
            } else {
                from = text.length();
            }
        }
        if (width > 0) {
            words.add(new Word(current, width));
        }
        return words;
    }

    private Word tag(Matcher markup) {
        if (markup.group(1) != null) {
            String name = markup.group(1);
            String simple = name.substring(name.lastIndexOf('.') + 1);
            return specification.ownerOf(name).isPresent()
                    ? new Word(List.of("{@link ", types.named(name), "}"), simple.length() + 8)
                    : code(name);
        }
        if (markup.group(2) != null) {
            return new Word(
                    List.of("{@link " + markup.group(2) + "}"), markup.group(2).length() + 8);
        }
        return code(markup.group(3));
    }

    private static Word code(String text) {
        return PLAIN_CODE.matcher(text).matches()
                ? new Word(List.of("{@code " + text + "}"), text.length() + 8)
                : new Word(List.of("<code>" + escaped(text) + "</code>"), text.length() + 13);
    }

    private static String escaped(String text) {
        return text.chars().allMatch(Javadoc::isPlain) ? text : escapedEach(text);
    }

    /** Most words need no escape at all. */
    private static boolean isPlain(int c) {
        return c >= 0x20 && "&<>@\\{}*".indexOf(c) < 0;
    }

    private static String escapedEach(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '@' -> out.append("&#64;");
                case '\\' -> out.append("&#92;");
                case '{' -> out.append("&#123;");
                case '}' -> out.append("&#125;");
                case '*' -> out.append("&#42;");
                default -> {
                    if (c < 0x20) {
                        out.append(' ');
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
