package org.osidforge.consumer;

import java.lang.reflect.Method;
import java.util.Optional;

/**
 * One element that a form of some kind has: how it is described, set, cleared, and read from the object.
 *
 * @param name name in upper camel case, as in the form's method names
 * @param reference OSID name of the kind that its Ids refer to, or the empty string
 * @param metadata the form's method for its Metadata
 * @param set the form's setter
 * @param clear the form's method that clears it, where the specification gives one
 * @param get the object's getter, where it can be read
 * @param has the object's method that tells whether there is a value, where there is one
 */
public record FormElement(
        String name,
        String reference,
        Method metadata,
        Method set,
        Optional<Method> clear,
        Optional<Method> get,
        Optional<Method> has) {

    /** What the setter takes. */
    public Class<?> valueType() {
        return set.getParameterTypes()[0];
    }
}
