package org.osidforge.tck.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osid.NotFoundException;
import org.osid.id.IdList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeText;

/** A broken provider for each group of clauses; each is caught by its clause. */
class MutantsTest {

    private final Hunt campuses = Hunt.on("CampusBatchAdminSession");

    @Test
    void form_01_one_form_too_few() {
        Mutant mutant = Hunt.mutant("gives one form only")
                .when(Role.BATCH_GET_FORMS_FOR_CREATE, "CampusBatchAdminSession", call -> call.proceedWith(
                        Math.min(1L, (Long) call.arguments()[0]), call.arguments()[1]));
        campuses.catches(mutant, "FORM-01");
    }

    @Test
    void create_05_no_text() {
        Mutant mutant = Hunt.mutant("refuses without a word")
                .when("CreateResponse", "getErrorMessage", call -> {
                    call.proceed();
                    return new MadeText("");
                });
        campuses.onlyCaughtBy(mutant, "CREATE-05");
    }

    @Test
    void update_03_says_that_it_is_for_create() {
        Mutant mutant = Hunt.mutant("forgets what its forms are for").when("OsidForm", "isForUpdate", call -> false);
        campuses.onlyCaughtBy(mutant, "UPDATE-03");
    }

    @Test
    void delete_01_null_is_nothing() {
        Mutant mutant = Hunt.mutant("takes null for nothing")
                .when(Role.BATCH_DELETE, call -> call.arguments()[0] == null
                        ? ConsumerList.of(DeleteResponseList.class, List.of())
                        : call.proceed());
        campuses.onlyCaughtBy(mutant, "DELETE-01");
    }

    @Test
    void alias_09_one_alias_only() {
        Map<Object, Object> given = new java.util.HashMap<>();
        Mutant mutant = Hunt.mutant("mixes up alias Ids")
                .when("AliasResponse", "getAliasId", call -> given.computeIfAbsent("first", k -> new MadeId("a", "b", "c")));
        campuses.catches(mutant, "ALIAS-02");
    }

    @Test
    void list_04_skips_nothing() {
        Mutant mutant = Hunt.mutant("skips nothing").when("OsidList", "skip", call -> {
            ((org.osid.OsidList) call.target()).available();
            return null;
        });
        campuses.onlyCaughtBy(mutant, "LIST-04");
    }

    @Test
    void session_02_offers_what_it_says_not_to() {
        Mutant mutant = Hunt.mutant("says no and gives it all the same").when(Role.SUPPORTS_SESSION, call -> false);
        campuses.onlyCaughtBy(mutant, "SESSION-02", "MANAGER-02");
    }

    @Test
    void access_01_deletes_without_permission() {
        Mutant mutant = Hunt.mutant("lets everybody delete").when(Role.CAN_DELETE, call -> {
            call.proceed();
            return true;
        });
        campuses.onlyCaughtBy(mutant, "ACCESS-01");
    }

    @Test
    void manager_03_initializes_twice() {
        Mutant mutant = Hunt.mutant("can be initialized over and over").when("OsidManager", "initialize", call -> null);
        campuses.onlyCaughtBy(mutant, "MANAGER-03");
    }

    @Test
    void lookup_02_leaves_out_duplicates() {
        Mutant mutant = Hunt.mutant("leaves out duplicates").when(Role.LOOKUP_BY_IDS, call -> {
            List<Object> once = new ArrayList<>();
            IdList ids = (IdList) call.arguments()[0];
            while (ids.hasNext()) {
                Object id = ids.getNextId();
                if (!once.contains(id)) {
                    once.add(id);
                }
            }
            return call.proceedWith(ConsumerList.of(IdList.class, once));
        });
        campuses.onlyCaughtBy(mutant, "LOOKUP-02");
    }

    @Test
    void lookup_01_wrong_error() {
        Mutant mutant = Hunt.mutant("does not know the difference").when(Role.LOOKUP_BY_ID, call -> {
            if (call.arguments()[0] == null) {
                throw new NotFoundException("null");
            }
            return call.proceed();
        });
        campuses.onlyCaughtBy(mutant, "LOOKUP-01");
    }

    @Test
    void tx_03_abort_commits() {
        Mutant mutant = Hunt.mutant("commits what is aborted").when("Transaction", "abort", call -> {
            ((org.osid.transaction.Transaction) call.target()).commit();
            return null;
        });
        campuses.catches(mutant, "TX-03");
    }
}
