package org.osidforge.gateway.provider;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.osid.OsidList;
import org.osidforge.consumer.BoundInterface;

/** Reads typed lists of any interface to their end, many elements at a time. */
public final class ListReader {

    private static final ClassValue<MethodHandle> NEXT_MANY = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> list) {
            return Arrays.stream(list.getMethods())
                    .filter(m -> m.getName().startsWith("getNext") && m.getParameterCount() == 1)
                    .findFirst()
                    .map(BoundInterface::handle)
                    .orElseThrow(() -> new IllegalArgumentException("no typed list"));
        }
    };

    private ListReader() {}

    /** Interface of the elements of a list interface. */
    public static Class<?> elementType(Class<?> list) {
        return Arrays.stream(list.getMethods())
                .filter(m -> m.getName().startsWith("getNext") && m.getParameterCount() == 0)
                .findFirst()
                .map(Method::getReturnType)
                .orElseThrow(() -> new IllegalArgumentException("no typed list"));
    }

    /**
     * All that is left of a list, in its order.
     *
     * @param type interface of the list
     * @param list the list
     */
    public static List<Object> all(Class<?> type, Object list) {
        OsidList open = (OsidList) list;
        List<Object> found = null;
        while (open.hasNext()) {
            Object[] some = (Object[]) ProviderCall.call(NEXT_MANY.get(type), list, Math.max(1, open.available()));
            if (found == null && !open.hasNext()) {
                return Arrays.asList(some);
            }
            found = found == null ? new ArrayList<>() : found;
            Collections.addAll(found, some);
        }
        return found == null ? List.of() : found;
    }

    /**
     * The next elements of a list.
     *
     * @param type interface of the list
     * @param list the list, which has a next element
     * @param most how many at most
     */
    public static List<Object> some(Class<?> type, Object list, long most) {
        return Arrays.asList((Object[]) ProviderCall.call(NEXT_MANY.get(type), list, most));
    }
}
