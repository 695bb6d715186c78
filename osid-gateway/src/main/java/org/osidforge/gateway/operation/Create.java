package org.osidforge.gateway.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osid.NotFoundException;
import org.osid.OsidForm;
import org.osid.id.Id;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.type.Type;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.ListReader;
import org.osidforge.gateway.provider.ProviderCall;
import org.osidforge.gateway.provider.ProviderException;
import org.osidforge.gateway.provider.Sessions;
import org.osidforge.gateway.resource.CreateWay;
import org.osidforge.gateway.resource.ProviderText;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.spec.model.Parent;
import tools.jackson.databind.JsonNode;

/** Creates objects: gets the forms for as many requests as are alike, fills them, submits them in one call. */
final class Create {

    private static final Submission<CreateResponse> SUBMISSION =
            new Submission<>(CreateResponseList.class, CreateResponse.class, CreateResponse::getFormId);

    private final Sessions sessions;
    private final Resource resource;
    private final Filling filling;

    Create(Sessions sessions, Resource resource) {
        this.sessions = sessions;
        this.resource = resource;
        this.filling = new Filling(resource);
    }

    /** What a new object is made of. */
    private record Plan(
            int place, JsonNode body, CreateWay way, Map<String, Id> parents, Set<Type> recordTypes, String addressed) {
        boolean isLike(Plan other) {
            return way == other.way && recordTypes.equals(other.recordTypes);
        }
    }

    /** Answers a run of requests to create. */
    static void run(Run run) {
        Create create = new Create(run.sessions(), run.resource());
        Map<Integer, BasicId> made = create.make(run, run.places());
        run.answerDone(made, 201);
    }

    /**
     * Makes the objects of these requests; those that fail are answered.
     *
     * @return the primary Ids of the objects, by the places of their requests
     */
    Map<Integer, BasicId> make(Run run, List<Integer> places) {
        Map<Integer, BasicId> made = new TreeMap<>();
        List<Plan> alike = new ArrayList<>();
        for (int place : places) {
            Plan plan = plan(run, place);
            if (plan != null && !alike.isEmpty() && !plan.isLike(alike.get(0))) {
                submit(run, alike, made);
                alike.clear();
            }
            if (plan != null) {
                alike.add(plan);
            }
        }
        submit(run, alike, made);
        return made;
    }

    private Plan plan(Run run, int place) {
        try {
            Call call = run.call(place);
            JsonNode body = Filling.object(call.body());
            Map<String, Id> parents = parents(call, body);
            return new Plan(place, body, way(parents.keySet()), parents, filling.recordTypes(body), call.id());
        } catch (Problem problem) {
            run.fail(place, problem);
            return null;
        }
    }

    /** The parents that the body names, and the one that the address names. */
    private Map<String, Id> parents(Call call, JsonNode body) {
        if (resource.parents().isEmpty()) {
            return Map.of();
        }
        Map<String, Id> found = new TreeMap<>();
        for (Parent parent : resource.parents()) {
            JsonNode named = body.path(parent.name());
            if (named.isString()) {
                found.put(parent.name(), idOf(parent, named.stringValue()));
            } else if (!named.isMissingNode() && !named.isNull()) {
                throw Problem.of(400, GatewayMessage.VALUE_FORM, parent.name(), "an Id is a string")
                        .about(parent.name());
            } else if (isAddressed(call, parent)) {
                found.put(parent.name(), idOf(parent, call.parent().get().id()));
            }
        }
        checkAddressed(call, found);
        return found;
    }

    private static boolean isAddressed(Call call, Parent parent) {
        return call.parent().isPresent()
                && call.parent().get().resource().osidName().equals(parent.kind());
    }

    /** The object of the address has to be one of the parents: a body that names another one is a mistake. */
    private void checkAddressed(Call call, Map<String, Id> found) {
        List<Parent> addressed = resource.parents().stream()
                .filter(parent -> isAddressed(call, parent))
                .toList();
        if (!addressed.isEmpty()
                && addressed.stream()
                        .noneMatch(
                                parent -> idOf(parent, call.parent().get().id()).equals(found.get(parent.name())))) {
            String name = addressed.get(0).name();
            throw Problem.of(400, GatewayMessage.ID_DIFFERS, name).about(name);
        }
    }

    private Id idOf(Parent parent, String text) {
        return resource.addresses().id(parent.kind(), text);
    }

    private CreateWay way(Set<String> named) {
        List<CreateWay> ways = resource.ways();
        if (ways.isEmpty()) {
            throw Offer.missing("create", resource);
        }
        for (CreateWay way : ways) {
            if (way.parentNames().equals(named)) {
                return way;
            }
        }
        throw Problem.of(400, GatewayMessage.PARENTS_MISSING, resource.name(), wanted(ways));
    }

    private static String wanted(List<CreateWay> ways) {
        return ways.stream()
                .map(way -> way.way().parents().stream().map(Parent::name).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", or "));
    }

    // what is made of others before stays made, and is answered so, also where these cannot be sent
    private void submit(Run run, List<Plan> plans, Map<Integer, BasicId> made) {
        try {
            if (!plans.isEmpty()) {
                send(run, plans, made);
            }
        } catch (RuntimeException failed) {
            Problem problem = Failures.of(failed);
            plans.stream()
                    .filter(plan -> !run.isAnswered(plan.place()) && !made.containsKey(plan.place()))
                    .forEach(plan -> run.fail(plan.place(), problem));
        }
    }

    private void send(Run run, List<Plan> plans, Map<Integer, BasicId> made) {
        CreateWay way = plans.get(0).way();
        Object session = session(way);
        List<Plan> taken = new ArrayList<>(plans.size());
        List<OsidForm> forms = new ArrayList<>(plans.size());
        List<OsidForm> given = forms(run, session, plans);
        for (int i = 0; i < plans.size(); i++) {
            if (given.get(i) != null && isFilled(run, given.get(i), plans.get(i))) {
                taken.add(plans.get(i));
                forms.add(given.get(i));
            }
        }
        List<CreateResponse> responses = SUBMISSION.of(way.create(), session, way.formList(), forms);
        for (int i = 0; i < forms.size(); i++) {
            CreateResponse response = responses.get(i);
            if (response != null && response.isSuccessful()) {
                made.put(taken.get(i).place(), BasicId.of(response.getCreatedId()));
            } else {
                run.fail(taken.get(i).place(), refused(response));
            }
        }
    }

    private static Problem refused(CreateResponse response) {
        return response == null
                ? Problem.of(500, GatewayMessage.PROVIDER_FAILED)
                : Problem.of(409, GatewayMessage.REFUSED, ProviderText.of(response.getErrorMessage()));
    }

    private Object session(CreateWay way) {
        return Offer.batchSession(sessions, way.batch());
    }

    private boolean isFilled(Run run, OsidForm form, Plan plan) {
        try {
            filling.fill(form, plan.body(), plan.addressed(), null, Filling.Rest.KEPT);
            return true;
        } catch (Problem problem) {
            run.fail(plan.place(), problem);
            return false;
        }
    }

    // forms

    /** A form for each, null for those whose parents there are not; these are answered. */
    private List<OsidForm> forms(Run run, Object session, List<Plan> plans) {
        try {
            return inOrder(plans, getForms(session, plans));
        } catch (ProviderException failed) {
            if (!(failed.getCause() instanceof NotFoundException)) {
                throw failed;
            }
            if (plans.size() == 1) {
                run.fail(plans.get(0).place(), Failures.of(failed));
                return Collections.singletonList(null);
            }
            // one of the parents there is not: getting forms changes nothing, so each is asked for alone
            List<OsidForm> each = new ArrayList<>(plans.size());
            plans.forEach(plan -> each.addAll(forms(run, session, List.of(plan))));
            return each;
        } catch (org.osid.UnsupportedException refused) {
            Problem problem = Problem.of(
                            400,
                            GatewayMessage.RECORD_TYPE_UNKNOWN,
                            names(plans.get(0).recordTypes()))
                    .about(ObjectJson.RECORD_TYPES);
            plans.forEach(plan -> run.fail(plan.place(), problem));
            return Collections.nCopies(plans.size(), null);
        }
    }

    private static String names(Set<Type> types) {
        return types.stream().map(type -> BasicType.of(type).toString()).collect(Collectors.joining(", "));
    }

    private List<Object> getForms(Object session, List<Plan> plans) {
        CreateWay way = plans.get(0).way();
        Object asked = ParentArgument.of(
                resource.binding(), way, plans.stream().map(Plan::parents).toList());
        Type[] types = plans.get(0).recordTypes().toArray(new Type[0]);
        Object list = way.takesRecordTypes()
                ? ProviderCall.call(way.getForms(), session, asked, types)
                : ProviderCall.call(way.getForms(), session, asked);
        return ListReader.all(way.formList(), list);
    }

    /** The forms in the order of the plans: a provider may answer in any, where a form tells its parents. */
    private static List<OsidForm> inOrder(List<Plan> plans, List<Object> forms) {
        if (forms.size() != plans.size()) {
            throw Problem.of(500, GatewayMessage.PROVIDER_FAILED);
        }
        CreateWay way = plans.get(0).way();
        List<OsidForm> left = new ArrayList<>(forms.size());
        forms.forEach(form -> left.add((OsidForm) form));
        if (way.way().parents().isEmpty()) {
            return left;
        }
        List<OsidForm> ordered = new ArrayList<>(forms.size());
        for (Plan plan : plans) {
            OsidForm found = left.stream()
                    .filter(form -> ParentArgument.isFor(way, form, plan.parents()))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(found);
            ordered.add(found);
        }
        return ordered;
    }

    /** Undoes the making of an object that did not become what was asked for. */
    void undo(BasicId id) {
        Optional<Object> session = Offer.findBatchSession(sessions, resource);
        if (session.isPresent() && resource.delete().isPresent()) {
            ProviderCall.call(resource.delete().get(), session.get(), Lists.ids(id));
        }
    }
}
