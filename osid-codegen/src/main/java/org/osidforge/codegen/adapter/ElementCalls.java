package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import org.osidforge.codegen.java.Code;
import org.osidforge.codegen.java.JavaNames;
import org.osidforge.codegen.java.JavaTypes;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.TypeRef;

/** The calls of objects, forms and their records: reading and writing elements. */
final class ElementCalls implements Calls {

    private static final TypeRef ID = TypeRef.of("osid.id.Id");
    private static final TypeRef TYPE = TypeRef.of("osid.type.Type");
    private static final TypeRef BOOLEAN = TypeRef.of("boolean");

    private final Served served;
    private final JavaTypes types;
    private final Elements elements;

    ElementCalls(Served served, Elements elements) {
        this.served = served;
        this.types = served.types();
        this.elements = elements;
    }

    @Override
    public Optional<Call> of(MethodSpec method) {
        return switch (method.role()) {
            case GET_REFERENCE_ID, GET_VALUE -> read(method);
            case GET_REFERENCE -> readObject(method);
            case HAS_VALUE -> has(method);
            case GET_METADATA -> metadata(method);
            case SET -> set(method);
            case CLEAR -> clear(method);
            case GET_RECORD -> record(method, "record");
            case GET_FORM_RECORD -> record(method, "formRecord");
            case HAS_PARENT -> plain(method, BOOLEAN).map(m -> Call.of("hasParent($S)", m.subject()));
            case GET_PARENT_ID -> plain(method, ID).map(m -> Call.of("parent($S)", m.subject()));
            case GET_TARGET_ID -> plain(method, ID).map(m -> Call.of("target()"));
            default -> Optional.empty();
        };
    }

    private Optional<Call> read(MethodSpec method) {
        return plain(method).flatMap(m -> elements.named(m.subject()).flatMap(e -> read(m.returns(), e)));
    }

    private Optional<Call> read(TypeRef type, Code element) {
        if (type.array()) {
            return readArray(type, element);
        }
        return switch (type.name()) {
            case "osid.id.Id" -> call("id", element);
            case "osid.id.IdList" -> call("ids", element);
            case "osid.type.TypeList" -> call("types", element);
            case "osid.locale.DisplayText" -> call("text", element);
            case "string" -> call("string", element);
            case "boolean" -> call("bool", element);
            case "cardinal", "integer" -> call("number", element);
            case "decimal" -> call("decimal", element);
            case "void", "byte" -> Optional.empty();
            default ->
                served.is(type, "osid.OsidList")
                        ? Optional.empty()
                        : Optional.of(Call.of("value($L, $T.class)", element, types.of(type)));
        };
    }

    private Optional<Call> readArray(TypeRef type, Code element) {
        TypeName one = ((ArrayTypeName) types.of(type)).componentType();
        return switch (type.name()) {
            case "boolean" -> call("bools", element);
            case "cardinal", "integer" -> call("numbers", element);
            case "byte" -> Optional.empty();
            default -> Optional.of(Call.of("array($L, $T[]::new)", element, one));
        };
    }

    private Optional<Call> readObject(MethodSpec method) {
        TypeRef type = method.returns();
        if (type.array() || !type.isInterface()) {
            return Optional.empty();
        }
        String reading = served.is(type, "osid.OsidList") ? "references" : "reference";
        return plain(method)
                .flatMap(m -> elements.named(m.subject()))
                .map(e ->
                        Call.of("$L($L, $T.class)", reading, e, types.of(type)).raising(ErrorCode.OPERATION_FAILED));
    }

    private Optional<Call> has(MethodSpec method) {
        return plain(method, BOOLEAN).flatMap(m -> elements.named(m.subject())).flatMap(e -> call("has", e));
    }

    private Optional<Call> metadata(MethodSpec method) {
        return plain(method, TypeRef.of("osid.Metadata"))
                .flatMap(m -> elements.named(m.subject()))
                .flatMap(e -> call("metadata", e));
    }

    private Optional<Call> set(MethodSpec method) {
        if (method.parameters().size() != 1 || !method.returns().equals(TypeRef.VOID)) {
            return Optional.empty();
        }
        return elements.named(method.subject())
                .map(e -> Call.of("set($L, $L)", e, name(method.parameters().get(0))));
    }

    private Optional<Call> clear(MethodSpec method) {
        return plain(method, TypeRef.VOID)
                .flatMap(m -> elements.named(m.subject()))
                .flatMap(e -> call("clear", e));
    }

    private Optional<Call> record(MethodSpec method, String reading) {
        List<ParameterSpec> parameters = method.parameters();
        if (parameters.size() != 1
                || !parameters.get(0).type().equals(TYPE)
                || !served.is(method.returns(), "osid.OsidRecord")) {
            return Optional.empty();
        }
        return Optional.of(Call.of("$L($L, $T.class)", reading, name(parameters.get(0)), types.of(method.returns())));
    }

    private static Optional<Call> call(String name, Code element) {
        return Optional.of(Call.of("$L($L)", name, element));
    }

    private static Optional<MethodSpec> plain(MethodSpec method) {
        return Optional.of(method).filter(m -> m.parameters().isEmpty());
    }

    private static Optional<MethodSpec> plain(MethodSpec method, TypeRef returns) {
        return plain(method).filter(m -> m.returns().equals(returns));
    }

    private static String name(ParameterSpec parameter) {
        return JavaNames.parameter(parameter.name());
    }
}
