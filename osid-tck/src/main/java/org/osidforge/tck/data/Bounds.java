package org.osidforge.tck.data;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osid.Metadata;
import org.osid.type.Type;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.ProviderError;

/**
 * What an element's Metadata says about the values of one syntax.
 *
 * @param minimum least value, or empty where none is said
 * @param maximum greatest value, or empty where none is said
 * @param set closed set of values, or empty where every value will do
 */
record Bounds(Optional<Object> minimum, Optional<Object> maximum, List<Object> set) {

    // a provider answers so when it is asked about another syntax than the element's, or says nothing about this one
    private static final Set<ErrorCode> SAYS_NOTHING =
            Set.of(ErrorCode.ILLEGAL_STATE, ErrorCode.UNIMPLEMENTED, ErrorCode.UNSUPPORTED);

    /**
     * Reads the bounds.
     *
     * @param metadata the element's Metadata
     * @param range end of the names of the two methods for the range, such as {@code Decimal} or {@code StringLength}
     * @param values begin of the name of the method for the set, such as {@code Decimal} or {@code String}
     */
    static Bounds of(Metadata metadata, String range, String values) {
        List<Object> set = new ArrayList<>();
        ask(metadata, "get" + values + "Set").ifPresent(array -> {
            for (int i = 0; i < Array.getLength(array); i++) {
                Object value = Array.get(array, i);
                if (value != null) {
                    set.add(value);
                }
            }
        });
        return new Bounds(ask(metadata, "getMinimum" + range), ask(metadata, "getMaximum" + range), List.copyOf(set));
    }

    /** What a method of the Metadata answers; it is asked for nothing, or for a Type. Empty where there is no such method, or nothing that it says. */
    static Optional<Object> ask(Metadata metadata, String method, Object... types) {
        try {
            return Optional.ofNullable(Guard.call(method, () -> {
                try {
                    Class<?>[] taken = new Class<?>[types.length];
                    Arrays.fill(taken, Type.class);
                    return Metadata.class.getMethod(method, taken).invoke(metadata, types);
                } catch (NoSuchMethodException absent) {
                    return null;
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            }));
        } catch (ProviderError error) {
            if (error.code().filter(SAYS_NOTHING::contains).isPresent()) {
                return Optional.empty();
            }
            throw error;
        }
    }

    /** The first Type that a method of the Metadata offers, such as a calendar type. */
    static Optional<Object> firstType(Metadata metadata, String method) {
        return ask(metadata, method).filter(a -> Array.getLength(a) > 0).map(a -> Array.get(a, 0));
    }
}
