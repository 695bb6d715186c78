package org.osidforge.runtime.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osid.type.Type;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.value.BasicType;

/** Checks what forms are asked for. */
final class FormRequests {

    private FormRequests() {}

    /**
     * How many are asked for.
     *
     * @throws org.osid.InvalidArgumentException if the number is negative (ruling 9), or more than a list can hold
     */
    static int count(long number) {
        if (number < 0) {
            throw Fault.NEGATIVE.invalidArgument("number", number);
        }
        if (number > Integer.MAX_VALUE - 8) {
            throw Fault.TOO_GREAT.invalidArgument("number", Integer.MAX_VALUE - 8);
        }
        return (int) number;
    }

    /**
     * The record types asked for, each once.
     *
     * @throws org.osid.NullArgumentException if the array is null or holds a null
     * @throws org.osid.UnsupportedException if the kind does not support one of them
     */
    static List<BasicType> recordTypes(Kind kind, Type[] recordTypes) {
        Set<BasicType> asked = new LinkedHashSet<>();
        for (BasicType type : given(recordTypes)) {
            if (kind.record(type) == null) {
                throw Fault.RECORD_TYPE.unsupported(type, kind);
            }
            asked.add(type);
        }
        return List.copyOf(asked);
    }

    /**
     * Whether the kind supports all of these record types.
     *
     * @throws org.osid.NullArgumentException if the array is null or holds a null
     */
    static boolean supports(Kind kind, Type[] recordTypes) {
        return given(recordTypes).stream().allMatch(type -> kind.record(type) != null);
    }

    private static List<BasicType> given(Type[] recordTypes) {
        List<BasicType> found = new ArrayList<>();
        for (Type type : Fault.checkNotNull(recordTypes, "recordTypes")) {
            if (type == null) {
                throw Fault.NULL_ELEMENT.nullArgument("recordTypes");
            }
            found.add(BasicType.of(type));
        }
        return found;
    }
}
