package org.osidforge.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osid.IllegalStateException;
import org.osid.InvalidArgumentException;
import org.osid.NotFoundException;
import org.osid.NullArgumentException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.room.Campus;
import org.osid.room.CampusList;
import org.osid.room.batch.BuildingBatchForm;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.CampusBatchForm;
import org.osid.transaction.Transaction;
import org.osid.transaction.TransactionState;
import org.osid.transaction.batch.AliasResponse;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.UpdateResponse;
import org.osid.type.Type;
import org.osidforge.adapters.room.CampusListAdapter;
import org.osidforge.adapters.room.batch.CampusBatchFormListAdapter;
import org.osidforge.runtime.list.ListSource;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.value.BasicId;

/** Each ruling, through the public doors. */
public abstract class RulingsContract extends StoreContract {

    private static final Id UNKNOWN = BasicId.parse("room.Campus:unknown@example.org");
    private static final Id ALIAS = BasicId.parse("legacy:north%20campus@example.org");
    private static final Id OTHER_ALIAS = BasicId.parse("legacy:south@example.org");

    @SuppressWarnings("this-escape") // see StoreContract
    private final Campuses campuses = newCampuses();

    @AfterEach
    void close() {
        campuses.close();
    }

    @Test
    void ruling01_aUsedFormIsUnsuccessful() throws Exception {
        CampusBatchForm form = campuses.form("North");
        assertThat(campuses.create(form).get(0).isSuccessful()).isTrue();
        CreateResponse again = campuses.create(form).get(0);
        assertThat(again.isSuccessful()).isFalse();
        assertThat(again.getErrorMessage().getText()).contains("[FORM_USED]");
        assertThat(campuses.names()).containsExactly("North");

        CampusBatchForm update = campuses.updates(campuses.all().get(0).getId()).get(0);
        update.setDisplayName("New");
        assertThat(campuses.update(update).get(0).isSuccessful()).isTrue();
        UpdateResponse twice = campuses.update(update).get(0);
        assertThat(twice.isSuccessful()).isFalse();
        assertThat(twice.getErrorMessage().getText()).contains("[FORM_USED]");
    }

    @Test
    void ruling02_theSameFormTwiceInOneBatchSucceedsOnce() throws Exception {
        CampusBatchForm form = campuses.form("North");
        List<CreateResponse> responses = campuses.create(form, form);
        assertThat(responses).extracting(CreateResponse::isSuccessful).containsExactly(true, false);
        assertThat(responses.get(1).getErrorMessage().getText()).contains("[FORM_BUSY]");
        assertThat(campuses.names()).containsExactly("North");
    }

    @Test
    void ruling03_anUnsuccessfulFormMayBeCorrected() throws Exception {
        CampusBatchForm form = campuses.badForm();
        assertThat(campuses.create(form).get(0).getErrorMessage().getText()).contains("[REFERENCE_UNKNOWN]");
        form.clearParents();
        assertThat(campuses.create(form).get(0).isSuccessful()).isTrue();
    }

    @Test
    void ruling04_aFormThatDoesNotBelongHereIsUnsuccessfulAlone() throws Exception {
        Id north = campuses.campus("North");
        CampusBatchForm forUpdate = campuses.updates(north).get(0);
        try (CampusBatchAdminSession other = campuses.batch.getCampusBatchAdminSession();
                Campuses elsewhere = newCampuses()) {
            CampusBatchForm ofOtherSession = Campuses.forms(other, 1).get(0);
            CampusBatchForm ofOtherProvider = elsewhere.form("elsewhere");
            List<CreateResponse> responses = campuses.create(
                    forUpdate, ofOtherSession, ofOtherProvider, campuses.badForm(), campuses.form("South"));
            assertThat(responses)
                    .extracting(CreateResponse::isSuccessful)
                    .containsExactly(false, false, false, false, true);
            assertThat(responses.get(0).getErrorMessage().getText()).contains("[FORM_FOR_UPDATE]");
            assertThat(responses.get(1).getErrorMessage().getText()).contains("[FORM_FOREIGN]");
            assertThat(responses.get(2).getErrorMessage().getText()).contains("[FORM_FOREIGN]");
            assertThat(responses.get(2).getFormId()).isEqualTo(ofOtherProvider.getId());
        }
        CampusBatchForm forCreate = campuses.form("West");
        UpdateResponse update = campuses.update(forCreate).get(0);
        assertThat(update.isSuccessful()).isFalse();
        assertThat(update.getFormId()).isEqualTo(forCreate.getId());
        assertThat(update.getUpdatedId()).isNotNull();
        assertThat(update.getErrorMessage().getText()).contains("[FORM_FOR_CREATE]");
        assertThat(campuses.names()).containsExactly("North", "South");
    }

    @Test
    void ruling05_aBrokenListFailsTheWholeBeforeAnythingIsDone() throws Exception {
        List<CampusBatchForm> forms = campuses.forms(2);
        ListSource<CampusBatchForm> broken = new ListSource<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public long available() {
                return 1;
            }

            @Override
            public CampusBatchForm next() throws OperationFailedException {
                if (given == forms.size()) {
                    throw new OperationFailedException("the cable was pulled");
                }
                return forms.get(given++);
            }

            @Override
            public boolean isFailing() {
                return given == forms.size();
            }
        };
        assertThatThrownBy(() -> campuses.admin.createCampuses(new CampusBatchFormListAdapter(broken)))
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("[LIST_BROKEN]")
                .hasMessageContaining("the cable was pulled");
        assertThat(campuses.all()).isEmpty();
        assertThat(Campuses.create(campuses.admin, forms))
                .allSatisfy(r -> assertThat(r.isSuccessful()).isTrue());
        assertThatThrownBy(() -> campuses.admin.createCampuses(null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> campuses.admin.deleteCampuses(null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> campuses.admin.aliasCampuses(null)).isInstanceOf(NullArgumentException.class);
    }

    @Test
    void ruling06_oneResponsePerFormInTheOrderOfTheRequest() throws Exception {
        List<CampusBatchForm> forms = campuses.forms(5);
        forms.get(2).setParents(new Id[] {UNKNOWN});
        List<CreateResponse> responses = Campuses.create(campuses.admin, forms);
        assertThat(responses)
                .extracting(CreateResponse::getFormId)
                .containsExactlyElementsOf(forms.stream().map(f -> f.getId()).toList());
        assertThat(responses).extracting(CreateResponse::isSuccessful).containsExactly(true, true, false, true, true);
        assertThatThrownBy(() -> responses.get(0).getErrorMessage()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> responses.get(2).getCreatedId()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ruling07_insideATransactionItIsAllOrNothing() throws Exception {
        Id north = campuses.campus("North");
        Transaction transaction = campuses.admin.startTransaction();
        CampusBatchForm form = campuses.form("South");
        assertThat(campuses.create(form).get(0).isSuccessful()).isTrue();
        campuses.delete(north);
        assertThat(campuses.names()).containsExactly("North");
        transaction.abort();
        assertThat(transaction.getState()).isEqualTo(TransactionState.ABORTED);
        assertThat(campuses.names()).containsExactly("North");

        Transaction second = campuses.admin.startTransaction();
        assertThat(campuses.create(form).get(0).isSuccessful()).isTrue();
        second.commit();
        assertThat(second.getState()).isEqualTo(TransactionState.COMMITTED);
        assertThat(campuses.names()).containsExactly("North", "South");
    }

    @Test
    void ruling08_unknownIdsInUpdateAndDelete() throws Exception {
        Id north = campuses.campus("North");
        assertThatThrownBy(() -> campuses.updates(north, UNKNOWN))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("[OBJECT_UNKNOWN]");
        List<DeleteResponse> responses = campuses.delete(UNKNOWN, north, north);
        assertThat(responses).extracting(DeleteResponse::isSuccessful).containsExactly(false, true, false);
        assertThat(responses).extracting(DeleteResponse::getDeletedId).containsExactly(UNKNOWN, north, north);
        assertThat(campuses.all()).isEmpty();
    }

    @Test
    void ruling09_negativeNumbersNullElementsAndNoForms() throws Exception {
        assertThatThrownBy(() -> campuses.forms(-1))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[NEGATIVE]");
        assertThatThrownBy(() -> campuses.admin.getCampusFormsForCreate(1, new Type[] {null}))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContaining("[NULL_ELEMENT]");
        assertThat(campuses.forms(0)).isEmpty();
        assertThat(campuses.create()).isEmpty();
    }

    @Test
    void ruling10_anAliasStandsForItsObject() throws Exception {
        Id north = campuses.campus("North");
        Id south = campuses.campus("South");
        assertThat(campuses.alias(north, ALIAS).isSuccessful()).isTrue();
        assertThat(campuses.lookup.getCampus(ALIAS).getId()).isEqualTo(north);
        assertThat(campuses.alias(ALIAS, OTHER_ALIAS).isSuccessful()).isTrue();
        assertThat(campuses.nameOf(OTHER_ALIAS)).isEqualTo("North");

        assertThat(campuses.alias(south, ALIAS).isSuccessful()).isTrue();
        assertThat(campuses.nameOf(ALIAS)).isEqualTo("South");
        assertThat(campuses.nameOf(north)).isEqualTo("North");

        AliasResponse hiding = campuses.alias(north, south);
        assertThat(hiding.isSuccessful()).isFalse();
        assertThat(hiding.getErrorMessage().getText()).contains("[ALIAS_HIDES]");
        assertThat(campuses.nameOf(south)).isEqualTo("South");

        CampusBatchForm update = campuses.updates(OTHER_ALIAS).get(0);
        assertThat(update.getCampusId()).isEqualTo(north);
        update.setDisplayName("Renamed");
        assertThat(campuses.update(update).get(0).getUpdatedId()).isEqualTo(north);
        assertThat(campuses.delete(OTHER_ALIAS).get(0).isSuccessful()).isTrue();
        assertThatThrownBy(() -> campuses.lookup.getCampus(OTHER_ALIAS)).isInstanceOf(NotFoundException.class);
        assertThat(campuses.alias(south, OTHER_ALIAS).isSuccessful()).isTrue();
        assertThat(campuses.nameOf(OTHER_ALIAS)).isEqualTo("South");
    }

    @Test
    void ruling10_theLaterRequestOfABatchWins() throws Exception {
        Id north = campuses.campus("North");
        Id south = campuses.campus("South");
        List<AliasResponse> responses = Reading.all(
                campuses.admin.aliasCampuses(Lists.aliasRequests(
                        Lists.aliasRequest(north, ALIAS),
                        Lists.aliasRequest(UNKNOWN, OTHER_ALIAS),
                        Lists.aliasRequest(south, ALIAS),
                        Lists.aliasRequest(ALIAS, OTHER_ALIAS))),
                AliasResponseList::getNextAliasResponse);
        assertThat(responses).extracting(AliasResponse::isSuccessful).containsExactly(true, false, true, true);
        assertThat(responses.get(1).getReferenceId()).isEqualTo(UNKNOWN);
        assertThat(campuses.nameOf(OTHER_ALIAS)).isEqualTo("South");
    }

    @Test
    void ruling10_thePlenaryViewTakesTheExactId() throws Exception {
        campuses.alias(campuses.campus("North"), ALIAS);
        campuses.lookup.usePlenaryCampusView();
        assertThatThrownBy(() -> campuses.lookup.getCampus(ALIAS)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void ruling11_anUpdateWritesOnlyWhatWasTouched() throws Exception {
        Id north = campuses.campus("North");
        List<CampusBatchForm> forms = campuses.updates(north, north);
        forms.get(0).setDisplayName("first");
        forms.get(0).setDescription("of the first");
        forms.get(1).setDisplayName("second");
        assertThat(campuses.update(forms.get(0), forms.get(1)))
                .allSatisfy(r -> assertThat(r.isSuccessful()).isTrue());
        Campus now = campuses.lookup.getCampus(north);
        assertThat(now.getDisplayName().getText()).isEqualTo("second");
        assertThat(now.getDescription().getText()).isEqualTo("of the first");

        CampusBatchForm clears = campuses.updates(north).get(0);
        clears.clearDescription();
        campuses.update(clears);
        assertThat(campuses.lookup.getCampus(north).getDescription().getText()).isEmpty();
        assertThat(campuses.nameOf(north)).isEqualTo("second");
    }

    @Test
    void ruling12_elementsAreCheckedWhenSet() throws Exception {
        BuildingBatchForm form = campuses.buildingForm(campuses.buildings);
        form.setGrossArea(new BigDecimal("12.5"));
        assertThatThrownBy(() -> form.setGrossArea(new BigDecimal("1E+31")))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[TOO_GREAT]");
        assertThatThrownBy(() -> form.setNumber(null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> form.setNumber("x".repeat(65_537)))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[TOO_LONG]");
        assertThat(form.getGrossAreaMetadata().getExistingDecimalValues()).containsExactly(new BigDecimal("12.5"));
        Id id = Campuses.create(campuses.buildings, form).get(0).getCreatedId();
        assertThat(campuses.buildingLookup.getBuilding(id).getGrossArea()).isEqualByComparingTo("12.5");
    }

    @Test
    void ruling13_listsAreReadOnce() throws Exception {
        campuses.campus("North");
        campuses.campus("South");
        CampusList list = campuses.lookup.getCampuses();
        assertThat(list.available()).isEqualTo(2);
        assertThat(list.getNextCampuses(5)).hasSize(2);
        assertThat(list.hasNext()).isFalse();
        assertThatThrownBy(list::getNextCampus)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[LIST_END]");
        list.close();
        assertThatThrownBy(list::hasNext)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[CLOSED]");
        campuses.admin.close();
        assertThatThrownBy(() -> campuses.admin.canCreateCampuses()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> campuses.admin.getLocale()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ruling13_anErrorWaitsForTheRetrieval() {
        CampusList list = new CampusListAdapter(new ListSource<Campus>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public long available() {
                return 1;
            }

            @Override
            public Campus next() throws OperationFailedException {
                throw new OperationFailedException("gone");
            }

            @Override
            public boolean isFailing() {
                return true;
            }
        });
        list.skip(3);
        assertThat(list.hasNext()).isTrue();
        assertThat(list.available()).isPositive();
        assertThatThrownBy(list::getNextCampus)
                .isInstanceOf(OperationFailedException.class)
                .hasMessage("gone");
    }

    @Test
    void ruling14_anIdIsJudgedByItsThreeParts() throws Exception {
        Id north = campuses.campus("North");
        Id foreign = new ForeignId(
                north.getIdentifierNamespace().toUpperCase(java.util.Locale.ROOT),
                north.getIdentifier(),
                north.getAuthority().toUpperCase(java.util.Locale.ROOT));
        assertThat(campuses.nameOf(foreign)).isEqualTo("North");
        Id lengthy = new ForeignId("legacy", "é/".repeat(400), "example.org");
        assertThat(campuses.alias(north, lengthy).isSuccessful()).isTrue();
        assertThat(campuses.nameOf(BasicId.parse(BasicId.of(lengthy).toString())))
                .isEqualTo("North");
        Id otherCase = new ForeignId("legacy", "É/".repeat(400), "example.org");
        assertThatThrownBy(() -> campuses.lookup.getCampus(otherCase)).isInstanceOf(NotFoundException.class);
    }

    /** An Id of another implementation, with a hash code of its own. */
    private record ForeignId(String namespace, String identifier, String authority) implements Id {
        @Override
        public String getAuthority() {
            return authority;
        }

        @Override
        public String getIdentifierNamespace() {
            return namespace;
        }

        @Override
        public String getIdentifier() {
            return identifier;
        }

        @Override
        public int compareTo(Id other) {
            return -BasicId.of(other).compareTo(this);
        }
    }
}
