package org.osidforge.tck.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osid.OsidList;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.Stop;

/** A list that a provider returned, of whatever list interface. */
public final class ListInHand {

    /** Longer lists are taken for endless. */
    static final int LONGEST = 1_000_000;

    private final String what;
    private final OsidList list;
    private final Method next;
    private final Method nextMany;

    /**
     * A list of a provider.
     *
     * @param what what returned it, for messages
     * @param type its list interface
     * @param list the list
     * @throws Stop failed, if it is null or not of that interface
     */
    public ListInHand(String what, Class<?> type, Object list) {
        this.what = what;
        if (!type.isInstance(list) || !(list instanceof OsidList osidList)) {
            throw Stop.failed(
                    what,
                    "a list of " + type.getName(),
                    list == null ? "null" : list.getClass().getName());
        }
        this.list = osidList;
        this.next = retrieval(type, 0);
        this.nextMany = retrieval(type, 1);
    }

    // every list of the standard has one method for the next element and one for the next n, whatever their names are
    // made of
    private Method retrieval(Class<?> type, int parameters) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().startsWith("getNext") && m.getParameterCount() == parameters)
                .filter(m -> m.getReturnType().isArray() == (parameters == 1))
                .findFirst()
                .orElseThrow(() -> Stop.failed(
                        "looking for the retrieval methods of " + type.getName(),
                        "the methods of the specification",
                        "none"));
    }

    /** Whether something is left. */
    public boolean hasNext() {
        return Guard.call("hasNext of " + what, list::hasNext);
    }

    /** At least how many are left. */
    public long available() {
        return Guard.call("available of " + what, list::available);
    }

    /** Passes over elements. */
    public void skip(long n) {
        Guard.run("skip(" + n + ") of " + what, () -> list.skip(n));
    }

    /** Closes it. */
    public void close() {
        Guard.run("close of " + what, list::close);
    }

    /** The next element. @throws Stop failed if it is null */
    public Object next() {
        return Expect.notNull(invoke(next), next.getName() + " of " + what);
    }

    /** The next elements. @throws Stop failed if the array or an element of it is null */
    public List<Object> nextMany(long n) {
        return Expect.noNulls((Object[]) invoke(nextMany, n), nextMany.getName() + "(" + n + ") of " + what);
    }

    private Object invoke(Method method, Object... arguments) {
        return Guard.call(method.getName() + " of " + what, () -> {
            try {
                return method.invoke(list, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    /** Reads all that is left, and closes the list. @throws Stop failed if it does not end */
    public List<Object> readAll() {
        List<Object> read = new ArrayList<>();
        while (hasNext()) {
            read.add(next());
            if (read.size() > LONGEST) {
                throw Stop.failed("reading " + what, "a list that ends", "more than " + LONGEST + " elements");
            }
        }
        Guard.run("close of " + what, list::close);
        return List.copyOf(read);
    }

    /** What returned it. */
    @Override
    public String toString() {
        return what;
    }
}
