package org.osidforge.gateway.value;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.osidforge.runtime.fault.Fault;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An immutable value of any interface that has getters only.
 *
 * <p>Equal to another one of that interface with the same members; its text, by which it is also ordered, is its JSON. A getter of what was not given is ILLEGAL_STATE.
 */
final class Capsule implements InvocationHandler, Serializable {

    private static final long serialVersionUID = 1L;

    private final Class<?> type;
    private final transient Map<String, Object> results;
    private final String text;

    /**
     * @param results what was kept of each getter's result, by the name of the getter
     * @param text the members as JSON
     */
    Capsule(Class<?> type, Map<String, Object> results, String text) {
        this.type = type;
        this.results = results;
        this.text = text;
    }

    Object asValue() {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(self, method, arguments);
        }
        return switch (method.getName()) {
            case "equals" -> isEqual(arguments[0]);
            case "hashCode" -> text.hashCode();
            case "toString" -> text;
            case "compareTo" -> text.compareTo(textOf(arguments[0]));
            default -> result(method);
        };
    }

    private Object result(Method method) {
        Object kept = results.get(method.getName());
        if (kept == null || method.getParameterCount() > 0) {
            throw Fault.NO_VALUE.illegalState(method.getName());
        }
        return CapsuleCodec.codecOf(method).handOut(kept);
    }

    private boolean isEqual(Object other) {
        Capsule that = behind(other);
        return that != null && that.type == type && that.text.equals(text);
    }

    private String textOf(Object other) {
        Capsule that = behind(other);
        return that != null ? that.text : ValueCodecs.codec(type).write(other).toString();
    }

    private static Capsule behind(Object value) {
        return value != null
                        && Proxy.isProxyClass(value.getClass())
                        && Proxy.getInvocationHandler(value) instanceof Capsule capsule
                ? capsule
                : null;
    }

    private Object writeReplace() {
        return new Written(type, text);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("written as its JSON");
    }

    /** What is written when a capsule is serialized. */
    private record Written(Class<?> type, String text) implements Serializable {
        private Object readResolve() {
            JsonMapper json = JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();
            return behind(new CapsuleCodec(type).read(json.readTree(text)));
        }
    }
}
