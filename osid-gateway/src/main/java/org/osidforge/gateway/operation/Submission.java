package org.osidforge.gateway.operation;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.osid.OsidForm;
import org.osid.OsidList;
import org.osid.id.Id;
import org.osidforge.gateway.provider.ListReader;
import org.osidforge.gateway.provider.ProviderCall;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.value.BasicId;

/**
 * Submits forms in one call and links each response to its form: by the Id of the form, in whatever order the provider answers.
 *
 * @param <R> interface of the responses
 */
final class Submission<R> {

    private final Class<? extends OsidList> responseList;
    private final Class<R> response;
    private final Function<R, Id> formId;

    Submission(Class<? extends OsidList> responseList, Class<R> response, Function<R, Id> formId) {
        this.responseList = responseList;
        this.response = response;
        this.formId = formId;
    }

    /**
     * Submits.
     *
     * @param method takes the forms
     * @param session the session
     * @param formList interface of lists of forms
     * @param forms the forms
     * @return a response for each form, in their order; null where the provider gave none
     */
    List<R> of(MethodHandle method, Object session, Class<?> formList, List<OsidForm> forms) {
        if (forms.isEmpty()) {
            return List.of();
        }
        Object list = ProviderCall.call(method, session, Lists.of(formList.asSubclass(OsidList.class), forms));
        List<Object> given = ListReader.all(responseList, list);
        return inOrder(forms, given);
    }

    private List<R> inOrder(List<OsidForm> forms, List<Object> given) {
        List<R> ordered = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size() && i < given.size(); i++) {
            R one = response.cast(given.get(i));
            if (!forms.get(i).getId().equals(formId.apply(one))) {
                return byId(forms, given);
            }
            ordered.add(one);
        }
        return ordered.size() == forms.size() ? ordered : byId(forms, given);
    }

    private List<R> byId(List<OsidForm> forms, List<Object> given) {
        Map<BasicId, R> responses = new HashMap<>();
        given.forEach(one -> responses.put(BasicId.of(formId.apply(response.cast(one))), response.cast(one)));
        List<R> ordered = new ArrayList<>(forms.size());
        forms.forEach(form -> ordered.add(responses.get(BasicId.of(form.getId()))));
        return ordered;
    }
}
