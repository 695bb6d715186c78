package org.osidforge.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.Generator;
import org.osidforge.codegen.java.Comment;
import org.osidforge.codegen.java.JavaNames;

/**
 * The source of one interface, as text.
 *
 * <p>Interfaces are the greater part of what is generated and have one shape, so they are written in one go; JavaPoet, which writes everything else, goes over each file twice and takes several times as long for
 * them.
 */
final class InterfaceSource {

    private static final int WIDTH = 100;
    private static final String INDENT = "    ";
    private static final String CONTINUED = INDENT.repeat(3);
    private static final ClassName MARKER = ClassName.get(Generated.class);

    /**
     * A method.
     *
     * @param comment its documentation
     * @param returns what it returns
     * @param name its name
     * @param parameters in their order
     * @param thrown what its throws clause names, in that order
     */
    record Method(Comment comment, TypeName returns, String name, List<Parameter> parameters, List<ClassName> thrown) {}

    /** A parameter of a method. */
    record Parameter(TypeName type, String name) {}

    private final ClassName name;
    private final Comment comment;
    private final List<TypeName> parents;
    private final List<Method> methods;
    private final Imports imports;
    private final StringBuilder out = new StringBuilder(4096);

    private InterfaceSource(
            Emission emission, ClassName name, Comment comment, List<TypeName> parents, List<Method> methods) {
        this.name = name;
        this.comment = comment;
        this.parents = parents;
        this.methods = methods;
        this.imports = new Imports(name, emission.hidden().in(name.packageName()));
    }

    /**
     * The file of an interface.
     *
     * @param emission the package that it is generated for
     * @param name its name
     * @param comment its documentation
     * @param parents what it extends, in that order
     * @param methods its methods, in that order
     */
    static GeneratedFile of(
            Emission emission, ClassName name, Comment comment, List<TypeName> parents, List<Method> methods) {
        return new InterfaceSource(emission, name, comment, parents, methods).write(emission);
    }

    private GeneratedFile write(Emission emission) {
        tellTypes();
        head(emission);
        declaration();
        for (int i = 0; i < methods.size(); i++) {
            out.append(i == 0 ? "" : "\n");
            method(methods.get(i));
        }
        out.append("}\n");
        return GeneratedFile.of(JavaNames.sourcePath(name.packageName(), name.simpleName()), out.toString());
    }

    private void tellTypes() {
        imports.use(comment.types());
        imports.use(MARKER);
        imports.use(parents);
        for (Method method : methods) {
            imports.use(method.comment().types());
            imports.use(method.returns());
            method.parameters().forEach(parameter -> imports.use(parameter.type()));
            imports.use(method.thrown());
        }
    }

    private void head(Emission emission) {
        out.append("// ").append(SourceEmitter.comment(emission.pkg())).append('\n');
        out.append("package ").append(name.packageName()).append(";\n\n");
        imports.names()
                .forEach(imported -> out.append("import ").append(imported).append(";\n"));
        out.append('\n');
    }

    private void declaration() {
        comment("", comment);
        out.append('@').append(imports.name(MARKER)).append("(\"");
        out.append(Generator.class.getName()).append("\")\n");
        String begin = "public interface " + name.simpleName();
        String parentage = parents.isEmpty() ? "" : "extends " + names(parents);
        boolean broken = begin.length() + 1 + parentage.length() + " {".length() > WIDTH;
        out.append(begin).append(broken ? "\n" + INDENT.repeat(2) : parentage.isEmpty() ? "" : " ");
        out.append(parentage).append(" {\n");
    }

    private void comment(String margin, Comment text) {
        out.append(margin).append("/**\n").append(margin).append(" * ");
        text.write(out, margin + " * ", imports::name);
        out.append('\n').append(margin).append(" */\n");
    }

    private void method(Method method) {
        comment(INDENT, method.comment());
        Line line = new Line(INDENT + imports.name(method.returns()) + " " + method.name() + "(");
        List<Parameter> parameters = method.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            line.add(
                    i == 0 ? "" : " ",
                    imports.name(parameter.type()) + " " + parameter.name() + (i < parameters.size() - 1 ? "," : ")"));
        }
        if (parameters.isEmpty()) {
            line.end(")");
        }
        thrown(line, method.thrown());
        line.end(";\n");
    }

    /** A throws clause that does not fit its line stands on the next as a whole. */
    private void thrown(Line line, List<ClassName> types) {
        if (!types.isEmpty()) {
            String clause = "throws " + names(types);
            if (line.holds(1 + clause.length() + ";".length())) {
                line.end(" " + clause);
            } else {
                line.end("\n" + CONTINUED + clause);
            }
        }
    }

    private String names(List<? extends TypeName> types) {
        List<String> names = new ArrayList<>(types.size());
        types.forEach(type -> names.add(imports.name(type)));
        return names.stream().collect(Collectors.joining(", "));
    }

    /** Breaks the line of a method between its parameters where it grows too long. */
    private final class Line {
        private int column;

        Line(String begin) {
            out.append(begin);
            column = begin.length();
        }

        boolean holds(int more) {
            return column + more <= WIDTH;
        }

        void add(String space, String word) {
            if (holds(space.length() + word.length())) {
                out.append(space).append(word);
                column += space.length() + word.length();
            } else {
                out.append('\n').append(CONTINUED).append(word);
                column = CONTINUED.length() + word.length();
            }
        }

        void end(String text) {
            out.append(text);
            column += text.length();
        }
    }
}
