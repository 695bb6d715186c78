package org.osidforge.runtime.list;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.runtime.fault.Fault;

/** What a consumer needs to make lists and to read them, for providers of any origin. */
public final class Lists {

    private static final ClassValue<Method> NEXT = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(m -> m.getName().startsWith("getNext") && m.getParameterCount() == 0)
                    .findFirst()
                    .orElseThrow(() -> Fault.VALUE_SORT.invalidArgument("a typed list", type.getSimpleName()));
        }
    };

    private Lists() {}

    /** A list of these Ids. */
    public static IdList ids(Id... ids) {
        return ids(Arrays.asList(ids));
    }

    /** A list of these Ids. */
    public static IdList ids(Collection<? extends Id> ids) {
        return new IdListAdapter(ids);
    }

    /** A list of these Types. */
    public static TypeList types(Type... types) {
        return new TypeListAdapter(Arrays.asList(types));
    }

    /** A request to give an object an alias. */
    public static AliasRequest aliasRequest(Id reference, Id alias) {
        return new Request(Fault.checkNotNull(reference, "reference"), Fault.checkNotNull(alias, "alias"));
    }

    /** A list of these requests. */
    public static AliasRequestList aliasRequests(AliasRequest... requests) {
        return new AliasRequestListAdapter(Arrays.asList(requests));
    }

    /**
     * All that is left of a list, in its order.
     *
     * @param next how the next element is had, such as {@code CampusList::getNextCampus}
     * @throws OperationFailedException if it cannot be read to its end
     */
    public static <L extends OsidList, T> List<T> all(L list, Reading.Next<L, T> next) throws OperationFailedException {
        return Reading.all(list, next);
    }

    /**
     * All that is left of a list of any interface, in its order.
     *
     * @param type interface of the list, such as {@code CampusBatchFormList.class}
     * @throws org.osid.InvalidArgumentException if it is no typed list
     * @throws OperationFailedException if it cannot be read to its end
     */
    public static List<Object> all(Class<?> type, OsidList list) throws OperationFailedException {
        Method next = NEXT.get(type);
        return Reading.all(list, some -> {
            try {
                return next.invoke(some);
            } catch (InvocationTargetException e) {
                throw new OperationFailedException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new OperationFailedException(e);
            }
        });
    }

    /**
     * A list of any interface, also of one that no adapters are at hand for.
     *
     * @param type interface of the list, such as {@code CampusBatchFormList.class}
     * @param elements what it holds, in this order
     * @throws org.osid.NullArgumentException if an argument is null or there is a null among the elements
     * @throws org.osid.InvalidArgumentException if an element is not of the interface that the list is of
     */
    public static <L extends OsidList> L of(Class<L> type, Collection<?> elements) {
        Fault.checkNotNull(type, "type");
        Class<?> element = elementType(type);
        for (Object one : Fault.checkNotNull(elements, "elements")) {
            if (one != null && !element.isInstance(one)) {
                throw Fault.VALUE_SORT.invalidArgument(
                        type.getSimpleName(), one.getClass().getSimpleName());
            }
        }
        AnyList list = new AnyList(elements, element);
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> list.call(self, method, args));
        return type.cast(proxy);
    }

    /**
     * Interface of the elements of a list.
     *
     * @param type interface of the list, such as {@code CampusBatchFormList.class}
     * @throws org.osid.InvalidArgumentException if it is no typed list
     */
    public static Class<?> elementType(Class<?> type) {
        return NEXT.get(type).getReturnType();
    }

    /** A list whose typed methods are answered by their shape. */
    private static final class AnyList extends ListAdapter<Object> {

        private final IntFunction<Object[]> array;

        AnyList(Collection<?> elements, Class<?> element) {
            super(elements);
            this.array = length -> (Object[]) Array.newInstance(element, length);
        }

        Object call(Object self, Method method, Object[] args) throws Throwable {
            if (method.getName().startsWith("getNext")) {
                return args == null ? next() : next((Long) args[0], array);
            }
            if (method.getName().equals("equals") && args != null) {
                return self == args[0];
            }
            try {
                return method.getDeclaringClass().isInstance(this)
                        ? method.invoke(this, args)
                        : OsidList.class
                                .getMethod(method.getName(), method.getParameterTypes())
                                .invoke(this, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    private record Request(Id reference, Id alias) implements AliasRequest {
        @Override
        public Id getReferenceId() {
            return reference;
        }

        @Override
        public Id getAliasId() {
            return alias;
        }
    }
}
