package org.osidforge.tck.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.osid.Metadata;
import org.osid.OsidList;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.data.ConsumerList;

/**
 * One element that a form of some kind has: how it is described, set, cleared, and read from the object.
 *
 * @param name name in upper camel case, as in the form's method names
 * @param reference OSID name of the kind that its Ids refer to, or the empty string
 * @param metadata the form's method for its Metadata
 * @param set the form's setter
 * @param clear the form's method that clears it, or null where the specification gives none
 * @param get the object's getter, or null where it cannot be read
 * @param has the object's method that tells whether there is a value, or null where there is none
 * @param setterListsNull whether the setter lists NULL_ARGUMENT
 */
public record FormElement(
        String name,
        String reference,
        Method metadata,
        Method set,
        Method clear,
        Method get,
        Method has,
        boolean setterListsNull) {

    /** What the setter takes. */
    public Class<?> valueType() {
        return set.getParameterTypes()[0];
    }

    /** Whether it holds several values. */
    public boolean multiple() {
        return valueType().isArray() || OsidList.class.isAssignableFrom(valueType());
    }

    /** Whether the object tells its value. */
    public boolean readable() {
        return get != null;
    }

    /** Whether its values are Ids of objects. */
    public boolean isReference() {
        return !reference.isEmpty();
    }

    /** Its Metadata in a form, or null where the provider gives none. */
    Metadata metadataOf(Object form) {
        return (Metadata) invoke(metadata, form);
    }

    void set(Object form, Object value) {
        boolean list = value instanceof List<?> && OsidList.class.isAssignableFrom(valueType());
        invoke(set, form, list ? ConsumerList.of(valueType(), (List<?>) value) : value);
    }

    void clear(Object form) {
        invoke(clear, form);
    }

    /** Its value in an object, made comparable; empty where there is none. */
    Optional<Object> read(Object object) {
        if (has != null && !Boolean.TRUE.equals(invoke(has, object))) {
            return Optional.empty();
        }
        try {
            return Values.comparable(invoke(get, object), get.getName());
        } catch (ProviderError error) {
            // where no method tells whether there is a value, this is how an object says that there is none
            if (error.code().equals(Optional.of(ErrorCode.ILLEGAL_STATE))) {
                return Optional.empty();
            }
            throw error;
        }
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        return Guard.call(method.getName(), () -> {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }
}
