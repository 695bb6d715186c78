package org.osidforge.gateway.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osid.id.Id;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasResponse;
import org.osid.transaction.batch.AliasResponseList;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.ListReader;
import org.osidforge.gateway.provider.ProviderCall;
import org.osidforge.gateway.resource.ProviderText;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.value.BasicId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Gives aliases, as many as differ in one call. */
final class Alias {

    private Alias() {}

    /** Answers a run of requests to give an alias: the body has the alias as {@code Id}. */
    static void run(Run run) {
        Map<Integer, BasicId> asked = run.ids();
        Map<Integer, BasicId> wanted = wanted(run);
        Objects objects = new Objects(run.sessions(), run.resource());
        Wave.each(
                run.places(),
                place -> List.of(asked.get(place), wanted.get(place)),
                places -> part(run, places, asked, wanted, objects));
    }

    private static Map<Integer, BasicId> wanted(Run run) {
        Map<Integer, BasicId> wanted = new TreeMap<>();
        for (int place : run.places()) {
            try {
                wanted.put(
                        place,
                        wanted(run.resource(), Filling.object(run.call(place).body())));
            } catch (Problem problem) {
                run.fail(place, problem);
            }
        }
        return wanted;
    }

    private static BasicId wanted(Resource resource, JsonNode body) {
        for (String name : body.propertyNames()) {
            if (!name.equals(ObjectJson.ID)) {
                throw Problem.of(400, GatewayMessage.UNKNOWN_PROPERTY, name).about(name);
            }
        }
        JsonNode alias = body.path(ObjectJson.ID);
        if (!alias.isString()) {
            throw Problem.of(400, GatewayMessage.REQUIRED_MISSING, ObjectJson.ID)
                    .about(ObjectJson.ID);
        }
        return BasicId.of(resource.addresses().id(resource.osidName(), alias.stringValue()));
    }

    private static void part(
            Run run, List<Integer> places, Map<Integer, BasicId> asked, Map<Integer, BasicId> wanted, Objects objects) {
        Map<BasicId, Objects.Found> found =
                objects.find(places.stream().map(asked::get).toList());
        Map<Integer, BasicId> there = new TreeMap<>();
        for (int place : places) {
            Objects.Found one = found.get(asked.get(place));
            if (one == null) {
                run.fail(place, Update.notFound(run.call(place)));
            } else {
                there.put(place, one.id());
            }
        }
        Map<Integer, Problem> refused = give(run, there, wanted);
        there.forEach((place, id) -> run.answer(
                place,
                refused.containsKey(place)
                        ? Answer.failed(refused.get(place))
                        : given(run.call(place), wanted.get(place))));
    }

    private static Answer given(Call call, BasicId alias) {
        Resource resource = call.resource();
        String text = resource.addresses().text(resource.osidName(), alias);
        if (call.minimal()) {
            return Answer.done(text);
        }
        return Answer.created(
                text,
                JsonNodeFactory.instance.objectNode().put(ObjectJson.ID, text).put(resource.name(), call.id()));
    }

    /**
     * Gives aliases.
     *
     * @param objects the primary Ids of objects, by the places of the requests
     * @param aliases the alias that each is to be given
     * @return why the others were refused
     */
    static Map<Integer, Problem> give(Run run, Map<Integer, BasicId> objects, Map<Integer, BasicId> aliases) {
        Map<Integer, Problem> refused = new TreeMap<>();
        if (objects.isEmpty()) {
            return refused;
        }
        Resource resource = run.resource();
        List<AliasRequest> requests = new ArrayList<>(objects.size());
        objects.forEach((place, id) -> requests.add(Lists.aliasRequest(id, aliases.get(place))));
        Object list = ProviderCall.call(
                Offer.method(resource.alias(), "alias", resource),
                Offer.batchSession(run.sessions(), resource),
                Lists.aliasRequests(requests.toArray(new AliasRequest[0])));
        Map<Id, AliasResponse> responses = new HashMap<>();
        for (Object one : ListReader.all(AliasResponseList.class, list)) {
            responses.put(BasicId.of(((AliasResponse) one).getAliasId()), (AliasResponse) one);
        }
        objects.keySet().forEach(place -> {
            AliasResponse response = responses.get(aliases.get(place));
            if (response == null || !response.isSuccessful()) {
                refused.put(place, refusal(response));
            }
        });
        return refused;
    }

    private static Problem refusal(AliasResponse response) {
        return response == null
                ? Problem.of(500, GatewayMessage.PROVIDER_FAILED)
                : Problem.of(409, GatewayMessage.REFUSED, ProviderText.of(response.getErrorMessage()));
    }
}
