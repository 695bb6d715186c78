package org.osidforge.tck.irregular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osid.AlreadyExistsException;
import org.osid.NotFoundException;
import org.osid.id.Id;
import org.osid.id.IdAdminSession;
import org.osid.id.IdForm;
import org.osid.id.IdIssueSession;
import org.osid.id.IdList;
import org.osid.id.IdLookupSession;
import org.osid.id.IdManager;
import org.osid.id.batch.IdBatchAdminSession;
import org.osid.id.batch.IdBatchForm;
import org.osid.id.batch.IdBatchFormList;
import org.osid.id.batch.IdBatchManager;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.runtime.list.IdListAdapter;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** Ids are created, issued and given aliases like objects, and are none. */
class IdServiceTest {

    private static final Id ALIAS = BasicId.parse("old:7@example.org");

    private final Provider provider = MemoryProvider.open();
    private final IdBatchManager batches = provider.manager(IdBatchManager.class);
    private final IdManager manager = provider.manager(IdManager.class);

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void a_form_says_what_an_id_is_made_of_and_the_provider_adds_what_is_left_open() throws Exception {
        IdBatchAdminSession session = batches.getIdBatchAdminSession();
        IdBatchForm[] forms = session.getIdFormsForCreate(3).getNextIdBatchForms(3);
        forms[0].setAuthority("example.org");
        forms[0].setIdentifierNamespace("book");
        forms[0].setIdentifier("Moby Dick");
        forms[1].setIdentifierPrefix("a-");
        forms[1].setIdentifierSuffix("-z");
        CreateResponseList responses = session.createIds(Lists.of(IdBatchFormList.class, List.of(forms)));
        assertThat(responses.getNextCreateResponse().getCreatedId())
                .isEqualTo(BasicId.of("book", "Moby Dick", "example.org"));
        Id around = responses.getNextCreateResponse().getCreatedId();
        assertThat(around.getIdentifier()).startsWith("a-").endsWith("-z");
        Id free = responses.getNextCreateResponse().getCreatedId();
        assertThat(free.getAuthority()).isEqualTo(around.getAuthority());
        assertThat(free.getIdentifier()).isNotEqualTo(around.getIdentifier());
    }

    @Test
    void an_id_is_created_once() throws Exception {
        IdBatchAdminSession session = batches.getIdBatchAdminSession();
        IdForm first = session.getIdFormForCreate();
        first.setIdentifier("one");
        session.createId(first);
        IdForm second = session.getIdFormForCreate();
        second.setIdentifier("one");
        assertThatThrownBy(() -> session.createId(second)).isInstanceOf(AlreadyExistsException.class);
        IdBatchForm third = session.getIdFormsForCreate(1).getNextIdBatchForm();
        third.setIdentifier("one");
        CreateResponse refused = session.createIds(Lists.of(IdBatchFormList.class, List.of(third)))
                .getNextCreateResponse();
        assertThat(refused.isSuccessful()).isFalse();
    }

    @Test
    void issued_ids_differ_and_are_known() throws Exception {
        List<Id> issued = new ArrayList<>(read(batches.getIdBatchIssueSession().issueIds(3)));
        try (IdIssueSession session = manager.getIdIssueSession()) {
            assertThat(session.canIssueIds()).isTrue();
            issued.add(session.issueId());
        }
        assertThat(issued).doesNotHaveDuplicates();
        assertThat(read(manager.getIdLookupSession().getIds())).containsExactlyInAnyOrderElementsOf(issued);
    }

    @Test
    void aliases_lead_to_the_id_until_they_are_taken_back() throws Exception {
        IdAdminSession admin = manager.getIdAdminSession();
        IdLookupSession lookup = manager.getIdLookupSession();
        Id id = manager.getIdIssueSession().issueId();
        admin.aliasId(id, ALIAS);
        assertThat(lookup.getId(ALIAS)).isEqualTo(id);
        assertThat(lookup.isEquivalent(ALIAS, id)).isTrue();
        assertThat(read(lookup.getIdAliases(id))).containsExactly(ALIAS);
        assertThat(read(lookup.getIdAliasesByAuthority(id, "EXAMPLE.org"))).containsExactly(ALIAS);
        assertThat(read(lookup.getIdAliasesByAuthorityAndNamespace(id, "example.org", "new")))
                .isEmpty();
        admin.removeAlias(id, ALIAS);
        assertThat(lookup.isEquivalent(ALIAS, id)).isFalse();
        assertThatThrownBy(() -> lookup.getId(ALIAS)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> admin.removeAlias(id, ALIAS)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void ids_are_found_by_their_parts() throws Exception {
        IdAdminSession admin = manager.getIdAdminSession();
        for (String namespace : List.of("book", "film")) {
            IdForm form = admin.getIdFormForCreate();
            form.setAuthority("example.org");
            form.setIdentifierNamespace(namespace);
            admin.createId(form);
        }
        IdLookupSession lookup = manager.getIdLookupSession();
        assertThat(read(lookup.getIdsByAuthority("Example.ORG"))).hasSize(2);
        assertThat(read(lookup.getIdsByAuthorityAndNamespace("example.org", "film")))
                .singleElement()
                .satisfies(id -> assertThat(id.getIdentifierNamespace()).isEqualTo("film"));
        Id unknown = BasicId.parse("a:b@c");
        assertThatThrownBy(() -> lookup.getIdsByIds(new IdListAdapter(List.of(unknown))))
                .isInstanceOf(NotFoundException.class);
    }

    private static List<Id> read(IdList list) throws Exception {
        List<Id> ids = new ArrayList<>();
        while (list.hasNext()) {
            ids.add(list.getNextId());
        }
        return ids;
    }

    private static TckReport report(ProviderUnderTest provider, String... clauses) {
        return Tck.run(TckRequest.of(provider)
                .withPackages(List.of("osid.id.batch"))
                .withClauses(List.of(clauses))
                .withSeed(11));
    }

    @Test
    void the_kit_certifies_both_sessions() throws Exception {
        try (EngineProvider memory = EngineProvider.over("memory", new MemoryStore())) {
            TckReport report = report(memory);
            String text = TextReport.write(report);
            assertThat(report.count(Outcome.FAILED)).as(text).isZero();
            assertThat(report.count(Outcome.ADVICE_NOT_FOLLOWED)).as(text).isZero();
            assertThat(report.count(Outcome.NOT_DECLARED)).as(text).isLessThanOrEqualTo(2);
            assertThat(report.leftovers()).isEmpty();
            assertThat(passed(report, "IdBatchIssueSession")).contains("ISSUE-01", "ISSUE-02", "LIST-01", "SESSION-01");
            assertThat(passed(report, "IdBatchAdminSession"))
                    .contains("FORM-01", "CREATE-04", "ALIAS-03", "ALIAS-07", "LOOKUP-01", "TX-07")
                    .doesNotContain("ISSUE-01");
        }
    }

    private static Set<String> passed(TckReport report, String session) {
        return report.results().stream()
                .filter(r -> r.session().endsWith(session) && r.outcome() == Outcome.PASSED)
                .map(ClauseResult::clause)
                .collect(Collectors.toSet());
    }
}
