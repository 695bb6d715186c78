package org.osidforge.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.java.Code;
import org.osidforge.codegen.java.Comment;

/** The source of one public class while it is composed: constants, then constructors, then methods, each in the order in which they are added. */
public final class ClassSource {

    private static final String BODY = SourceText.INDENT + SourceText.INDENT;
    private static final ClassName OVERRIDE = ClassName.get(Override.class);

    /**
     * A static constant.
     *
     * @param comment its documentation
     * @param access {@code public} or {@code private}
     * @param type its type
     * @param name its name
     * @param value what it is; further lines are indented twice more than the constant
     */
    public record Constant(Comment comment, String access, TypeName type, String name, Code value) {}

    /**
     * A constructor.
     *
     * @param comment its documentation
     * @param access {@code public} or {@code private}
     * @param parameters in their order
     * @param statements what it does, each with its semicolon
     */
    public record Constructor(Comment comment, String access, List<Parameter> parameters, List<Code> statements) {}

    /**
     * A public method that implements one of an interface, which documents it.
     *
     * @param returns what it returns
     * @param name its name
     * @param parameters in their order
     * @param thrown what its throws clause names, in that order
     * @param body its statements, with their semicolons and line feeds between them
     */
    public record Method(
            TypeName returns, String name, List<Parameter> parameters, List<ClassName> thrown, Code body) {}

    private final ClassName name;
    private final List<TypeName> interfaces = new ArrayList<>();
    private final List<Constant> constants = new ArrayList<>();
    private final List<Constructor> constructors = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private Optional<TypeName> base = Optional.empty();
    private Set<String> inFull = Set.of();
    private boolean closed;

    /** A class of that name that has nothing. */
    public ClassSource(ClassName name) {
        this.name = name;
    }

    /** Nothing extends it. */
    public ClassSource closed() {
        closed = true;
        return this;
    }

    /** It extends that class. */
    public ClassSource extending(TypeName one) {
        base = Optional.of(one);
        return this;
    }

    /** It implements that interface, too. */
    public ClassSource implementing(TypeName one) {
        interfaces.add(one);
        return this;
    }

    /** Types of these simple names are written in full. */
    public ClassSource inFull(Set<String> simpleNames) {
        inFull = simpleNames;
        return this;
    }

    /** Adds a constant. */
    public ClassSource add(Constant constant) {
        constants.add(constant);
        return this;
    }

    /** Adds a constructor. */
    public ClassSource add(Constructor constructor) {
        constructors.add(constructor);
        return this;
    }

    /** Adds a method. */
    public ClassSource add(Method method) {
        methods.add(method);
        return this;
    }

    /**
     * The file of the class.
     *
     * @param emission the package that it is generated for
     * @param comment its documentation
     */
    public GeneratedFile write(Emission emission, Comment comment) {
        SourceText text = new SourceText(emission, name, inFull);
        tellTypes(text, comment);
        text.head();
        text.shortComment("", comment);
        text.marker();
        text.declaration("public " + (closed ? "final " : "") + "class " + name.simpleName(), clauses());
        List<Runnable> members = new ArrayList<>();
        constants.forEach(constant -> members.add(() -> constant(text, constant)));
        constructors.forEach(constructor -> members.add(() -> constructor(text, constructor)));
        methods.forEach(method -> members.add(() -> method(text, method)));
        for (int i = 0; i < members.size(); i++) {
            text.add(i == 0 ? "" : "\n");
            members.get(i).run();
        }
        return text.add("}\n").file();
    }

    private void tellTypes(SourceText text, Comment comment) {
        Imports imports = text.imports();
        List<TypeName> parents = new ArrayList<>(interfaces);
        base.ifPresent(one -> parents.add(0, one));
        text.useForType(comment, parents);
        for (Constant constant : constants) {
            imports.use(constant.comment().types());
            imports.use(constant.type());
            imports.use(constant.value().types());
        }
        for (Constructor constructor : constructors) {
            imports.use(constructor.comment().types());
            constructor.parameters().forEach(parameter -> imports.use(parameter.type()));
            constructor.statements().forEach(statement -> imports.use(statement.types()));
        }
        for (Method method : methods) {
            imports.use(OVERRIDE);
            imports.use(method.returns());
            method.parameters().forEach(parameter -> imports.use(parameter.type()));
            imports.use(method.thrown());
            imports.use(method.body().types());
        }
    }

    private Map<String, List<TypeName>> clauses() {
        Map<String, List<TypeName>> clauses = new LinkedHashMap<>();
        base.ifPresent(one -> clauses.put("extends", List.of(one)));
        if (!interfaces.isEmpty()) {
            clauses.put("implements", interfaces);
        }
        return clauses;
    }

    private static void constant(SourceText text, Constant constant) {
        text.shortComment(SourceText.INDENT, constant.comment());
        text.code(
                SourceText.INDENT,
                constant.access() + " static final " + text.name(constant.type()) + " " + constant.name() + " = ",
                constant.value(),
                ";");
    }

    private void constructor(SourceText text, Constructor constructor) {
        text.shortComment(SourceText.INDENT, constructor.comment());
        String begin = constructor.access() + " " + name.simpleName();
        if (constructor.statements().isEmpty()) {
            text.signature(begin, constructor.parameters(), List.of(), " {}\n");
            return;
        }
        text.signature(begin, constructor.parameters(), List.of(), " {\n");
        constructor.statements().forEach(statement -> text.code(BODY, "", statement, ""));
        text.add(SourceText.INDENT + "}\n");
    }

    private static void method(SourceText text, Method method) {
        text.add(SourceText.INDENT + "@").add(text.name(OVERRIDE)).add("\n");
        text.signature(
                "public " + text.name(method.returns()) + " " + method.name(),
                method.parameters(),
                method.thrown(),
                " {\n");
        text.code(BODY, "", method.body(), "");
        text.add(SourceText.INDENT + "}\n");
    }
}
