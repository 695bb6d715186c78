package org.osidforge.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.Generator;
import org.osidforge.codegen.java.Code;
import org.osidforge.codegen.java.Comment;
import org.osidforge.codegen.java.JavaNames;

/**
 * The text of one source while it is written: it alone owns the file comment, the marker of generated code, the width of lines and the way types are named.
 *
 * <p>First all types are told to its {@link #imports()}, then the text is added from top to bottom.
 */
final class SourceText {

    /** How much the members of a type are indented. */
    static final String INDENT = "    ";

    private static final int WIDTH = 100;
    private static final String CONTINUED = INDENT + INDENT;
    private static final ClassName MARKER = ClassName.get(Generated.class);

    private final Emission emission;
    private final ClassName self;
    private final Imports imports;
    private final StringBuilder out = new StringBuilder(4096);

    /**
     * An empty source.
     *
     * @param emission the package that it is generated for
     * @param self the type that it holds
     * @param inFull simple names that are imported for no type, besides those that types of its package hide
     */
    SourceText(Emission emission, ClassName self, Set<String> inFull) {
        this.emission = emission;
        this.self = self;
        Set<String> unimported = new HashSet<>(emission.hidden().in(self.packageName()));
        unimported.addAll(inFull);
        this.imports = new Imports(self, unimported);
    }

    /** The types that it names. */
    Imports imports() {
        return imports;
    }

    /** Tells the types that its head and its declaration name. */
    void useForType(Comment comment, List<TypeName> parents) {
        imports.use(comment.types());
        imports.use(MARKER);
        imports.use(parents);
    }

    /** Adds what stands before the type. */
    void head() {
        out.append("// ").append(emission.fileComment()).append('\n');
        out.append("package ").append(self.packageName()).append(";\n\n");
        imports.names()
                .forEach(imported -> out.append("import ").append(imported).append(";\n"));
        out.append('\n');
    }

    /** Adds the marker of generated code, on a line of its own. */
    void marker() {
        out.append('@').append(imports.name(MARKER)).append("(\"");
        out.append(Generator.class.getName()).append("\")\n");
    }

    /**
     * Adds the line that begins a type, broken before its clauses where it grows too long.
     *
     * @param begin modifiers, sort and name
     * @param clauses words that begin one, such as {@code extends}, each with the types behind it
     */
    void declaration(String begin, Map<String, List<TypeName>> clauses) {
        Line line = new Line(begin, CONTINUED);
        clauses.forEach((word, types) -> clause(line, word, types));
        out.append(" {\n");
    }

    /** A clause that does not fit its line begins another. */
    private void clause(Line line, String word, List<TypeName> types) {
        if (!line.holds(" ", word + " " + names(types) + " {")) {
            line.next();
        }
        String next = word + " ";
        for (int i = 0; i < types.size(); i++) {
            boolean last = i == types.size() - 1;
            line.add(line.isBegun() ? " " : "", next + name(types.get(i)) + (last ? "" : ","), last ? " {" : "");
            next = "";
        }
    }

    /** Adds a documentation comment of several lines, whatever its length. */
    void comment(String margin, Comment text) {
        out.append(margin).append("/**\n").append(margin).append(" * ");
        text.write(out, margin + " * ", imports::name);
        out.append('\n').append(margin).append(" */\n");
    }

    /** Adds a documentation comment, on one line where it has but one. */
    void shortComment(String margin, Comment text) {
        if (text.isOneLine()) {
            out.append(margin).append("/** ");
            text.write(out, "", imports::name);
            out.append(" */\n");
        } else {
            comment(margin, text);
        }
    }

    /**
     * Adds the signature of a method, broken between its parameters and before its throws clause where it grows too long.
     *
     * @param begin all that stands before the opening bracket
     * @param parameters in their order
     * @param thrown what its throws clause names, in that order
     * @param end what follows
     */
    void signature(String begin, List<Parameter> parameters, List<ClassName> thrown, String end) {
        Line line = new Line(INDENT + begin + "(", INDENT + CONTINUED);
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            boolean last = i == parameters.size() - 1;
            line.add(
                    i == 0 ? "" : " ",
                    imports.name(parameter.type()) + " " + parameter.name() + (last ? ")" : ","),
                    last && thrown.isEmpty() ? end.stripTrailing() : "");
        }
        if (parameters.isEmpty()) {
            line.append(")");
        }
        if (!thrown.isEmpty()) {
            line.add(" ", "throws " + names(thrown), end.stripTrailing());
        }
        out.append(end);
    }

    /** Adds code and ends its last line. */
    void code(String margin, String begin, Code code, String end) {
        code.write(out, margin, begin, WIDTH, imports::name);
        out.append(end).append('\n');
    }

    /** Adds text as it is. */
    SourceText add(String text) {
        out.append(text);
        return this;
    }

    /** How a type is written. */
    String name(TypeName type) {
        return imports.name(type);
    }

    /** How types are written, with commas between them. */
    String names(List<? extends TypeName> types) {
        List<String> names = new ArrayList<>(types.size());
        types.forEach(type -> names.add(imports.name(type)));
        return String.join(", ", names);
    }

    /** The finished file. */
    GeneratedFile file() {
        return GeneratedFile.of(JavaNames.sourcePath(self.packageName(), self.simpleName()), out.toString());
    }

    /** A line that is broken between its words where it grows too long. */
    private final class Line {
        private final String continued;
        private int column;

        Line(String begin, String continued) {
            this.continued = continued;
            out.append(begin);
            column = begin.length();
        }

        boolean isBegun() {
            return column > continued.length();
        }

        boolean holds(String space, String word) {
            return column + space.length() + word.length() <= WIDTH;
        }

        /** Adds a word, behind which something else must have room. */
        void add(String space, String word, String behind) {
            if (holds(space, word + behind)) {
                append(space + word);
            } else {
                next();
                append(word);
            }
        }

        /** Goes on in the next line. */
        void next() {
            out.append('\n').append(continued);
            column = continued.length();
        }

        void append(String text) {
            out.append(text);
            column += text.length();
        }
    }
}
