package org.osidforge.tck.mutant;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.osid.NotFoundException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.run.ListInHand;

/** A batch session of the provider below a mutant, whatever its kind: what a changed call does in place of, or besides, the call itself. */
final class Batch {

    private final Object session;
    private final Class<?> type;

    Batch(Object session, Class<?> type) {
        this.session = session;
        this.type = type;
    }

    /** The session whose batch method is called. */
    static Batch of(Call call) {
        return new Batch(call.target(), call.method().getDeclaringClass());
    }

    // the call itself

    /** The elements of the list that the call was given. */
    static List<Object> given(Call call) {
        return read(call.method().getParameterTypes()[0], call.arguments()[0]);
    }

    /** The elements of the provider's answer to the call. */
    static List<Object> answered(Call call) throws Throwable {
        return read(call.method().getReturnType(), call.proceed());
    }

    /** The elements of the provider's answer to the call with other elements. */
    static List<Object> answered(Call call, List<?> elements) throws Throwable {
        Object list = ConsumerList.of(call.method().getParameterTypes()[0], elements);
        return read(call.method().getReturnType(), call.proceedWith(list));
    }

    /** An answer to the call with these elements. */
    static Object answer(Call call, List<?> elements) {
        return ConsumerList.of(call.method().getReturnType(), elements);
    }

    static List<Object> read(Class<?> type, Object list) {
        return new ListInHand("a list", type, list).readAll();
    }

    static MadeId id(Object id) {
        return MadeId.copyOf((Id) id, "an Id");
    }

    // other calls of the same session

    /** Forms for update of these objects. */
    List<Object> formsForUpdate(List<? extends Id> ids) throws Throwable {
        return ask(m -> m.getName().endsWith("FormsForUpdate"), ConsumerList.of(IdList.class, ids));
    }

    /** Whether the Id, or alias, is known. */
    boolean finds(Id id) throws Throwable {
        try {
            formsForUpdate(List.of(id));
            return true;
        } catch (NotFoundException unknown) {
            return false;
        }
    }

    /** The primary Id of the object that an Id, or alias, leads to. */
    MadeId primary(Id id) throws Throwable {
        return target(formsForUpdate(List.of(id)).get(0));
    }

    /** The Id of the object that a form for update is for. */
    MadeId target(Object form) throws Throwable {
        String name = "get" + type.getSimpleName().replace("BatchAdminSession", "") + "Id";
        return id(ask(form, name));
    }

    void create(List<?> forms) throws Throwable {
        ask(m -> m.getReturnType() == CreateResponseList.class, ConsumerList.of(formList(), forms));
    }

    void update(List<?> forms) throws Throwable {
        ask(m -> m.getReturnType() == UpdateResponseList.class, ConsumerList.of(formList(), forms));
    }

    void delete(List<? extends Id> ids) throws Throwable {
        ask(
                m -> m.getReturnType() == DeleteResponseList.class
                        && Arrays.equals(m.getParameterTypes(), new Class<?>[] {IdList.class}),
                ConsumerList.of(IdList.class, ids));
    }

    void deleteAll() throws Throwable {
        ask(m -> m.getName().startsWith("deleteAll"));
    }

    void alias(List<AliasRequest> requests) throws Throwable {
        ask(m -> m.getReturnType() == AliasResponseList.class, ConsumerList.of(AliasRequestList.class, requests));
    }

    static AliasRequest request(Id reference, Id alias) {
        return MadeValue.of(AliasRequest.class, Map.of("getReferenceId", reference, "getAliasId", alias));
    }

    private Class<?> formList() {
        return method(m -> m.getName().endsWith("FormsForUpdate")).getReturnType();
    }

    private Method method(Predicate<Method> wanted) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private List<Object> ask(Predicate<Method> wanted, Object... arguments) throws Throwable {
        Method method = method(wanted);
        try {
            return read(method.getReturnType(), method.invoke(session, arguments));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    // responses

    /** What a getter of a response answers. */
    static Object ask(Object response, String getter) throws Throwable {
        for (Class<?> one : interfaces(response.getClass())) {
            for (Method method : one.getMethods()) {
                if (method.getName().equals(getter) && method.getParameterCount() == 0) {
                    return invoke(response, method, null);
                }
            }
        }
        throw new AssertionError(getter + " of " + response.getClass());
    }

    // the class itself need not be public, its interfaces are
    private static Set<Class<?>> interfaces(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            all.addAll(List.of(one.getInterfaces()));
        }
        all.removeIf(one -> !Modifier.isPublic(one.getModifiers()));
        return all;
    }

    static boolean isSuccessful(Object response) throws Throwable {
        return (Boolean) ask(response, "isSuccessful");
    }

    /** The same response, but unsuccessful. */
    static Object refused(Object response) {
        return but(response, Map.of("isSuccessful", false, "getErrorMessage", new MadeText("refused")));
    }

    /** The same response, but successful. */
    static Object successful(Object response) {
        return but(
                response,
                Map.of("isSuccessful", true, "getErrorMessage", new org.osid.IllegalStateException("no error")));
    }

    /** The same object, but some of its getters answer or throw something else. */
    static Object but(Object value, Map<String, Object> answers) {
        Class<?>[] types = interfaces(value.getClass()).toArray(new Class<?>[0]);
        return Proxy.newProxyInstance(Batch.class.getClassLoader(), types, (self, method, arguments) -> {
            Object answer = answers.get(method.getName());
            if (answer instanceof Throwable thrown) {
                throw thrown;
            }
            return answer != null ? answer : invoke(value, method, arguments);
        });
    }

    private static Object invoke(Object value, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(value, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
