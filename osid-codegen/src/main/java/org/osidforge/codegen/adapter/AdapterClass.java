package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.adapter.Inheritance.Inherited;
import org.osidforge.codegen.emit.ClassSource;
import org.osidforge.codegen.emit.ClassSource.Constant;
import org.osidforge.codegen.emit.ClassSource.Constructor;
import org.osidforge.codegen.emit.ClassSource.Method;
import org.osidforge.codegen.emit.Emission;
import org.osidforge.codegen.emit.Parameter;
import org.osidforge.codegen.java.Code;
import org.osidforge.codegen.java.Comment;
import org.osidforge.codegen.java.JavaNames;
import org.osidforge.codegen.java.JavaTypes;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.TypeRef;

/** One adapter while it is written. */
final class AdapterClass {

    /**
     * A parameter of a constructor.
     *
     * @param type its type
     * @param name its name
     * @param meaning words for its documentation
     */
    record Described(TypeName type, String name, String meaning) {}

    private static final ClassName OPERATION_FAILED = JavaTypes.exception(ErrorCode.OPERATION_FAILED);
    private static final ClassName RUNTIME_EXCEPTION = ClassName.get("org.osid", "OsidRuntimeException");

    private final JavaTypes types;
    private final String summary;
    private final ClassSource source;
    private final Map<String, Constant> constants = new LinkedHashMap<>();
    private final Set<String> unimplemented = new TreeSet<>();
    private Code refusal = Code.of("unimplemented");

    /**
     * A public class.
     *
     * @param summary first sentence of its documentation
     */
    AdapterClass(JavaTypes types, ClassName name, String summary) {
        this.types = types;
        this.summary = summary;
        this.source = new ClassSource(name);
    }

    /** Nothing extends it. */
    AdapterClass closed() {
        source.closed();
        return this;
    }

    AdapterClass extending(TypeName base) {
        source.extending(base);
        return this;
    }

    AdapterClass implementing(TypeName one) {
        source.implementing(one);
        return this;
    }

    /** Its base has no method that makes the error of a method that is not offered; the engine's fault is raised directly. */
    AdapterClass refusingByFault() {
        refusal = Code.of("$T.METHOD_UNOFFERED.unimplemented", Bases.FAULT);
        return this;
    }

    /**
     * A public constructor that does nothing but call that of the base.
     *
     * @param summary its documentation
     * @param parameters its parameters
     * @param more what is handed to the base behind them
     */
    AdapterClass constructor(String summary, List<Described> parameters, Code... more) {
        StringBuilder comment = new StringBuilder(summary).append("\n");
        List<Code> handed = new ArrayList<>();
        for (Described parameter : parameters) {
            comment.append("\n@param ").append(parameter.name()).append(' ').append(parameter.meaning());
            handed.add(Code.of("$L", parameter.name()));
        }
        handed.addAll(List.of(more));
        source.add(new Constructor(
                Comment.of(comment.toString()),
                "public",
                parameters.stream().map(p -> new Parameter(p.type(), p.name())).toList(),
                List.of(Code.of("super($L);", Code.join(handed, ", ")))));
        return this;
    }

    /** The constant of an element, defined once. */
    Code element(String name, String constant, Code definition) {
        constants.computeIfAbsent(
                constant,
                c -> new Constant(Comment.of("The element " + name + "."), "private", Bases.ELEMENT, c, definition));
        return Code.of("$L", constant);
    }

    /** Writes methods, each as its call; those without one raise UNIMPLEMENTED. */
    AdapterClass methods(List<Inherited> all, Calls calls) {
        all.forEach(m -> source.add(method(m, calls.of(m.spec()))));
        return this;
    }

    private Method method(Inherited inherited, Optional<Call> call) {
        MethodSpec spec = inherited.spec();
        return new Method(
                types.of(spec.returns()),
                spec.name(),
                spec.parameters().stream()
                        .map(p -> new Parameter(types.of(p.type()), JavaNames.parameter(p.name())))
                        .toList(),
                inherited.thrown(),
                call.map(c -> body(inherited, c)).orElseGet(() -> refused(spec)));
    }

    private Code refused(MethodSpec spec) {
        unimplemented.add(spec.name());
        return Code.of("throw $L($S);", refusal, spec.name());
    }

    /** What the interface does not let through is delivered as OPERATION_FAILED, or unchecked where it does not know that either. */
    private static Code body(Inherited inherited, Call call) {
        boolean silent = inherited.spec().returns().equals(TypeRef.VOID);
        Code statement = Code.of(silent ? "$L;" : "return $L;", call.code());
        List<Code> undeclared = new TreeSet<>(call.errors())
                .stream()
                        .map(JavaTypes::exception)
                        .filter(e -> !inherited.thrown().contains(e))
                        .map(e -> Code.of("$T", e))
                        .toList();
        if (undeclared.isEmpty()) {
            return statement;
        }
        String caught = free("e", inherited.spec());
        return new Code.Builder()
                .add("try {\n    $L\n", statement)
                .add("} catch ($L $L) {\n", Code.join(undeclared, " | "), caught)
                .add(
                        "    throw new $T($L);\n}",
                        inherited.thrown().contains(OPERATION_FAILED) ? OPERATION_FAILED : RUNTIME_EXCEPTION,
                        caught)
                .build();
    }

    /** A name that no parameter has. */
    static String free(String wanted, MethodSpec method) {
        String name = wanted;
        while (taken(name, method)) {
            name += "_";
        }
        return name;
    }

    private static boolean taken(String name, MethodSpec method) {
        return method.parameters().stream()
                .anyMatch(p -> JavaNames.parameter(p.name()).equals(name));
    }

    /** The file of the finished class. */
    GeneratedFile write(Emission emission) {
        constants.values().forEach(source::add);
        return source.write(emission, Comment.of(unimplemented.isEmpty() ? summary : summary + "\n" + missing()));
    }

    private String missing() {
        return unimplemented.stream()
                .map(n -> "{@code " + n + "}")
                .collect(Collectors.joining(
                        ",\n", "\n<p>Not offered, since no pattern describes them as they are:\n", "."));
    }
}
