package org.osidforge.store.json;

import java.io.Serializable;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osid.type.Type;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.value.BasicType;

/**
 * What the getters of a value gave, by the names of the getters.
 *
 * <p>Results are kept as BigDecimal, Long, Boolean, String, BasicType, Members of a value within, the name of a constant, or a List of these.
 *
 * @param type interface of the value
 * @param values what its getters gave
 * @param none getters that had no value, and said so
 */
record Members(Class<?> type, SortedMap<String, Object> values, SortedSet<String> none) implements Serializable {

    /** Where the JSON tells which getters had no value; no getter has a small letter first. */
    static final String NONE = "none";

    private static final ClassValue<SortedMap<String, Method>> GETTERS = new ClassValue<>() {
        @Override
        protected SortedMap<String, Method> computeValue(Class<?> type) {
            return gettersOf(type);
        }
    };

    /**
     * What the getters of a value give.
     *
     * @throws OperationFailedException if one of them fails otherwise than by having no value
     */
    static Members of(Class<?> type, Object value, Object place) throws OperationFailedException {
        SortedMap<String, Object> values = new TreeMap<>();
        SortedSet<String> none = new TreeSet<>();
        for (var getter : GETTERS.get(type).entrySet()) {
            Object given = call(getter.getValue(), value, place);
            if (given == null) {
                none.add(getter.getKey());
            } else {
                values.put(getter.getKey(), keep(getter.getValue().getReturnType(), given, place));
            }
        }
        return new Members(type, values, none);
    }

    /** The getters of an interface, by name. */
    static SortedMap<String, Method> getters(Class<?> type) {
        return GETTERS.get(type);
    }

    private static SortedMap<String, Method> gettersOf(Class<?> type) {
        SortedMap<String, Method> found = new TreeMap<>();
        for (Method method : type.getMethods()) {
            boolean getter = Modifier.isAbstract(method.getModifiers())
                    && method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && !method.getName().equals("toString")
                    && !method.getName().equals("hashCode");
            if (getter) {
                found.put(nameOf(method), method);
            }
        }
        return Collections.unmodifiableSortedMap(found);
    }

    /** {@code getHour} is Hour, {@code definesUncertainty} DefinesUncertainty. */
    static String nameOf(Method getter) {
        String name = getter.getName();
        return name.startsWith("get") && name.length() > 3
                ? name.substring(3)
                : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** What the getter gives, or null where it has no value. */
    private static Object call(Method getter, Object value, Object place) throws OperationFailedException {
        try {
            return getter.invoke(value);
        } catch (InvocationTargetException e) {
            Throwable why = e.getCause();
            if (why instanceof org.osid.IllegalStateException
                    || why instanceof org.osid.UnimplementedException
                    || why instanceof org.osid.UnsupportedException) {
                return null;
            }
            throw JsonFault.KEEP_FAILING.operationFailed(why, place, why);
        } catch (IllegalAccessException e) {
            throw JsonFault.KEEP_FAILING.operationFailed(e, place, e);
        }
    }

    private static Object keep(Class<?> result, Object given, Object place) throws OperationFailedException {
        if (given instanceof Type type) {
            return BasicType.of(type);
        }
        if (given instanceof Enum<?> constant) {
            return constant.name();
        }
        if (given instanceof OsidList list) {
            return keepAll(Lists.elementType(result), Lists.all(result, list), place);
        }
        if (given instanceof Object[] several) {
            return keepAll(result.getComponentType(), Arrays.asList(several), place);
        }
        return isPlain(given) ? given : of(result, given, place);
    }

    private static List<Object> keepAll(Class<?> type, List<?> given, Object place) throws OperationFailedException {
        List<Object> kept = new ArrayList<>(given.size());
        for (Object one : given) {
            if (one == null) {
                throw JsonFault.KEEP_SORT.operationFailed(place, "null");
            }
            kept.add(keep(type, one, place));
        }
        return kept;
    }

    private static boolean isPlain(Object given) {
        return given instanceof BigDecimal
                || given instanceof Long
                || given instanceof Boolean
                || given instanceof String;
    }

    /** Whether the value of a getter is what is taken for granted where nothing is told. */
    static boolean isUsual(Object kept) {
        return kept.equals(0L)
                || kept.equals(BigDecimal.ZERO)
                || kept.equals(false)
                || kept.equals("")
                || kept.equals(List.of());
    }

    /** What is taken for granted where nothing is told of a getter, or null. */
    static Object usual(Class<?> result) {
        if (result == long.class) {
            return 0L;
        }
        if (result == BigDecimal.class) {
            return BigDecimal.ZERO;
        }
        if (result == boolean.class) {
            return false;
        }
        if (result == String.class) {
            return "";
        }
        return result.isArray() || OsidList.class.isAssignableFrom(result) ? List.of() : null;
    }

    /** What was kept of the result of a getter, as the getter gives it. */
    static Object handOut(Class<?> result, Object kept) {
        if (kept instanceof Members within) {
            return Kept.value(within);
        }
        if (result.isEnum()) {
            return constant(result, (String) kept);
        }
        if (result.isArray()) {
            Class<?> type = result.getComponentType();
            Object[] empty = (Object[]) Array.newInstance(type, 0);
            return Kept.handOutAll(type, (List<?>) kept).toArray(empty);
        }
        if (OsidList.class.isAssignableFrom(result)) {
            return Lists.of(
                    result.asSubclass(OsidList.class), Kept.handOutAll(Lists.elementType(result), (List<?>) kept));
        }
        return kept;
    }

    static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** As {@code {Hour=8, Minute=30}}, without what is 0, false or empty. */
    @Override
    public String toString() {
        SortedMap<String, Object> told = new TreeMap<>(values);
        told.values().removeIf(Members::isUsual);
        return type.getSimpleName() + told;
    }
}
