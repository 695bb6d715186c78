package com.example.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osid.OperationFailedException;
import org.osid.OsidException;
import org.osid.TransactionFailureException;
import org.osid.id.Id;
import org.osid.room.Campus;
import org.osid.room.CampusList;
import org.osid.room.CampusLookupSession;
import org.osid.room.RoomManager;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.CampusBatchFormList;
import org.osid.room.batch.RoomBatchManager;
import org.osid.transaction.Transaction;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.type.Type;
import org.osidforge.consumer.ProviderManagers;
import org.osidforge.gateway.Gateway;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.settings.GatewaySettings;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.provider.Settings;
import org.osidforge.runtime.value.BasicId;

/** What the conformance kit does not try: limits, two clients, a second start, no gateway. */
class GatewayStoreTest {

    private static final Type[] NONE = {};

    private final Provider behind = MemoryProvider.open();
    private Gateway gateway;
    private Provider client;

    @BeforeEach
    void start() throws OsidException {
        Limits standard = Limits.STANDARD;
        gateway = Gateway.over(ProviderManagers.of("memory", behind))
                .settings(GatewaySettings.STANDARD
                        .withPort(0)
                        .withLimits(new Limits(standard.bytes(), standard.depth(), 10, standard.time(), 10)))
                .start();
        client = open();
    }

    private Provider open() throws OsidException {
        return new GatewayProvider().open(Settings.of(Map.of("gateway.uri", gateway.uri().toString())));
    }

    @AfterEach
    void stop() {
        client.close();
        gateway.close();
        behind.close();
    }

    private static CampusBatchAdminSession admin(Provider provider) throws OsidException {
        return provider.manager(RoomBatchManager.class).getCampusBatchAdminSession();
    }

    private static CampusLookupSession lookup(Provider provider) throws OsidException {
        return provider.manager(RoomManager.class).getCampusLookupSession();
    }

    private static List<Id> create(CampusBatchAdminSession session, int number) throws OsidException {
        List<CampusBatchForm> forms = new ArrayList<>();
        CampusBatchFormList given = session.getCampusFormsForCreate(number, NONE);
        while (given.hasNext()) {
            CampusBatchForm form = given.getNextCampusBatchForm();
            form.setDisplayName("Campus " + forms.size());
            forms.add(form);
        }
        List<Id> ids = new ArrayList<>();
        CreateResponseList responses = session.createCampuses(Lists.of(CampusBatchFormList.class, forms));
        while (responses.hasNext()) {
            CreateResponse response = responses.getNextCreateResponse();
            assertTrue(response.isSuccessful());
            ids.add(response.getCreatedId());
        }
        return ids;
    }

    private static List<Id> all(Provider provider) throws OsidException {
        List<Id> ids = new ArrayList<>();
        CampusList list = lookup(provider).getCampuses();
        while (list.hasNext()) {
            ids.add(list.getNextCampus().getId());
        }
        return ids;
    }

    @Test
    void moreThanABatchAndAPageTakes() throws OsidException {
        List<Id> made = create(admin(client), 35);
        assertEquals(made, all(client));
        assertEquals(35, all(behind).size());
    }

    @Test
    void whatOneClientMadeAnotherFindsByBothIds() throws OsidException {
        Id ours = create(admin(client), 1).get(0);
        try (Provider later = open()) {
            Campus found = lookup(later).getCampus(ours);
            assertEquals("Campus 0", found.getDisplayName().getText());
            assertEquals(all(behind), all(later));
            assertEquals(ours, lookup(client).getCampus(found.getId()).getId());
        }
    }

    @Test
    void aTransactionIsDoneAsAWholeOrNotAtAll() throws OsidException {
        Id first = create(admin(client), 1).get(0);
        CampusBatchAdminSession session = admin(client);
        Transaction transaction = session.startTransaction();
        create(session, 2);
        CampusBatchFormList forms = session.getCampusFormsForUpdate(Lists.ids(first));
        CampusBatchForm form = forms.getNextCampusBatchForm();
        form.setDescription("changed");
        session.updateCampuses(Lists.of(CampusBatchFormList.class, List.of(form)));
        transaction.prepare();
        // through another door, where nobody knows of the transaction
        admin(behind).deleteCampuses(Lists.ids(List.of(all(behind).get(0))));
        assertThrows(OperationFailedException.class, transaction::commit);
        assertTrue(all(behind).isEmpty());
        assertTrue(all(client).isEmpty());
    }

    @Test
    void aTransactionThatIsTooLargeIsRefusedBeforeAnythingIsSent() throws OsidException {
        CampusBatchAdminSession session = admin(client);
        Transaction transaction = session.startTransaction();
        create(session, 11);
        TransactionFailureException refused = assertThrows(TransactionFailureException.class, transaction::prepare);
        assertTrue(refused.getMessage().contains("no more than 10 writes"), refused.getMessage());
        transaction.abort();
        assertTrue(all(behind).isEmpty());
    }

    @Test
    void aReferenceIsTheIdThatIsToldForItsObject() throws OsidException {
        List<Id> made = create(admin(client), 2);
        CampusBatchAdminSession session = admin(client);
        CampusBatchForm form = session.getCampusFormsForUpdate(Lists.ids(made.get(1))).getNextCampusBatchForm();
        form.setParents(new Id[] {made.get(0)});
        session.updateCampuses(Lists.of(CampusBatchFormList.class, List.of(form)));
        CampusBatchForm again = session.getCampusFormsForUpdate(Lists.ids(made.get(1))).getNextCampusBatchForm();
        assertEquals(List.of(made.get(0)), List.of(again.getParentsMetadata().getExistingIdValues()));
    }

    @Test
    void anIdWithSignsOfAddressesIsFound() throws OsidException {
        Id made = create(admin(client), 1).get(0);
        BasicId odd = BasicId.of("it's", "a%b ?c#d&e+f", "example.com");
        client.manager(RoomManager.class).getCampusAdminSession().aliasCampus(made, odd);
        assertEquals(made, lookup(client).getCampus(odd).getId());
    }

    @Test
    void whereNoGatewayIsItIsSaid() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        URI nowhere = URI.create("http://127.0.0.1:" + port);
        OperationFailedException failed = assertThrows(
                OperationFailedException.class,
                () -> Provider.over(new GatewayStore(nowhere)).open());
        assertTrue(failed.getMessage().contains(nowhere.toString()), failed.getMessage());
        assertFalse(failed.getMessage().contains("Exception"), failed.getMessage());
    }
}
