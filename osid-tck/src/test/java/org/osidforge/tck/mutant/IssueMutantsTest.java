package org.osidforge.tck.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.runtime.list.IdListAdapter;
import org.osidforge.spec.model.ModelFiles;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;

/** Providers that issue Ids amiss. */
class IssueMutantsTest {

    @Test
    void issue_01_issues_the_same_id_again() throws Exception {
        List<Id> first = new ArrayList<>();
        onlyCaughtBy("ISSUE-01", Outcome.FAILED, call -> {
            List<Id> issued = read((IdList) call.proceed());
            if (issued.isEmpty()) {
                return new IdListAdapter(issued);
            }
            if (first.isEmpty()) {
                first.addAll(issued);
            }
            issued.set(0, first.get(0));
            return new IdListAdapter(issued);
        });
    }

    @Test
    void issue_01_issues_one_too_few() throws Exception {
        onlyCaughtBy("ISSUE-01", Outcome.FAILED, call -> {
            List<Id> issued = read((IdList) call.proceed());
            return new IdListAdapter(issued.subList(0, Math.max(0, issued.size() - 1)));
        });
    }

    @Test
    void issue_02_takes_a_negative_number_for_none() throws Exception {
        onlyCaughtBy(
                "ISSUE-02",
                Outcome.ADVICE_NOT_FOLLOWED,
                call -> call.proceedWith(Math.max(0L, (Long) call.arguments()[0])));
    }

    private static List<Id> read(IdList list) throws Exception {
        List<Id> ids = new ArrayList<>();
        while (list.hasNext()) {
            ids.add(list.getNextId());
        }
        return ids;
    }

    private static void onlyCaughtBy(String clause, Outcome outcome, Mutant.Change change) throws Exception {
        Specification model = ModelFiles.load(IssueMutantsTest.class.getClassLoader());
        try (EngineProvider memory = EngineProvider.over("memory", new MemoryStore())) {
            Mutant mutant = Mutant.of("issues amiss", memory, model).when(Role.BATCH_ISSUE, change);
            List<ClauseResult> results = Tck.run(TckRequest.of(mutant)
                            .withPackages(List.of("osid.id.batch"))
                            .withClauses(List.of("ISSUE"))
                            .withSeed(11))
                    .results();
            assertThat(results)
                    .filteredOn(r -> r.outcome() != Outcome.PASSED)
                    .extracting(ClauseResult::clause, ClauseResult::outcome)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(clause, outcome));
        }
    }
}
