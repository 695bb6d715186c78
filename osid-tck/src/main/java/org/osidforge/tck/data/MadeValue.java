package org.osidforge.tck.data;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.osid.type.Type;

/**
 * A value of any interface that has getters only, such as {@code osid.calendaring.DateTime}, a peer or a proxy of a caller.
 *
 * <p>A getter answers what was given for it, and else the neutral value of its type: false, 0, the empty text, an empty array, a Type of the TCK, or another such value. Values of
 * equal content are equal.
 */
public final class MadeValue implements InvocationHandler {

    private final Class<?> type;
    private final Map<String, Object> answers;

    private MadeValue(Class<?> type, Map<String, Object> answers) {
        this.type = type;
        this.answers = new TreeMap<>(answers);
    }

    /**
     * A value of that interface.
     *
     * @param type the interface
     * @param answers by method name
     */
    public static <T> T of(Class<T> type, Map<String, Object> answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new MadeValue(type, answers)));
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) {
        if (answers.containsKey(method.getName())) {
            return answers.get(method.getName());
        }
        return switch (method.getName()) {
            case "equals" -> equalTo(arguments[0]);
            case "hashCode" -> answers.hashCode();
            case "toString" -> type.getSimpleName() + answers;
            case "compareTo" -> toString(self).compareTo(toString(arguments[0]));
            default -> neutral(method.getReturnType());
        };
    }

    private boolean equalTo(Object other) {
        return other != null
                && Proxy.isProxyClass(other.getClass())
                && Proxy.getInvocationHandler(other) instanceof MadeValue value
                && value.type == type
                && value.answers.equals(answers);
    }

    private static String toString(Object value) {
        return String.valueOf(value);
    }

    private static Object neutral(Class<?> result) {
        if (result == boolean.class) {
            return false;
        }
        if (result == long.class) {
            return 0L;
        }
        if (result == BigDecimal.class) {
            return BigDecimal.ZERO;
        }
        if (result == String.class) {
            return "";
        }
        if (result == java.util.Date.class) {
            return new java.util.Date(0);
        }
        if (result.isArray()) {
            return Array.newInstance(result.getComponentType(), 0);
        }
        if (result.isEnum()) {
            return result.getEnumConstants().length == 0 ? null : result.getEnumConstants()[0];
        }
        if (result.isAssignableFrom(Type.class) && result != Object.class) {
            return new MadeType("types", "neutral", "tck.osidforge.org");
        }
        return result.isInterface() ? of(result, Map.of()) : null;
    }
}
