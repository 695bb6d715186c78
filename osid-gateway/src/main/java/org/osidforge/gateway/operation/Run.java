package org.osidforge.gateway.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.Sessions;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.runtime.value.BasicId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Requests of one verb on one kind that follow one another, and their answers. */
final class Run {

    private final Sessions sessions;
    private final List<Call> calls;
    private final Answer[] answers;

    Run(Sessions sessions, List<Call> calls) {
        this.sessions = sessions;
        this.calls = calls;
        this.answers = new Answer[calls.size()];
    }

    Sessions sessions() {
        return sessions;
    }

    Resource resource() {
        return calls.get(0).resource();
    }

    int size() {
        return calls.size();
    }

    Call call(int place) {
        return calls.get(place);
    }

    void answer(int place, Answer answer) {
        answers[place] = answer;
    }

    void fail(int place, Problem problem) {
        answers[place] = Answer.failed(problem);
    }

    /** The places of all requests that are not answered yet, in order. */
    List<Integer> places() {
        return IntStream.range(0, size())
                .filter(place -> !isAnswered(place))
                .boxed()
                .toList();
    }

    /** The Id that a request addresses. @throws Problem 400 if it is none */
    BasicId id(int place) {
        Call call = call(place);
        return BasicId.of(call.resource().addresses().id(call.resource().osidName(), call.id()));
    }

    /** The Ids that requests address; those that address none are answered. */
    Map<Integer, BasicId> ids() {
        Map<Integer, BasicId> found = new TreeMap<>();
        for (int place : places()) {
            try {
                found.put(place, id(place));
            } catch (Problem problem) {
                fail(place, problem);
            }
        }
        return found;
    }

    /**
     * Answers requests that were done, with what the objects say now.
     *
     * @param done the primary Ids of the objects, by the places of the requests
     * @param status of those whose client wants to be told the object
     */
    void answerDone(Map<Integer, BasicId> done, int status) {
        List<BasicId> wanted = done.entrySet().stream()
                .filter(entry -> !call(entry.getKey()).minimal())
                .map(Map.Entry::getValue)
                .toList();
        Now now = wanted.isEmpty() ? Now.NOTHING : now(wanted);
        done.forEach((place, id) -> answer(place, done(call(place), id, now, status)));
    }

    /** What the objects say now. */
    private record Now(Map<BasicId, Objects.Found> objects, Untold untold) {
        static final Now NOTHING = new Now(Map.of(), Untold.NOTHING);
    }

    // what was done is done, also where it cannot be looked up
    private Now now(List<BasicId> ids) {
        try {
            Objects objects = new Objects(sessions, resource());
            if (!objects.isReadable()) {
                return new Now(Map.of(), Untold.all(sessions, resource(), ids));
            }
            Map<BasicId, Objects.Found> found = objects.ofPrimary(ids);
            return new Now(found, Untold.of(sessions, resource(), found.keySet()));
        } catch (RuntimeException notToBeRead) {
            return Now.NOTHING;
        }
    }

    private static Answer done(Call call, BasicId primary, Now now, int status) {
        Resource resource = call.resource();
        String text = call.id().isEmpty() ? resource.addresses().text(resource.osidName(), primary) : call.id();
        if (call.minimal()) {
            return Answer.done(text);
        }
        return new Answer(status, told(call, primary, text, now), text, Optional.empty());
    }

    private static ObjectNode told(Call call, BasicId primary, String text, Now now) {
        Objects.Found found = now.objects().get(primary);
        if (found != null) {
            return ObjectJson.of(call.resource(), call.id(), found.object(), now.untold());
        }
        return now.untold().knows(primary)
                ? ObjectJson.ofForm(call.resource(), call.id(), primary, now.untold())
                : echo(text, call.body());
    }

    // where the provider lets nobody look objects up
    private static ObjectNode echo(String id, JsonNode sent) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put(ObjectJson.ID, id);
        sent.properties().stream()
                .filter(member -> !member.getValue().isNull())
                .forEach(member -> json.set(member.getKey(), member.getValue()));
        return json;
    }

    boolean isAnswered(int place) {
        return answers[place] != null;
    }

    /** Answers all that is not answered yet. */
    void failRest(Problem problem) {
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] == null) {
                fail(i, problem);
            }
        }
    }

    List<Answer> answers() {
        return List.of(answers);
    }
}
