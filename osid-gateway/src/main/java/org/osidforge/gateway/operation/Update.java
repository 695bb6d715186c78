package org.osidforge.gateway.operation;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osid.OsidForm;
import org.osid.transaction.batch.UpdateResponse;
import org.osid.transaction.batch.UpdateResponseList;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.Sessions;
import org.osidforge.gateway.resource.ProviderText;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.runtime.value.BasicId;

/** Updates objects that are there: gets the forms for as many as differ, fills them, submits them in one call. */
final class Update {

    private static final Submission<UpdateResponse> SUBMISSION =
            new Submission<>(UpdateResponseList.class, UpdateResponse.class, UpdateResponse::getFormId);

    private final Sessions sessions;
    private final Resource resource;
    private final Filling filling;
    private final Filling.Rest rest;
    private final Objects objects;

    Update(Sessions sessions, Resource resource, Filling.Rest rest) {
        this.sessions = sessions;
        this.resource = resource;
        this.filling = new Filling(resource);
        this.rest = rest;
        this.objects = new Objects(sessions, resource);
    }

    /** Answers a run of requests to change objects. */
    static void run(Run run) {
        Update update = new Update(run.sessions(), run.resource(), Filling.Rest.KEPT);
        Map<Integer, BasicId> asked = run.ids();
        Wave.each(run.places(), place -> List.of(asked.get(place)), places -> update.part(run, places, asked));
    }

    private void part(Run run, List<Integer> places, Map<Integer, BasicId> asked) {
        Map<BasicId, Objects.Found> found =
                objects.find(places.stream().map(asked::get).toList());
        Map<Integer, BasicId> there = new TreeMap<>();
        for (int place : places) {
            Objects.Found one = found.get(asked.get(place));
            if (one == null) {
                run.fail(place, notFound(run.call(place)));
            } else {
                there.put(place, one.id());
            }
        }
        each(run, there);
    }

    /** Updates these objects, one after the other where an object is named twice, and answers. */
    void each(Run run, Map<Integer, BasicId> primary) {
        Wave.each(List.copyOf(primary.keySet()), place -> List.of(primary.get(place)), places -> {
            Map<Integer, BasicId> part = new TreeMap<>();
            places.forEach(place -> part.put(place, primary.get(place)));
            run.answerDone(submit(run, part), 200);
        });
    }

    static Problem notFound(Call call) {
        return Problem.of(404, GatewayMessage.NOT_FOUND, call.resource().name(), call.id());
    }

    private Map<Integer, BasicId> submit(Run run, Map<Integer, BasicId> primary) {
        Object session = Offer.batchSession(sessions, resource);
        MethodHandle update = Offer.method(resource.update(), "change", resource);
        Map<BasicId, OsidForm> given = FormsForUpdate.of(resource, session, primary.values());
        List<Integer> places = new ArrayList<>(primary.size());
        List<OsidForm> forms = new ArrayList<>(primary.size());
        primary.forEach((place, id) -> {
            OsidForm form = given.get(id);
            if (form == null) {
                run.fail(place, notFound(run.call(place)));
            } else if (isFilled(run, place, form, id)) {
                places.add(place);
                forms.add(form);
            }
        });
        List<UpdateResponse> responses = SUBMISSION.of(update, session, resource.formList(), forms);
        Map<Integer, BasicId> done = new TreeMap<>();
        for (int i = 0; i < forms.size(); i++) {
            int place = places.get(i);
            UpdateResponse response = responses.get(i);
            if (response != null && response.isSuccessful()) {
                done.put(place, primary.get(place));
            } else {
                run.fail(place, refused(run.call(place), primary.get(place), response));
            }
        }
        return done;
    }

    private boolean isFilled(Run run, int place, OsidForm form, BasicId id) {
        try {
            filling.fill(
                    form,
                    Filling.object(run.call(place).body()),
                    run.call(place).id(),
                    id,
                    rest);
            return true;
        } catch (Problem problem) {
            run.fail(place, problem);
            return false;
        }
    }

    private Problem refused(Call call, BasicId id, UpdateResponse response) {
        if (response == null) {
            return Problem.of(500, GatewayMessage.PROVIDER_FAILED);
        }
        return objects.find(List.of(id)).isEmpty()
                ? notFound(call)
                : Problem.of(409, GatewayMessage.REFUSED, ProviderText.of(response.getErrorMessage()));
    }
}
