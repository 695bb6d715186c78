package org.osidforge.tck.data;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.osid.OperationFailedException;

/** A list that the TCK hands to a provider, of whatever list interface its method takes. */
public final class ConsumerList implements InvocationHandler {

    private final Class<?> type;
    private final List<?> elements;
    private final int failsAt;
    private int position;
    private boolean closed;

    private ConsumerList(Class<?> type, List<?> elements, int failsAt) {
        this.type = type;
        this.elements = elements;
        this.failsAt = failsAt;
    }

    /**
     * A list of these elements in this order.
     *
     * @param type the list interface
     * @param elements its elements
     */
    public static <T> T of(Class<T> type, List<?> elements) {
        return made(type, elements, -1);
    }

    /**
     * A list whose source breaks: reading on ends in OPERATION_FAILED.
     *
     * @param type the list interface
     * @param elements its elements
     * @param failsAt how many elements can be read before
     */
    public static <T> T failing(Class<T> type, List<?> elements, int failsAt) {
        return made(type, elements, failsAt);
    }

    private static <T> T made(Class<T> type, List<?> elements, int failsAt) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new ConsumerList(type, List.copyOf(elements), failsAt)));
    }

    @Override
    public synchronized Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> type.getSimpleName() + elements;
            case "close" -> close();
            case "hasNext" -> open(method) && left() > 0;
            case "available" -> open(method) ? left() : 0L;
            case "skip" -> open(method) ? skip((Long) arguments[0]) : null;
            default -> arguments == null ? next(method) : nextMany(method, (Long) arguments[0]);
        };
    }

    private Object close() {
        closed = true;
        return null;
    }

    private boolean open(Method method) {
        if (closed) {
            throw new org.osid.IllegalStateException(method.getName() + " of a closed list of the consumer");
        }
        return true;
    }

    private long left() {
        return (long) elements.size() - position;
    }

    private Object skip(long n) {
        position += (int) Math.min(n, left());
        return null;
    }

    private Object next(Method method) throws OperationFailedException {
        open(method);
        if (position == failsAt) {
            throw new OperationFailedException("the source of the consumer's list broke");
        }
        if (left() == 0) {
            throw new org.osid.IllegalStateException("the end of the consumer's list was passed");
        }
        return elements.get(position++);
    }

    private Object nextMany(Method method, long n) throws OperationFailedException {
        int count = (int) Math.min(n, Math.max(1, left()));
        Object array = Array.newInstance(method.getReturnType().getComponentType(), count);
        for (int i = 0; i < count; i++) {
            Array.set(array, i, next(method));
        }
        return array;
    }
}
