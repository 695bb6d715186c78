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
import org.osid.OsidForm;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.run.ListInHand;

/** A batch session of the provider below a mutant, whatever its kind: what a changed call does in place of, or besides, the call itself. */
public final class Batch {

    private final Object session;
    private final Class<?> type;

    private Batch(Object session, Class<?> type) {
        this.session = session;
        this.type = type;
    }

    /** The session whose batch method is called. */
    public static Batch of(Call call) {
        return new Batch(call.target(), call.method().getDeclaringClass());
    }

    // the call itself

    /** What to do with the forms of a batch in place of what the provider does. */
    @FunctionalInterface
    public interface Change {
        /** From the forms that were submitted, one or several, to the responses. */
        List<Object> apply(Call call, List<Object> forms) throws Throwable;
    }

    /** Changes what is done with the forms of a batch; null, no forms, and the consumer's errors are left to the provider. */
    public static Mutant.Change changing(Change change) {
        return call -> {
            if (call.arguments()[0] == null) {
                return call.proceed();
            }
            List<Object> forms = given(call);
            return forms.isEmpty() ? call.proceedWith(list(call, forms)) : answer(call, change.apply(call, forms));
        };
    }

    /** The elements of the list that the call was given. */
    public static List<Object> given(Call call) throws Throwable {
        return read(call.method().getParameterTypes()[0], call.arguments()[0]);
    }

    /** What is done with one element. */
    @FunctionalInterface
    public interface Each {
        /** Does it. */
        void apply(Object element) throws Throwable;
    }

    /** Reads the list that the call was given, and does something with each element before the next is read. */
    public static void readEach(Call call, Each each) throws Throwable {
        ListInHand list = new ListInHand("a list", call.method().getParameterTypes()[0], call.arguments()[0]);
        while (list.hasNext()) {
            Object element;
            try {
                element = list.next();
            } catch (ProviderError error) {
                throw error.getCause();
            }
            each.apply(element);
        }
    }

    /** A list as the call takes it, with these elements. */
    public static Object list(Call call, List<?> elements) {
        return ConsumerList.of(call.method().getParameterTypes()[0], elements);
    }

    /** The elements of the provider's answer to the call. */
    public static List<Object> answered(Call call) throws Throwable {
        return read(call.method().getReturnType(), call.proceed());
    }

    /** The elements of the provider's answer to the call with other elements. */
    public static List<Object> answered(Call call, List<?> elements) throws Throwable {
        return read(call.method().getReturnType(), call.proceedWith(list(call, elements)));
    }

    /** The provider's response to the call with that form alone, which it creates from. */
    public static CreateResponse created(Call call, Object form) throws Throwable {
        return (CreateResponse) answered(call, List.of(form)).get(0);
    }

    /** An answer to the call with these elements. */
    public static Object answer(Call call, List<?> elements) {
        return ConsumerList.of(call.method().getReturnType(), elements);
    }

    /**
     * The elements of a list.
     *
     * @param type the list's interface
     * @param list the list; read to its end
     * @throws Throwable the error of the list, where it has one to deliver
     */
    public static List<Object> read(Class<?> type, Object list) throws Throwable {
        try {
            return new ListInHand("a list", type, list).readAll();
        } catch (ProviderError error) {
            throw error.getCause();
        }
    }

    /** The Id by its parts, which alone make it equal to others. */
    public static MadeId id(Object id) {
        return MadeId.copyOf((Id) id, "an Id");
    }

    // other calls of the same session

    /** One more form for create, of a session whose forms are asked for by number. */
    public Object oneMoreForm() throws Throwable {
        return ask(m -> m.getReturnType() == formList() && m.getParameterCount() == 2, 1L, new Type[0])
                .get(0);
    }

    /** Forms for update of these objects. */
    public List<Object> formsForUpdate(List<? extends Id> ids) throws Throwable {
        return ask(m -> m.getName().endsWith("FormsForUpdate"), ConsumerList.of(IdList.class, ids));
    }

    /** Whether the Id, or alias, is known. */
    public boolean finds(Id id) throws Throwable {
        try {
            formsForUpdate(List.of(id));
            return true;
        } catch (NotFoundException unknown) {
            return false;
        }
    }

    /** The primary Id of the object that an Id, or alias, leads to. */
    public MadeId primary(Id id) throws Throwable {
        return target(formsForUpdate(List.of(id)).get(0));
    }

    /** The Id of the object that a form for update is for. */
    public MadeId target(Object form) throws Throwable {
        String name = "get" + type.getSimpleName().replace("BatchAdminSession", "") + "Id";
        return id(ask(form, name));
    }

    /** Creates from these forms. */
    public void create(List<?> forms) throws Throwable {
        ask(m -> m.getReturnType() == CreateResponseList.class, ConsumerList.of(formList(), forms));
    }

    /** Updates from these forms. */
    public void update(List<?> forms) throws Throwable {
        ask(m -> m.getReturnType() == UpdateResponseList.class, ConsumerList.of(formList(), forms));
    }

    /** Deletes the objects of these Ids. */
    public void delete(List<? extends Id> ids) throws Throwable {
        ask(
                m -> m.getReturnType() == DeleteResponseList.class
                        && Arrays.equals(m.getParameterTypes(), new Class<?>[] {IdList.class}),
                ConsumerList.of(IdList.class, ids));
    }

    /** Deletes all objects of the kind. */
    public void deleteAll() throws Throwable {
        ask(m -> m.getName().startsWith("deleteAll"));
    }

    /** Carries out these requests. */
    public void alias(List<AliasRequest> requests) throws Throwable {
        ask(m -> m.getReturnType() == AliasResponseList.class, ConsumerList.of(AliasRequestList.class, requests));
    }

    /** A request to give that alias to the object of that Id. */
    public static AliasRequest request(Id reference, Id alias) {
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
    public static Object ask(Object response, String getter) throws Throwable {
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

    /** Whether a response says that all went well. */
    public static boolean isSuccessful(Object response) throws Throwable {
        return (Boolean) ask(response, "isSuccessful");
    }

    /** The same response, but unsuccessful. */
    public static Object refused(Object response) {
        return but(response, Map.of("isSuccessful", false, "getErrorMessage", new MadeText("refused")));
    }

    /** The same response, but successful. */
    public static Object successful(Object response) {
        return but(
                response,
                Map.of("isSuccessful", true, "getErrorMessage", new org.osid.IllegalStateException("no error")));
    }

    /** The same object, but some of its getters answer or throw something else. */
    public static Object but(Object value, Map<String, Object> answers) {
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

    /** A response that says that a form was created. */
    public static CreateResponse success(Object form, Id created) {
        return success(((OsidForm) form).getId(), created);
    }

    /** A response that says that the form of that Id was created. */
    public static CreateResponse success(Id form, Id created) {
        return MadeValue.of(
                CreateResponse.class, Map.of("getFormId", form, "isSuccessful", true, "getCreatedId", created));
    }

    /** A response that says that a form was refused. */
    public static CreateResponse refusal(Object form, String why) {
        Map<String, Object> answers = Map.of(
                "getFormId", ((OsidForm) form).getId(), "isSuccessful", false, "getErrorMessage", new MadeText(why));
        return MadeValue.of(CreateResponse.class, answers);
    }
}
