package org.osidforge.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.java.Comment;

/** The source of one interface. */
final class InterfaceSource {

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

    private final ClassName name;
    private final Comment comment;
    private final List<TypeName> parents;
    private final List<Method> methods;
    private final SourceText text;

    private InterfaceSource(
            Emission emission, ClassName name, Comment comment, List<TypeName> parents, List<Method> methods) {
        this.name = name;
        this.comment = comment;
        this.parents = parents;
        this.methods = methods;
        this.text = new SourceText(emission, name, Set.of());
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
        return new InterfaceSource(emission, name, comment, parents, methods).write();
    }

    private GeneratedFile write() {
        tellTypes();
        text.head();
        text.comment("", comment);
        text.marker();
        text.declaration(
                "public interface " + name.simpleName(), parents.isEmpty() ? Map.of() : Map.of("extends", parents));
        for (int i = 0; i < methods.size(); i++) {
            text.add(i == 0 ? "" : "\n");
            method(methods.get(i));
        }
        return text.add("}\n").file();
    }

    private void tellTypes() {
        text.useForType(comment, parents);
        for (Method method : methods) {
            text.imports().use(method.comment().types());
            text.imports().use(method.returns());
            method.parameters().forEach(parameter -> text.imports().use(parameter.type()));
            text.imports().use(method.thrown());
        }
    }

    private void method(Method method) {
        text.comment(SourceText.INDENT, method.comment());
        text.signature(text.name(method.returns()) + " " + method.name(), method.parameters(), method.thrown(), ";\n");
    }
}
