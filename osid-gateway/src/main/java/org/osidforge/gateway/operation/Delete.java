package org.osidforge.gateway.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.DeleteResponseList;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.ListReader;
import org.osidforge.gateway.provider.ProviderCall;
import org.osidforge.gateway.resource.ProviderText;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.value.BasicId;

/** Deletes objects, as many as differ in one call. */
final class Delete {

    private final Run run;
    private final Map<Integer, BasicId> asked;
    private final Objects objects;

    private Delete(Run run) {
        this.run = run;
        this.asked = run.ids();
        this.objects = new Objects(run.sessions(), run.resource());
    }

    /** Answers a run of requests to delete objects. */
    static void run(Run run) {
        Delete delete = new Delete(run);
        Wave.each(run.places(), place -> List.of(delete.asked.get(place)), delete::part);
    }

    private void part(List<Integer> places) {
        Map<BasicId, Objects.Found> found =
                objects.find(places.stream().map(asked::get).toList());
        Wave.each(
                places,
                place -> found.containsKey(asked.get(place))
                        ? List.of(found.get(asked.get(place)).id())
                        : List.of(),
                some -> delete(some, found));
    }

    private void delete(List<Integer> places, Map<BasicId, Objects.Found> found) {
        Map<Integer, BasicId> there = new TreeMap<>();
        for (int place : places) {
            Objects.Found one = found.get(asked.get(place));
            if (one == null) {
                run.fail(place, Update.notFound(run.call(place)));
            } else {
                there.put(place, one.id());
            }
        }
        if (there.isEmpty()) {
            return;
        }
        Map<BasicId, DeleteResponse> responses = submit(there);
        there.forEach((place, id) -> {
            DeleteResponse response = responses.get(id);
            if (response != null && response.isSuccessful()) {
                run.answer(place, Answer.done(""));
            } else {
                run.fail(place, refused(run.call(place), id, response));
            }
        });
    }

    private Map<BasicId, DeleteResponse> submit(Map<Integer, BasicId> there) {
        Resource resource = run.resource();
        Object list = ProviderCall.call(
                Offer.method(resource.delete(), "delete", resource),
                Offer.batchSession(run.sessions(), resource),
                Lists.ids(there.values()));
        Map<BasicId, DeleteResponse> responses = new HashMap<>(there.size() * 2);
        for (Object one : ListReader.all(DeleteResponseList.class, list)) {
            responses.put(BasicId.of(((DeleteResponse) one).getDeletedId()), (DeleteResponse) one);
        }
        return responses;
    }

    private Problem refused(Call call, BasicId id, DeleteResponse response) {
        if (response == null) {
            return Problem.of(500, GatewayMessage.PROVIDER_FAILED);
        }
        return objects.find(List.of(id)).isEmpty()
                ? Update.notFound(call)
                : Problem.of(409, GatewayMessage.REFUSED, ProviderText.of(response.getErrorMessage()));
    }
}
