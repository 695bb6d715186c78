package org.osidforge.gateway.value;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls methods that are known by reflection only. */
final class Getters {

    private Getters() {}

    /**
     * What the method gives.
     *
     * @throws ValueException if it throws anything but an exception of the standard that needs not be declared, or cannot be called
     */
    static Object call(Method getter, Object value, Object... arguments) {
        try {
            return getter.invoke(value, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof org.osid.OsidRuntimeException known) {
                throw known;
            }
            throw ValueException.unwritable(e.getCause());
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw ValueException.unwritable(e);
        }
    }

    /** What the getter gives, or null where the value has none of it. */
    static Object callIfAny(Method getter, Object value) {
        try {
            return call(getter, value);
        } catch (org.osid.IllegalStateException | org.osid.UnimplementedException | org.osid.UnsupportedException e) {
            return null;
        }
    }
}
