package org.osidforge.gateway.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osidforge.gateway.message.Problem;
import org.osidforge.runtime.value.BasicId;

/**
 * Creates the objects of Ids that are not there, and replaces what the others say.
 *
 * <p>The provider determines primary Ids, so an object that is created is given the Id of the address as an alias.
 */
final class Replace {

    private final Run run;
    private final Map<Integer, BasicId> asked;
    private final Create create;
    private final Update update;
    private final Objects objects;

    private Replace(Run run) {
        this.run = run;
        this.asked = run.ids();
        this.create = new Create(run.sessions(), run.resource());
        this.update = new Update(run.sessions(), run.resource(), Filling.Rest.CLEARED);
        this.objects = new Objects(run.sessions(), run.resource());
    }

    /** Answers a run of requests to replace objects. */
    static void run(Run run) {
        Replace replace = new Replace(run);
        Wave.each(run.places(), place -> List.of(replace.asked.get(place)), replace::part);
    }

    private void part(List<Integer> places) {
        Map<BasicId, Objects.Found> found =
                objects.find(places.stream().map(asked::get).toList());
        List<Integer> absent = new ArrayList<>();
        Map<Integer, BasicId> there = new TreeMap<>();
        for (int place : places) {
            Objects.Found one = found.get(asked.get(place));
            if (one == null) {
                absent.add(place);
            } else {
                there.put(place, one.id());
            }
        }
        create(absent);
        update.each(run, there);
    }

    private void create(List<Integer> places) {
        if (places.isEmpty()) {
            return;
        }
        Map<Integer, BasicId> made = create.make(run, places);
        Map<Integer, Problem> refused = give(made);
        refused.forEach((place, problem) -> {
            create.undo(made.remove(place));
            run.fail(place, problem);
        });
        run.answerDone(made, 201);
    }

    // an object without the Id of the address is not what was asked for
    private Map<Integer, Problem> give(Map<Integer, BasicId> made) {
        try {
            return Alias.give(run, made, asked);
        } catch (RuntimeException failed) {
            made.values().forEach(create::undo);
            throw failed;
        }
    }
}
