package org.osidforge.tck.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osid.Identifiable;
import org.osid.id.Id;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasRequestList;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;

/** One sort of list that a session returns: gives fresh lists of it, each of {@link #LENGTH} elements. */
public final class ListSource {

    /** How many elements each list has. */
    public static final int LENGTH = 3;

    private final Supplier<ListInHand> fresh;
    private final Function<Object, String> key;
    private final List<String> order;

    private ListSource(Supplier<ListInHand> fresh, Function<Object, String> key, List<String> order) {
        this.fresh = fresh;
        this.key = key;
        this.order = order;
    }

    /** All sorts of list that the session under test and the lookup session of its kind return. */
    public static List<ListSource> of(Trial trial) {
        BatchSession session = trial.session();
        List<MadeId> ids = trial.setUp("creating objects", () -> session.make(LENGTH));
        List<ListSource> sources = new ArrayList<>();
        if (session.does(Role.BATCH_GET_FORMS_FOR_CREATE, Role.CAN_CREATE)) {
            sources.add(forms(
                    () -> session.askFormsForCreate(session.parents().askFor(LENGTH), new org.osid.type.Type[0])));
            sources.add(createResponses(trial, session));
        }
        if (session.does(Role.BATCH_GET_FORMS_FOR_UPDATE, Role.CAN_UPDATE)) {
            sources.add(forms(() -> session.askFormsForUpdate(BatchSession.idList(ids))));
            sources.add(responses(() -> session.updateRaw(session.formsAsList(session.formsForUpdate(ids)))));
        }
        if (session.does(Role.BATCH_ALIAS, Role.CAN_ALIAS)) {
            sources.add(aliases(trial, session, ids.get(0)));
        }
        if (session.does(Role.BATCH_DELETE, Role.CAN_DELETE)) {
            sources.add(new ListSource(
                    () -> session.deleteRaw(BatchSession.idList(session.make(LENGTH))),
                    r -> Response.of(r).objectId().toString(),
                    null));
        }
        if (session.does(Role.BATCH_ISSUE, Role.CAN_CREATE)) {
            sources.add(forms(() -> session.issueRaw(LENGTH)));
        }
        trial.lookup()
                .ifPresent(view -> sources.add(new ListSource(
                        () -> view.listByIds(ids),
                        ListSource::idOf,
                        ids.stream().map(MadeId::toString).toList())));
        return sources;
    }

    private static ListSource forms(Supplier<ListInHand> fresh) {
        return new ListSource(fresh, ListSource::idOf, null);
    }

    private static String idOf(Object element) {
        if (element instanceof Identifiable identifiable) {
            return MadeId.copyOf(Guard.call("getId", identifiable::getId), "Id of an element of a list")
                    .toString();
        }
        if (element instanceof Id id) {
            return MadeId.copyOf(id, "an element of a list").toString();
        }
        return String.valueOf(element);
    }

    private static ListSource responses(Supplier<ListInHand> fresh) {
        return new ListSource(fresh, r -> Response.of(r).formId().toString(), null);
    }

    // forms that were used: each list has a response for each of them, and no object is made that nobody knows of
    private static ListSource createResponses(Trial trial, BatchSession session) {
        List<FormInHand> used = trial.setUp("creating objects", () -> {
            List<FormInHand> forms = session.filledForms(LENGTH);
            session.create(forms).allSuccessful();
            return forms;
        });
        return responses(() -> session.createRaw(session.formsAsList(used)));
    }

    private static ListSource aliases(Trial trial, BatchSession session, MadeId reference) {
        Supplier<ListInHand> fresh = () -> {
            List<AliasRequest> requests = new ArrayList<>();
            for (int i = 0; i < LENGTH; i++) {
                requests.add(BatchSession.request(reference, trial.unknownId()));
            }
            return session.aliasRaw(ConsumerList.of(AliasRequestList.class, requests));
        };
        return new ListSource(fresh, r -> Response.of(r).aliasId().toString(), null);
    }

    /** A fresh list. */
    public ListInHand fresh() {
        return fresh.get();
    }

    /** What tells an element from others. */
    public String keyOf(Object element) {
        return key.apply(element);
    }

    /** The order in which the elements must come, by their keys; empty where the specification promises none. */
    public Optional<List<String>> order() {
        return Optional.ofNullable(order);
    }
}
