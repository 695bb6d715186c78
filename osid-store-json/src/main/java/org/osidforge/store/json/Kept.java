package org.osidforge.store.json;

import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.osid.OperationFailedException;
import org.osid.Syntax;
import org.osid.calendaring.Duration;
import org.osid.calendaring.Time;
import org.osid.financials.Currency;
import org.osid.mapping.Coordinate;
import org.osid.mapping.Distance;
import org.osid.mapping.Heading;
import org.osid.mapping.SpatialUnit;
import org.osid.mapping.Speed;
import org.osidforge.runtime.fault.Fault;

/**
 * A value of the standard that was kept by what its getters gave.
 *
 * <p>Equal to every value of its interface whose getters give the same; its text, by which it is also ordered, tells its members. What had no value is ILLEGAL_STATE, as it was.
 */
final class Kept implements InvocationHandler, Serializable {

    private static final long serialVersionUID = 1L;

    private final Members members;

    private Kept(Members members) {
        this.members = members;
    }

    /** The interface of the values of a syntax whose values are kept by their getters. */
    static Class<?> interfaceOf(Syntax syntax) {
        return switch (syntax) {
            case COORDINATE -> Coordinate.class;
            case DISTANCE -> Distance.class;
            case DURATION -> Duration.class;
            case HEADING -> Heading.class;
            case SPATIALUNIT -> SpatialUnit.class;
            case SPEED -> Speed.class;
            case TIME -> Time.class;
            default -> throw new IllegalArgumentException(syntax.name());
        };
    }

    /** A value of those members. */
    static Object value(Members members) {
        Class<?> type = members.type();
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Kept(members));
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> isEqual(arguments[0]);
            case "hashCode" -> members.hashCode();
            case "toString" -> members.toString();
            case "compareTo" ->
                members.toString().compareTo(membersOf(arguments[0]).toString());
            default -> result(method, arguments);
        };
    }

    private Object result(Method method, Object[] arguments) {
        if (arguments != null && arguments.length > 0) {
            throw Fault.RECORD_TYPE.unsupported(arguments[0], members.type().getSimpleName());
        }
        String name = Members.nameOf(method);
        Object kept = members.values().get(name);
        if (kept == null) {
            throw Fault.NO_VALUE.illegalState(name);
        }
        return Members.handOut(method.getReturnType(), kept);
    }

    private boolean isEqual(Object other) throws OperationFailedException {
        return members.type().isInstance(other) && members.equals(membersOf(other));
    }

    private Members membersOf(Object other) throws OperationFailedException {
        if (Proxy.isProxyClass(other.getClass()) && Proxy.getInvocationHandler(other) instanceof Kept kept) {
            return kept.members;
        }
        return Members.of(members.type(), other, members.type().getSimpleName());
    }

    /**
     * An amount of which the text was kept, since the standard gives it no methods.
     *
     * @param words its text
     */
    record Amount(String words) implements Currency {
        @Override
        public int compareTo(Currency other) {
            return words.compareTo(other.toString());
        }

        /** Its text. */
        @Override
        public String toString() {
            return words;
        }
    }

    static List<Object> handOutAll(Class<?> type, List<?> kept) {
        List<Object> all = new ArrayList<>(kept.size());
        kept.forEach(one -> all.add(Members.handOut(type, one)));
        return all;
    }
}
