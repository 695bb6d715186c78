package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.osidforge.codegen.adapter.Inheritance.Inherited;
import org.osidforge.codegen.java.JavaNames;
import org.osidforge.codegen.java.JavaTypes;
import org.osidforge.spec.model.ErrorCode;

/** One adapter while it is written. */
final class AdapterClass {

    /**
     * A parameter of a constructor.
     *
     * @param type its type
     * @param name its name
     * @param meaning words for its documentation
     */
    record Parameter(TypeName type, String name, String meaning) {}

    private static final ClassName OPERATION_FAILED = JavaTypes.exception(ErrorCode.OPERATION_FAILED);
    private static final ClassName RUNTIME_EXCEPTION = ClassName.get("org.osid", "OsidRuntimeException");

    private final JavaTypes types;
    private final ClassName name;
    private final String summary;
    private final TypeSpec.Builder type;
    private final Map<String, FieldSpec> constants = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Set<String> unimplemented = new TreeSet<>();
    private CodeBlock refusal = CodeBlock.of("unimplemented");

    /**
     * A public class.
     *
     * @param summary first sentence of its documentation
     */
    AdapterClass(JavaTypes types, ClassName name, String summary) {
        this.types = types;
        this.name = name;
        this.summary = summary;
        this.type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC);
    }

    ClassName name() {
        return name;
    }

    /** Nothing extends it. */
    AdapterClass closed() {
        type.addModifiers(Modifier.FINAL);
        return this;
    }

    AdapterClass extending(TypeName base) {
        type.superclass(base);
        return this;
    }

    AdapterClass implementing(TypeName one) {
        type.addSuperinterface(one);
        return this;
    }

    /** Its base has no method that makes the error of a method that is not offered; the engine's fault is raised directly. */
    AdapterClass refusingByFault() {
        refusal = CodeBlock.of("$T.METHOD_UNOFFERED.unimplemented", Bases.FAULT);
        return this;
    }

    /**
     * A public constructor that does nothing but call that of the base.
     *
     * @param summary its documentation
     * @param parameters its parameters
     * @param more what is handed to the base behind them
     */
    AdapterClass constructor(String summary, List<Parameter> parameters, CodeBlock... more) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addJavadoc("$L\n\n", summary);
        List<CodeBlock> handed = new ArrayList<>();
        for (Parameter parameter : parameters) {
            constructor
                    .addParameter(parameter.type(), parameter.name())
                    .addJavadoc("@param $L $L\n", parameter.name(), parameter.meaning());
            handed.add(CodeBlock.of("$L", parameter.name()));
        }
        handed.addAll(List.of(more));
        methods.add(constructor
                .addStatement("super($L)", CodeBlock.join(handed, ", "))
                .build());
        return this;
    }

    /** The constant of an element, defined once. */
    CodeBlock element(String name, String constant, CodeBlock definition) {
        constants.computeIfAbsent(
                constant,
                c -> FieldSpec.builder(Bases.ELEMENT, c, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The element $L.\n", name)
                        .initializer(definition)
                        .build());
        return CodeBlock.of("$L", constant);
    }

    /** Writes methods, each as its call; those without one raise UNIMPLEMENTED. */
    AdapterClass methods(List<Inherited> all, Calls calls) {
        all.forEach(m -> methods.add(method(m, calls.of(m.spec()))));
        return this;
    }

    private MethodSpec method(Inherited inherited, Optional<Call> call) {
        org.osidforge.spec.model.MethodSpec spec = inherited.spec();
        MethodSpec.Builder method = MethodSpec.methodBuilder(spec.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(types.of(spec.returns()))
                .addExceptions(inherited.thrown());
        spec.parameters().forEach(p -> method.addParameter(types.of(p.type()), JavaNames.parameter(p.name())));
        if (call.isPresent()) {
            write(method, inherited, call.get());
        } else {
            unimplemented.add(spec.name());
            method.addStatement("throw $L($S)", refusal, spec.name());
        }
        return method.build();
    }

    /** What the interface does not let through is delivered as OPERATION_FAILED, or unchecked where it does not know that either. */
    private static void write(MethodSpec.Builder method, Inherited inherited, Call call) {
        boolean silent = inherited.spec().returns().equals(org.osidforge.spec.model.TypeRef.VOID);
        CodeBlock statement = silent ? call.code() : CodeBlock.of("return $L", call.code());
        List<CodeBlock> undeclared = new TreeSet<>(call.errors())
                .stream()
                        .map(JavaTypes::exception)
                        .filter(e -> !inherited.thrown().contains(e))
                        .map(e -> CodeBlock.of("$T", e))
                        .toList();
        if (undeclared.isEmpty()) {
            method.addStatement(statement);
            return;
        }
        String caught = free("e", inherited);
        method.beginControlFlow("try")
                .addStatement(statement)
                .nextControlFlow("catch ($L $L)", CodeBlock.join(undeclared, " | "), caught)
                .addStatement(
                        "throw new $T($L)",
                        inherited.thrown().contains(OPERATION_FAILED) ? OPERATION_FAILED : RUNTIME_EXCEPTION,
                        caught)
                .endControlFlow();
    }

    /** A name that no parameter has. */
    static String free(String wanted, Inherited method) {
        return free(wanted, method.spec());
    }

    /** A name that no parameter has. */
    static String free(String wanted, org.osidforge.spec.model.MethodSpec method) {
        String name = wanted;
        while (taken(name, method)) {
            name += "_";
        }
        return name;
    }

    private static boolean taken(String name, org.osidforge.spec.model.MethodSpec method) {
        return method.parameters().stream()
                .anyMatch(p -> JavaNames.parameter(p.name()).equals(name));
    }

    /** The finished class. */
    TypeSpec.Builder build() {
        type.addJavadoc("$L\n", summary);
        if (!unimplemented.isEmpty()) {
            List<CodeBlock> names = unimplemented.stream()
                    .map(n -> CodeBlock.of("{@code $L}", n))
                    .toList();
            type.addJavadoc(
                    "\n<p>Not offered, since no pattern describes them as they are:\n$L.\n",
                    CodeBlock.join(names, ",\n"));
        }
        constants.values().forEach(type::addField);
        methods.forEach(type::addMethod);
        return type;
    }
}
