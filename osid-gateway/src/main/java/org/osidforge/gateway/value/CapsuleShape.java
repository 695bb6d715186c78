package org.osidforge.gateway.value;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osid.Identifiable;
import org.osid.Metadata;
import org.osid.OsidForm;
import org.osid.OsidList;
import org.osid.OsidProfile;
import org.osid.OsidRecord;
import org.osid.OsidSession;

/** Which types have a JSON form, and the getters of those that are capsules: interfaces that have getters only. */
final class CapsuleShape {

    /** What does things, or has an Id by which it is written, is no value whatever its methods are. */
    private static final List<Class<?>> NO_VALUES = List.of(
            Identifiable.class,
            Metadata.class,
            OsidForm.class,
            OsidList.class,
            OsidProfile.class,
            OsidRecord.class,
            OsidSession.class);

    private CapsuleShape() {}

    /** Whether values of the type have a JSON form. */
    static boolean hasForm(Class<?> type) {
        return hasForm(type, new HashSet<>());
    }

    private static boolean hasForm(Class<?> type, Set<Class<?>> asked) {
        if (ValueCodecs.isKnown(type) || type.isEnum() || StreamCodec.isStream(type)) {
            return true;
        }
        Class<?> element = SeveralCodec.elementOf(type);
        if (element != null) {
            // several of several is nothing that the standard has
            return SeveralCodec.elementOf(element) == null && hasForm(element, asked);
        }
        // a type that holds itself has a form if its other getters have one
        return isCapsule(type)
                && asked.add(type)
                && gettersOf(type).values().stream().anyMatch(g -> hasForm(g.getReturnType(), asked));
    }

    /** Getters of the interface whose results have a JSON form, by the names of their members. */
    static SortedMap<String, Method> membersOf(Class<?> type) {
        SortedMap<String, Method> members = gettersOf(type);
        members.values().removeIf(getter -> !hasForm(getter.getReturnType()));
        return members;
    }

    private static boolean isCapsule(Class<?> type) {
        if (!type.isInterface() || NO_VALUES.stream().anyMatch(no -> no.isAssignableFrom(type))) {
            return false;
        }
        for (Method method : type.getMethods()) {
            if (isOwn(method) && !isGetter(method) && !isRecordGetter(method)) {
                return false;
            }
        }
        return true;
    }

    private static SortedMap<String, Method> gettersOf(Class<?> type) {
        SortedMap<String, Method> getters = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (isOwn(method) && isGetter(method)) {
                getters.merge(nameOf(method), method, CapsuleShape::narrower);
            }
        }
        return getters;
    }

    private static Method narrower(Method one, Method other) {
        return one.getReturnType().isAssignableFrom(other.getReturnType()) ? other : one;
    }

    private static boolean isOwn(Method method) {
        return Modifier.isAbstract(method.getModifiers())
                && !method.getDeclaringClass().getName().startsWith("java.")
                && !method.getName().equals("toString");
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0 && method.getReturnType() != void.class;
    }

    private static boolean isRecordGetter(Method method) {
        return method.getParameterCount() == 1 && OsidRecord.class.isAssignableFrom(method.getReturnType());
    }

    /** {@code getYear} is Year; {@code isCurrent}, {@code hasEnd} and {@code definesUncertainty} keep their words. */
    private static String nameOf(Method getter) {
        String name = getter.getName();
        return name.startsWith("get") && name.length() > 3
                ? name.substring(3)
                : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
