package org.osidforge.mutants.catalogue;

import static org.osidforge.mutants.Mistake.in;

import java.util.ArrayList;
import java.util.List;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osidforge.mutants.Mistake;
import org.osidforge.mutants.Place;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.mutant.Batch;
import org.osidforge.tck.mutant.Mutant;

/** Mistakes in issuing Ids. */
final class IssueMistakes {

    private IssueMistakes() {}

    static List<Mistake> all() {
        return List.of(
                in("ISSUE-01", "issues-the-same-id-again", "Issues the first Id of all again in each batch.")
                        .on(Place.ID)
                        .alone()
                        .by(IssueMistakes::repeating),
                in("ISSUE-01", "issues-one-too-few", "Is off by one over the Ids that it issues.")
                        .on(Place.ID)
                        .beside("LIST-01", "LIST-02", "LIST-03", "LIST-04")
                        .by(sound -> sound.when(Role.BATCH_ISSUE, call -> {
                            List<Object> issued = Batch.read(IdList.class, call.proceed());
                            return Batch.answer(call, issued.subList(0, Math.max(0, issued.size() - 1)));
                        })),
                in("ISSUE-02", "takes-a-negative-number-for-none", "Takes a negative number for none.")
                        .on(Place.ID)
                        .alone()
                        .by(sound -> sound.when(
                                Role.BATCH_ISSUE, call -> call.proceedWith(Math.max(0L, (Long) call.arguments()[0])))));
    }

    private static Mutant repeating(Mutant sound) {
        List<Id> first = new ArrayList<>();
        return sound.when(Role.BATCH_ISSUE, call -> {
            List<Object> issued = new ArrayList<>(Batch.read(IdList.class, call.proceed()));
            if (first.isEmpty() && !issued.isEmpty()) {
                first.add((Id) issued.get(0));
            }
            if (!issued.isEmpty()) {
                issued.set(0, first.get(0));
            }
            return Batch.answer(call, issued);
        });
    }
}
