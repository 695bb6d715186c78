package org.osidforge.tck.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.osid.Metadata;
import org.osid.Syntax;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.ProviderError;

/** An object as a form for update tells it: by the existing values in the Metadata of its elements, where the provider says that these are known. */
final class SeenInForm implements Seen {

    private final FormInHand form;

    /**
     * An object.
     *
     * @param form a form for update of it on which nothing was set
     */
    SeenInForm(FormInHand form) {
        this.form = form;
    }

    @Override
    public boolean tells(FormElement element) {
        Metadata metadata = form.metadata(element);
        return Guard.call("isValueKnown of " + element.name(), metadata::isValueKnown)
                && existing(metadata).isPresent();
    }

    @Override
    public Optional<Object> value(FormElement element) {
        Metadata metadata = form.metadata(element);
        Method method = existing(metadata).orElseThrow();
        Object values = read(metadata, method);
        if (values == null || element.multiple()) {
            return Values.comparable(values, method.getName());
        }
        return java.lang.reflect.Array.getLength(values) == 0
                ? Optional.empty()
                : Values.comparable(java.lang.reflect.Array.get(values, 0), method.getName());
    }

    /** The values that there are; null where the Metadata refuses to tell any, which is how it says that there are none. */
    private static Object read(Metadata metadata, Method method) {
        try {
            return Guard.call(method.getName(), () -> {
                try {
                    return method.invoke(metadata);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            });
        } catch (ProviderError error) {
            if (error.code().equals(Optional.of(ErrorCode.ILLEGAL_STATE))) {
                return null;
            }
            throw error;
        }
    }

    // such as getExistingStringValues for the syntax STRING
    private static Optional<Method> existing(Metadata metadata) {
        Syntax syntax = Guard.call("getSyntax", metadata::getSyntax);
        String name = "getexisting" + String.valueOf(syntax).toLowerCase(Locale.ROOT) + "values";
        return Arrays.stream(Metadata.class.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.getName().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
