package org.osidforge.tck.mutant;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** One call of a provider that a mutant changes. */
public final class Call {

    private final Object target;
    private final Method method;
    private final Object[] arguments;

    Call(Object target, Method method, Object[] arguments) {
        this.target = target;
        this.method = method;
        this.arguments = arguments;
    }

    /** The provider's own object: what is called on it is not changed. */
    public Object target() {
        return target;
    }

    /** The method. */
    public Method method() {
        return method;
    }

    /** Its arguments, none or several. */
    public Object[] arguments() {
        return arguments;
    }

    /** What the provider does with these arguments. */
    public Object proceed() throws Throwable {
        return proceedWith(arguments);
    }

    /** What the provider does with other arguments. */
    public Object proceedWith(Object... others) throws Throwable {
        try {
            return method.invoke(target, others);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
