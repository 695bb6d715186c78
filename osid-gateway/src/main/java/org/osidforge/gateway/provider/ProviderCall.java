package org.osidforge.gateway.provider;

import java.lang.invoke.MethodHandle;

/**
 * Calls a provider through handles; what it throws comes out as it is, or as the cause of a {@link ProviderException} where it is checked.
 *
 * <p>The handles take and give {@link Object} only, as {@link org.osidforge.consumer.BoundInterface#handle} makes them.
 */
public final class ProviderCall {

    private ProviderCall() {}

    /** Calls a method without parameters. */
    public static Object call(MethodHandle method, Object target) {
        try {
            return (Object) method.invokeExact(target);
        } catch (Throwable thrown) {
            throw unchecked(thrown);
        }
    }

    /** Calls a method with one parameter. */
    public static Object call(MethodHandle method, Object target, Object first) {
        try {
            return (Object) method.invokeExact(target, first);
        } catch (Throwable thrown) {
            throw unchecked(thrown);
        }
    }

    /** Calls a method with two parameters. */
    public static Object call(MethodHandle method, Object target, Object first, Object second) {
        try {
            return (Object) method.invokeExact(target, first, second);
        } catch (Throwable thrown) {
            throw unchecked(thrown);
        }
    }

    /** Calls a method that answers yes or no. */
    public static boolean test(MethodHandle method, Object target) {
        return Boolean.TRUE.equals(call(method, target));
    }

    /** Something of a provider that may throw a checked error. */
    @FunctionalInterface
    public interface Checked<T> {
        /** What the provider gives. */
        T get() throws Exception;
    }

    /** Calls a typed method. */
    public static <T> T call(Checked<T> method) {
        try {
            return method.get();
        } catch (Exception thrown) {
            throw unchecked(thrown);
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return new ProviderException((Exception) thrown);
    }
}
