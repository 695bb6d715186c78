package org.osidforge.crash.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osid.NotFoundException;
import org.osid.OsidException;
import org.osid.OsidSession;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.transaction.batch.AliasResponse;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponse;
import org.osid.transaction.batch.UpdateResponseList;
import org.osidforge.crash.log.Action;
import org.osidforge.crash.log.Answer;
import org.osidforge.crash.model.Entry;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.value.BasicId;

/**
 * What can be done with the objects of one kind, through the public sessions of the official binding alone.
 *
 * <p>For one thread at a time, as its sessions are.
 *
 * @param <F> forms of the batch session
 */
public abstract class Desk<F> {

    private final String kind;

    Desk(String kind) {
        this.kind = kind;
    }

    /** The kind of object. */
    public final String kind() {
        return kind;
    }

    /** The session that writes. */
    public abstract OsidSession session();

    /** All objects. */
    public abstract List<Entry> all() throws OsidException;

    /** The object of that Id or alias, or null. */
    public final Entry find(String id) throws OsidException {
        try {
            return get(BasicId.parse(id));
        } catch (NotFoundException e) {
            return null;
        }
    }

    /** Does actions of one sort on this kind in one call; as many answers as actions, in their order. */
    public final List<Answer> call(List<Action> actions) throws OsidException {
        return switch (actions.get(0).act()) {
            case CREATE, CREATE_BADLY -> create(actions);
            case UPDATE -> update(actions);
            case DELETE -> delete(actions);
            case ALIAS -> alias(actions);
            case UNALIAS -> unalias(actions);
        };
    }

    private List<Answer> create(List<Action> actions) throws OsidException {
        List<F> forms = formsForCreate(actions);
        for (int i = 0; i < forms.size(); i++) {
            fill(forms.get(i), actions.get(i));
        }
        Map<Id, CreateResponse> responses = new HashMap<>();
        for (CreateResponse one :
                Reading.all(create((Collection<F>) forms), CreateResponseList::getNextCreateResponse)) {
            responses.put(one.getFormId(), one);
        }
        List<Answer> answers = new ArrayList<>();
        for (F form : forms) {
            CreateResponse one = responseTo(responses.get(idOf(form)));
            answers.add(
                    one.isSuccessful()
                            ? Answer.made(text(one.getCreatedId()))
                            : Answer.refused(one.getErrorMessage().getText()));
        }
        return answers;
    }

    private List<Answer> update(List<Action> actions) throws OsidException {
        List<F> forms = formsForUpdate(ids(actions));
        for (int i = 0; i < forms.size(); i++) {
            fill(forms.get(i), actions.get(i));
        }
        Map<Id, UpdateResponse> responses = new HashMap<>();
        for (UpdateResponse one :
                Reading.all(update((Collection<F>) forms), UpdateResponseList::getNextUpdateResponse)) {
            responses.put(one.getFormId(), one);
        }
        List<Answer> answers = new ArrayList<>();
        for (F form : forms) {
            UpdateResponse one = responseTo(responses.get(idOf(form)));
            answers.add(
                    one.isSuccessful()
                            ? Answer.DONE
                            : Answer.refused(one.getErrorMessage().getText()));
        }
        return answers;
    }

    private List<Answer> delete(List<Action> actions) throws OsidException {
        List<Answer> answers = new ArrayList<>();
        for (DeleteResponse one : Reading.all(delete(ids(actions)), DeleteResponseList::getNextDeleteResponse)) {
            answers.add(
                    one.isSuccessful()
                            ? Answer.DONE
                            : Answer.refused(one.getErrorMessage().getText()));
        }
        return complete(answers, actions);
    }

    private List<Answer> alias(List<Action> actions) throws OsidException {
        AliasRequest[] requests = actions.stream()
                .map(one -> Lists.aliasRequest(BasicId.parse(one.id()), BasicId.parse(one.alias())))
                .toArray(AliasRequest[]::new);
        List<Answer> answers = new ArrayList<>();
        for (AliasResponse one :
                Reading.all(alias(Lists.aliasRequests(requests)), AliasResponseList::getNextAliasResponse)) {
            answers.add(
                    one.isSuccessful()
                            ? Answer.DONE
                            : Answer.refused(one.getErrorMessage().getText()));
        }
        return complete(answers, actions);
    }

    private List<Answer> unalias(List<Action> actions) throws OsidException {
        List<Answer> answers = new ArrayList<>();
        for (Action one : actions) {
            try {
                removeAlias(BasicId.parse(one.id()), BasicId.parse(one.alias()));
                answers.add(Answer.DONE);
            } catch (NotFoundException e) {
                answers.add(Answer.refused(e.getMessage()));
            }
        }
        return answers;
    }

    private static <R> R responseTo(R response) {
        if (response == null) {
            throw new IllegalStateException("there is a form without a response");
        }
        return response;
    }

    /** Our providers answer in the order of the request (ruling 6). */
    private static List<Answer> complete(List<Answer> answers, List<Action> actions) {
        if (answers.size() != actions.size()) {
            throw new IllegalStateException(answers.size() + " responses to " + actions.size() + " requests");
        }
        return answers;
    }

    private static IdList ids(List<Action> actions) {
        return Lists.ids(actions.stream().map(one -> BasicId.parse(one.id())).toList());
    }

    /** The text form of an Id. */
    static String text(Id id) {
        return BasicId.of(id).toString();
    }

    // what the sessions of a kind offer

    abstract Entry get(Id id) throws OsidException;

    abstract List<F> formsForCreate(List<Action> actions) throws OsidException;

    abstract Id idOf(F form);

    abstract void fill(F form, Action action);

    abstract CreateResponseList create(Collection<F> forms) throws OsidException;

    abstract List<F> formsForUpdate(IdList ids) throws OsidException;

    abstract UpdateResponseList update(Collection<F> forms) throws OsidException;

    abstract DeleteResponseList delete(IdList ids) throws OsidException;

    abstract AliasResponseList alias(AliasRequestList requests) throws OsidException;

    void removeAlias(Id id, Id alias) throws OsidException {
        throw new UnsupportedOperationException(kind + " has no operation that takes an alias back");
    }
}
