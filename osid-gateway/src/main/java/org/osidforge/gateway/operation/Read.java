package org.osidforge.gateway.operation;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osid.Identifiable;
import org.osid.OsidList;
import org.osid.id.Id;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.ListReader;
import org.osidforge.gateway.provider.ProviderCall;
import org.osidforge.gateway.resource.LookupMethods;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.spec.model.Parent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads objects, and pages of all objects of a kind or of those made for a parent. */
final class Read {

    private Read() {}

    /** Answers a run of requests to read an object. */
    static void one(Run run) {
        Map<Integer, BasicId> asked = run.ids();
        Objects objects = new Objects(run.sessions(), run.resource());
        if (!objects.isReadable() && run.resource().formsForUpdate().isEmpty()) {
            throw Offer.missing("look up", run.resource());
        }
        Map<BasicId, Objects.Found> found =
                objects.find(asked.values().stream().distinct().toList());
        List<BasicId> ids =
                found.values().stream().map(Objects.Found::id).distinct().toList();
        Untold untold = objects.isReadable()
                ? Untold.of(run.sessions(), run.resource(), ids)
                : Untold.all(run.sessions(), run.resource(), ids);
        asked.forEach(
                (place, id) -> run.answer(place, read(run.call(place), found.get(id), objects.isReadable(), untold)));
    }

    private static Answer read(Call call, Objects.Found found, boolean isReadable, Untold untold) {
        if (found == null) {
            return Answer.failed(Update.notFound(call));
        }
        if (found.object() != null) {
            return Answer.ok(call.id(), ObjectJson.of(call.resource(), call.id(), found.object(), untold));
        }
        if (isReadable) {
            return Answer.failed(Problem.of(403, GatewayMessage.FORBIDDEN));
        }
        return untold.knows(found.id())
                ? Answer.ok(call.id(), ObjectJson.ofForm(call.resource(), call.id(), found.id(), untold))
                : Answer.failed(Offer.missing("look up", call.resource()));
    }

    /** Answers a run of requests to read a list. */
    static void list(Run run) {
        Objects objects = new Objects(run.sessions(), run.resource());
        for (int place : run.places()) {
            try {
                run.answer(place, Answer.ok("", page(run, run.call(place), objects)));
            } catch (Problem problem) {
                run.fail(place, problem);
            }
        }
    }

    private static JsonNode page(Run run, Call call, Objects objects) {
        Resource resource = call.resource();
        OsidList list = (OsidList) objectsOf(run, call, objects);
        Call.Page page = call.page();
        List<Object> found = new ArrayList<>();
        list.skip(page.skip());
        while (found.size() < page.top() && list.hasNext()) {
            found.addAll(ListReader.some(objects.methods().list(), list, page.top() - (long) found.size()));
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (page.count()) {
            json.put("@odata.count", count(call, run, objects));
        }
        ArrayNode value = json.putArray("value");
        Untold untold = Untold.of(
                run.sessions(),
                resource,
                found.stream()
                        .map(one -> BasicId.of(((Identifiable) one).getId()))
                        .toList());
        found.forEach(one -> value.add(ObjectJson.of(resource, "", one, untold)));
        list.close();
        return json;
    }

    // a list promises no more of its size than a lower bound, so it is counted
    private static long count(Call call, Run run, Objects objects) {
        OsidList list = (OsidList) objectsOf(run, call, objects);
        long count = 0;
        while (list.hasNext()) {
            long some = Math.max(1, list.available());
            list.skip(some);
            count += some;
        }
        list.close();
        return count;
    }

    private static Object objectsOf(Run run, Call call, Objects objects) {
        LookupMethods methods = objects.methods();
        if (call.parent().isEmpty()) {
            MethodHandle all = Offer.method(methods.all(), "list", call.resource());
            return ProviderCall.call(all, objects.session());
        }
        Call.Owner owner = call.parent().get();
        Parent parent = call.resource().parents().stream()
                .filter(one -> one.kind().equals(owner.resource().osidName()))
                .findFirst()
                .orElseThrow();
        MethodHandle forParent = Offer.method(
                Optional.ofNullable(methods.forParent().get(parent.name())),
                "list, for one " + parent.name() + ",",
                call.resource());
        return ProviderCall.call(forParent, objects.session(), primaryOf(run, owner));
    }

    private static Id primaryOf(Run run, Call.Owner owner) {
        Resource resource = owner.resource();
        BasicId asked = BasicId.of(resource.addresses().id(resource.osidName(), owner.id()));
        Objects.Found found =
                new Objects(run.sessions(), resource).find(List.of(asked)).get(asked);
        if (found == null) {
            throw Problem.of(404, GatewayMessage.NOT_FOUND, resource.name(), owner.id());
        }
        return found.id();
    }
}
