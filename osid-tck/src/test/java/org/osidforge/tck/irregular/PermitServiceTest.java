package org.osidforge.tck.irregular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osid.IllegalStateException;
import org.osid.NotFoundException;
import org.osid.NullArgumentException;
import org.osid.OsidException;
import org.osid.UnimplementedException;
import org.osid.id.Id;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.type.Type;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.tck.permit.DutyForm;
import org.osidforge.tck.permit.Permit;
import org.osidforge.tck.permit.PermitForm;
import org.osidforge.tck.permit.PermitList;
import org.osidforge.tck.permit.PermitLookupSession;
import org.osidforge.tck.permit.PermitManager;
import org.osidforge.tck.permit.SubpermitAdminSession;
import org.osidforge.tck.permit.batch.PassBatchForm;
import org.osidforge.tck.permit.batch.PassBatchFormList;
import org.osidforge.tck.permit.batch.PermitAgentPeerList;
import org.osidforge.tck.permit.batch.PermitBatchAdminSession;
import org.osidforge.tck.permit.batch.PermitBatchForm;
import org.osidforge.tck.permit.batch.PermitBatchFormList;
import org.osidforge.tck.permit.batch.PermitBatchManager;
import org.osidforge.tck.permit.batch.PermitResourcePeerList;
import org.osidforge.tck.permit.batch.SubpermitBatchAdminSession;
import org.osidforge.tck.permit.batch.VoteBatchForm;
import org.osidforge.tck.permit.batch.VoteBatchFormList;
import org.osidforge.tck.permit.batch.VotePeerList;
import org.osidforge.tck.permit.batch.VotingBatchSession;
import org.osidforge.tck.permit.batch.adapters.PermitAgentPeerAdapter;
import org.osidforge.tck.permit.batch.adapters.PermitResourcePeerAdapter;
import org.osidforge.tck.permit.batch.adapters.VotePeerAdapter;

/** The in-memory provider serves what is created in several ways, and sessions that deviate as a whole. */
class PermitServiceTest {

    private static final Type[] NO_RECORDS = new Type[0];
    private static final Id AGENT = BasicId.parse("authentication.Agent:ann@example.org");
    private static final Id RESOURCE = BasicId.parse("resource.Resource:bob@example.org");

    // whoever serves agents and resources refuses Ids of those that there are not
    private final Provider provider = permits();

    private static Provider permits() {
        try {
            return MemoryProvider.builder()
                    .only("osid.permit", "osid.permit.batch")
                    .open();
        } catch (org.osid.ConfigurationErrorException | org.osid.OperationFailedException e) {
            throw new AssertionError(e);
        }
    }

    private final PermitManager manager = provider.manager(PermitManager.class);
    private final PermitBatchManager batches = provider.manager(PermitBatchManager.class);
    private PermitBatchAdminSession permits;
    private PermitLookupSession lookup;
    private Id duty;

    @BeforeEach
    void open() throws OsidException {
        permits = batches.getPermitBatchAdminSession();
        lookup = manager.getPermitLookupSession();
        var duties = manager.getDutyAdminSession();
        DutyForm form = duties.getDutyFormForCreate(NO_RECORDS);
        duty = duties.createDuty(form).getId();
    }

    @AfterEach
    void close() {
        provider.close();
    }

    private PermitBatchForm forAgent() throws OsidException {
        PermitAgentPeerList peers =
                Lists.of(PermitAgentPeerList.class, List.of(new PermitAgentPeerAdapter(AGENT, duty)));
        return permits.getPermitFormsForCreateForAgents(peers, NO_RECORDS).getNextPermitBatchForm();
    }

    private PermitBatchForm forResource() throws OsidException {
        PermitResourcePeerList peers =
                Lists.of(PermitResourcePeerList.class, List.of(new PermitResourcePeerAdapter(RESOURCE, duty)));
        return permits.getPermitFormsForCreateForResources(peers, NO_RECORDS).getNextPermitBatchForm();
    }

    private List<Id> create(PermitBatchForm... forms) throws OsidException {
        for (PermitBatchForm form : forms) {
            form.setLevel(3);
        }
        PermitBatchFormList list = Lists.of(PermitBatchFormList.class, List.of(forms));
        return Reading.all(permits.createPermits(list), CreateResponseList::getNextCreateResponse).stream()
                .map(response -> response.getCreatedId())
                .toList();
    }

    @Test
    void aFormTellsTheWayInWhichItWasAskedFor() throws Exception {
        PermitBatchForm form = forAgent();

        assertThat(form.hasAgent()).isTrue();
        assertThat(form.getAgentId()).isEqualTo(AGENT);
        assertThat(form.getDutyId()).isEqualTo(duty);
        assertThat(form.hasResource()).isFalse();
        assertThat(form.isSubpermit()).isFalse();
        assertThatThrownBy(form::getResourceId).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(form::getMasterId).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFormForUpdateTellsNoWay() throws Exception {
        Id id = create(forAgent()).get(0);
        PermitBatchForm form = permits.getPermitFormsForUpdate(Lists.ids(id)).getNextPermitBatchForm();

        assertThatThrownBy(form::hasAgent).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(form::getAgentId).isInstanceOf(IllegalStateException.class);
        assertThat(form.getPermitId()).isEqualTo(id);
    }

    @Test
    void formsOfAllWaysAreCreatedTogetherAndKeepTheirParents() throws Exception {
        List<Id> ids = create(forAgent(), forResource());
        Permit first = lookup.getPermit(ids.get(0));
        Permit second = lookup.getPermit(ids.get(1));

        assertThat(first.hasAgent()).isTrue();
        assertThat(first.getAgentId()).isEqualTo(AGENT);
        assertThat(first.hasResource()).isFalse();
        assertThatThrownBy(first::getResourceId).isInstanceOf(IllegalStateException.class);
        assertThat(second.hasAgent()).isFalse();
        assertThat(second.getResourceId()).isEqualTo(RESOURCE);
        assertThat(second.getDuty().getId()).isEqualTo(duty);
        assertThat(idsOf(lookup.getPermitsForAgent(AGENT))).containsExactly(ids.get(0));
        assertThat(idsOf(lookup.getPermitsForResourceAndDuty(RESOURCE, duty))).containsExactly(ids.get(1));
        assertThat(idsOf(lookup.getPermitsForDuty(duty))).containsExactlyElementsOf(ids);
    }

    private static List<Id> idsOf(PermitList list) throws OsidException {
        return Reading.all(list, PermitList::getNextPermit).stream()
                .map(Permit::getId)
                .toList();
    }

    @Test
    void eachWayHasItsOwnFormForOneObject() throws Exception {
        PermitForm form = permits.getPermitFormForCreateForResource(RESOURCE, duty, NO_RECORDS);
        form.setLevel(1);
        Permit permit = permits.createPermit(form);

        assertThat(permit.getResourceId()).isEqualTo(RESOURCE);
        assertThat(permit.hasAgent()).isFalse();
        assertThatThrownBy(() -> permits.getPermitFormForCreateForAgent(null, duty, NO_RECORDS))
                .isInstanceOf(NullArgumentException.class);
        Id unknown = BasicId.parse("permit.Duty:none@example.org");
        assertThatThrownBy(() -> permits.getPermitFormForCreateForAgent(AGENT, unknown, NO_RECORDS))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFurtherSessionTakesItsParametersByNameAndDeletesItsOwnObjectsAlone() throws Exception {
        Id master = create(forAgent()).get(0);
        SubpermitAdminSession single = manager.getSubpermitAdminSession();
        PermitForm form = single.getSubpermitFormForCreate(master, duty, RESOURCE, NO_RECORDS);
        form.setLevel(2);
        Permit made = single.createSubpermit(form);
        SubpermitBatchAdminSession bulk = batches.getSubpermitBatchAdminSession();

        assertThat(made.isSubpermit()).isTrue();
        assertThat(made.getMasterId()).isEqualTo(master);
        assertThat(made.getResourceId()).isEqualTo(RESOURCE);
        assertThat(Reading.all(bulk.deleteAllSubpermits(), DeleteResponseList::getNextDeleteResponse))
                .extracting(DeleteResponse::getDeletedId)
                .containsExactly(made.getId());
        assertThat(lookup.getPermit(master).isSubpermit()).isFalse();
    }

    @Test
    void anObjectMayBeCreatedForNothingInOneOfTheWays() throws Exception {
        var passes = batches.getPassBatchAdminSession();
        PassBatchForm alone = passes.getPassFormsForCreate(1, NO_RECORDS).getNextPassBatchForm();
        PassBatchForm bound = passes.getPassFormsForCreateForDuties(Lists.ids(duty), NO_RECORDS)
                .getNextPassBatchForm();
        CreateResponseList made = passes.createPasses(Lists.of(PassBatchFormList.class, List.of(alone, bound)));
        var found = manager.getPassLookupSession();

        assertThat(alone.hasDuty()).isFalse();
        assertThat(bound.getDutyId()).isEqualTo(duty);
        assertThat(found.getPass(made.getNextCreateResponse().getCreatedId()).hasDuty())
                .isFalse();
        assertThat(found.getPass(made.getNextCreateResponse().getCreatedId()).getDutyId())
                .isEqualTo(duty);
    }

    @Test
    void aSessionOfAnotherNameIsServedUnderIt() throws Exception {
        assertThat(batches.supportsVotingBatch()).isTrue();
        VotingBatchSession voting = batches.getVotingBatchSession();
        VotePeerList peers = Lists.of(VotePeerList.class, List.of(new VotePeerAdapter(duty, RESOURCE)));
        VoteBatchForm form = voting.getVoteForms(peers, NO_RECORDS).getNextVoteBatchForm();
        CreateResponseList cast = voting.castVotes(Lists.of(VoteBatchFormList.class, List.of(form)));

        assertThat(manager.getVoteLookupSession()
                        .getVote(cast.getNextCreateResponse().getCreatedId())
                        .getVoterId())
                .isEqualTo(RESOURCE);
        assertThat(voting.deleteAllVotes().getNextDeleteResponse().isSuccessful())
                .isTrue();
    }

    @Test
    void whatNoWordsDescribeIsNotOffered() throws Exception {
        assertThat(manager.supportsPermitCounting()).isFalse();
        assertThatThrownBy(manager::getPermitCountingSession).isInstanceOf(UnimplementedException.class);
        assertThatThrownBy(batches.getSubpermitBatchAdminSession()::countSubpermits)
                .isInstanceOf(UnimplementedException.class);
        assertThat(manager.supportsSubpermitAdmin()).isTrue();
        assertThat(manager.supportsReceiptAdmin()).isTrue();
    }
}
