package org.osidforge.gateway.resource;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osid.Metadata;
import org.osid.Syntax;
import org.osidforge.gateway.provider.ProviderCall;

/** The values that an element has before anything is set, as Metadata tells them. */
final class ExistingValues {

    /** The method that tells them, such as {@code getExistingIdValues}; none for the syntax that is no value. */
    private static final Map<Syntax, Method> METHODS = methods();

    private ExistingValues() {}

    private static Map<Syntax, Method> methods() {
        Map<Syntax, Method> found = new EnumMap<>(Syntax.class);
        for (Method method : Metadata.class.getMethods()) {
            for (Syntax syntax : Syntax.values()) {
                String name = "getexisting" + syntax.name().toLowerCase(Locale.ROOT) + "values";
                if (method.getParameterCount() == 0
                        && method.getName().toLowerCase(Locale.ROOT).equals(name)) {
                    found.put(syntax, method);
                }
            }
        }
        return found;
    }

    /** The values; none also where they are not known. */
    static List<Object> of(Metadata metadata) {
        return ProviderCall.call(() -> {
            Method method = METHODS.get(metadata.getSyntax());
            return method == null || !metadata.isValueKnown() ? List.of() : several(metadata, method);
        });
    }

    private static List<Object> several(Metadata metadata, Method method) throws Exception {
        Object array;
        try {
            array = method.invoke(metadata);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof org.osid.IllegalStateException) {
                // how Metadata says that there is none
                return List.of();
            }
            throw thrown.getCause() instanceof Exception cause ? cause : thrown;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; array != null && i < Array.getLength(array); i++) {
            values.add(Array.get(array, i));
        }
        return values;
    }
}
