package org.osidforge.codegen.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Specification;
import org.osidforge.spec.model.TypeRef;

/** The types of the specification in Java. */
public final class JavaTypes {

    /** Package of the exceptions. */
    static final String ROOT = "org.osid";

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "void", TypeName.VOID,
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "cardinal", TypeName.LONG,
            "integer", TypeName.LONG,
            "decimal", ClassName.get(BigDecimal.class),
            "string", ClassName.get(String.class),
            "timestamp", ClassName.get(Date.class),
            "object", ClassName.get(Object.class));

    private static final Map<ErrorCode, ClassName> EXCEPTIONS = new EnumMap<>(ErrorCode.class);

    static {
        for (ErrorCode code : ErrorCode.values()) {
            EXCEPTIONS.put(code, ClassName.get(ROOT, code.exceptionName()));
        }
    }

    private final Specification specification;
    private final Map<String, ClassName> names = new ConcurrentHashMap<>();

    /** Types that are resolved in that specification. */
    public JavaTypes(Specification specification) {
        this.specification = specification;
    }

    /**
     * The Java type of a type in a signature.
     *
     * @throws IllegalArgumentException if the name does not resolve
     */
    public TypeName of(TypeRef type) {
        TypeName one = type.isInterface() ? named(type.name()) : primitive(type.name());
        return type.array() ? ArrayTypeName.of(one) : one;
    }

    /**
     * The Java interface or enumeration of a qualified OSID name.
     *
     * @throws IllegalArgumentException if the name does not resolve
     */
    public ClassName named(String qualifiedName) {
        return names.computeIfAbsent(qualifiedName, this::resolved);
    }

    private ClassName resolved(String qualifiedName) {
        String javaName = specification.javaNameOf(qualifiedName);
        int dot = javaName.lastIndexOf('.');
        return ClassName.get(javaName.substring(0, dot), javaName.substring(dot + 1));
    }

    /** Whether a value of that type can be null in Java. */
    public boolean nullable(TypeRef type) {
        return type.array() || type.isInterface() || !primitive(type.name()).isPrimitive();
    }

    /** The exception of an error. */
    public static ClassName exception(ErrorCode code) {
        return EXCEPTIONS.get(code);
    }

    /** The exceptions that a method's throws clause names: the checked ones, in the order of its error list. */
    public static List<ClassName> thrown(MethodSpec method) {
        return method.errors().stream()
                .map(ErrorSpec::code)
                .filter(ErrorCode::checked)
                .distinct()
                .map(JavaTypes::exception)
                .toList();
    }

    private static TypeName primitive(String name) {
        TypeName type = PRIMITIVES.get(name);
        if (type == null) {
            throw new IllegalArgumentException("unknown primitive " + name);
        }
        return type;
    }
}
