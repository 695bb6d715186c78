package org.osidforge.tck.mutant;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.osid.OsidForm;
import org.osid.id.Id;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.type.Type;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.run.ListInHand;

/** Takes the lists of a batch call apart and puts others together, whatever their interfaces. */
final class Batches {

    private Batches() {}

    /** What to do instead with the forms of a batch. */
    interface Change {
        /** From the forms that were submitted to the responses. */
        List<Object> apply(Call call, List<Object> forms) throws Throwable;
    }

    /** Changes what is done with the forms; null and the consumer's errors are left to the provider. */
    static Mutant.Change of(Change change) {
        return call -> {
            if (call.arguments()[0] == null) {
                return call.proceed();
            }
            List<Object> forms = read(call);
            List<Object> responses = new ArrayList<>();
            if (forms.isEmpty()) {
                return call.proceedWith(list(call, forms));
            }
            responses.addAll(change.apply(call, forms));
            return ConsumerList.of(call.method().getReturnType(), responses);
        };
    }

    /** The elements of the list that the call was given. */
    static List<Object> read(Call call) throws Throwable {
        return read(call.method().getParameterTypes()[0], call.arguments()[0]);
    }

    /** What is done with one element. */
    interface Each {
        /** Does it. */
        void apply(Object element) throws Throwable;
    }

    /** Reads the list that the call was given, and does something with each element before the next is read. */
    static void readEach(Call call, Each each) throws Throwable {
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

    static List<Object> read(Class<?> type, Object list) throws Throwable {
        try {
            return new ListInHand("a list", type, list).readAll();
        } catch (ProviderError error) {
            throw error.getCause();
        }
    }

    /** A list as the call takes it. */
    static Object list(Call call, List<?> elements) {
        return ConsumerList.of(call.method().getParameterTypes()[0], elements);
    }

    /** Submits these forms, and gives the responses. */
    static List<Object> submit(Call call, List<?> forms) throws Throwable {
        return read(call.method().getReturnType(), call.proceedWith(list(call, forms)));
    }

    /** Submits one form, and gives its response. */
    static CreateResponse create(Call call, Object form) throws Throwable {
        return (CreateResponse) submit(call, List.of(form)).get(0);
    }

    /** Creates from one form. */
    static void submitTo(Object session, Object form) throws Throwable {
        Method method = Arrays.stream(session.getClass().getMethods())
                .filter(m -> m.getReturnType() == CreateResponseList.class)
                .findFirst()
                .orElseThrow();
        method.invoke(session, ConsumerList.of(method.getParameterTypes()[0], List.of(form)));
    }

    /** One more form for create from a session whose forms are asked for by number. */
    static Object oneMoreForm(Object session, String getter) throws Throwable {
        Method method = Arrays.stream(session.getClass().getMethods())
                .filter(m -> m.getName().equals(getter))
                .findFirst()
                .orElseThrow();
        return read(method.getReturnType(), method.invoke(session, 1L, new Type[0]))
                .get(0);
    }

    /** A response that says that a form was created. */
    static CreateResponse success(Object form, Id created) {
        return success(((OsidForm) form).getId(), created);
    }

    /** A response that says that the form of that Id was created. */
    static CreateResponse success(Id form, Id created) {
        return MadeValue.of(
                CreateResponse.class, Map.of("getFormId", form, "isSuccessful", true, "getCreatedId", created));
    }

    /** A response that says that a form was refused. */
    static CreateResponse refusal(Object form, String why) {
        Map<String, Object> answers = Map.of(
                "getFormId", ((OsidForm) form).getId(), "isSuccessful", false, "getErrorMessage", new MadeText(why));
        return MadeValue.of(CreateResponse.class, answers);
    }
}
