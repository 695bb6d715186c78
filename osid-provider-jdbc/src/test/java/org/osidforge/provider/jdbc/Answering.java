package org.osidforge.provider.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Interfaces of JDBC whose calls a test answers. */
final class Answering {

    private Answering() {}

    /** How a call is answered. */
    @FunctionalInterface
    interface Answer {
        Object to(Method method, Object[] args) throws Throwable;
    }

    static <T> T as(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            try {
                return answer.to(method, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
