package org.osidforge.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osid.AlreadyExistsException;
import org.osid.IllegalStateException;
import org.osid.InvalidArgumentException;
import org.osid.NotFoundException;
import org.osid.NullArgumentException;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.room.Building;
import org.osid.room.BuildingForm;
import org.osid.room.Campus;
import org.osid.room.CampusForm;
import org.osid.type.Type;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;

/** Create, update, delete and alias of single objects keep their own errors. */
public abstract class SingleOperationsContract extends StoreContract {

    private static final Id UNKNOWN = BasicId.parse("room.Campus:unknown@example.org");
    private static final Type RECORD = BasicType.parse("records:room/Campus/Unheard@example.org");

    @SuppressWarnings("this-escape") // see StoreContract
    private final Campuses campuses = newCampuses();

    @AfterEach
    void close() {
        campuses.close();
    }

    private CampusForm form(String name) throws Exception {
        CampusForm form = campuses.admin.getCampusFormForCreate(Campuses.NO_RECORDS);
        form.setDisplayName(name);
        return form;
    }

    @Test
    void createGivesTheObject() throws Exception {
        CampusForm form = form("north");
        Campus campus = campuses.admin.createCampus(form);
        assertThat(campus.getDisplayName().getText()).isEqualTo("north");
        assertThat(campus.isCurrent()).isTrue();
        assertThat(campuses.lookup.getCampus(campus.getId())).isEqualTo(campus).hasSameHashCodeAs(campus);
        assertThatThrownBy(() -> campuses.admin.createCampus(form))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[FORM_USED]");
    }

    @Test
    void createRefusesFormsOfOthersAndForUpdate() throws Exception {
        Campus campus = campuses.admin.createCampus(form("north"));
        try (Campuses elsewhere = newCampuses()) {
            CampusForm foreign = elsewhere.admin.getCampusFormForCreate(Campuses.NO_RECORDS);
            assertThatThrownBy(() -> campuses.admin.createCampus(foreign))
                    .isInstanceOf(UnsupportedException.class)
                    .hasMessageContaining("[FORM_FOREIGN]");
        }
        CampusForm update = campuses.admin.getCampusFormForUpdate(campus.getId());
        assertThatThrownBy(() -> campuses.admin.createCampus(update)).isInstanceOf(UnsupportedException.class);
        CampusForm create = form("south");
        assertThatThrownBy(() -> campuses.admin.updateCampus(create))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("[FORM_FOR_CREATE]");
        assertThatThrownBy(() -> campuses.admin.createCampus(null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> campuses.admin.updateCampus(null)).isInstanceOf(NullArgumentException.class);
    }

    @Test
    void createRefusesAnInvalidFormUntilItIsCorrected() throws Exception {
        BuildingForm form = campuses.buildings.getBuildingFormForCreate(Campuses.NO_RECORDS);
        assertThat(form.isValid()).isFalse();
        assertThat(form.getInvalidMetadata())
                .singleElement()
                .satisfies(m -> assertThat(m.getElementId())
                        .isEqualTo(form.getAddressMetadata().getElementId()));
        assertThat(form.getValidationMessages()).hasSize(1);
        assertThatThrownBy(() -> campuses.buildings.createBuilding(form))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[REQUIRED_MISSING]");
        form.setAddress(Campuses.ADDRESS);
        form.setEnclosingBuilding(UNKNOWN);
        assertThat(form.isValid())
                .as("setting an element promises nothing about the submission")
                .isTrue();
        assertThatThrownBy(() -> campuses.buildings.createBuilding(form))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[REFERENCE_UNKNOWN]");
        form.clearEnclosingBuilding();
        Building made = campuses.buildings.createBuilding(form);
        assertThat(made.getAddressId()).isEqualTo(Campuses.ADDRESS);
        assertThat(form.isCurrent()).isFalse();
    }

    @Test
    void updateChangesTheObject() throws Exception {
        Campus campus = campuses.admin.createCampus(form("north"));
        CampusForm form = campuses.admin.getCampusFormForUpdate(campus.getId());
        form.setDisplayName("renamed");
        campuses.admin.updateCampus(form);
        assertThat(campuses.nameOf(campus.getId())).isEqualTo("renamed");
        assertThat(campus.isCurrent()).isFalse();
        assertThat(campus.getDisplayName().getText())
                .as("an object does not change")
                .isEqualTo("north");
        assertThatThrownBy(() -> campuses.admin.updateCampus(form)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> campuses.admin.getCampusFormForUpdate(UNKNOWN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void deleteAndAliasTellWhatIsMissing() throws Exception {
        Id north = campuses.admin.createCampus(form("north")).getId();
        Id south = campuses.admin.createCampus(form("south")).getId();
        assertThatThrownBy(() -> campuses.admin.deleteCampus(UNKNOWN)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> campuses.admin.deleteCampus(null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> campuses.admin.aliasCampus(UNKNOWN, north)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> campuses.admin.aliasCampus(north, south))
                .isInstanceOf(AlreadyExistsException.class)
                .hasMessageContaining("[ALIAS_HIDES]");
        assertThatThrownBy(() -> campuses.admin.aliasCampus(north, null)).isInstanceOf(NullArgumentException.class);
        campuses.admin.aliasCampus(north, north);
        campuses.admin.deleteCampus(north);
        assertThatThrownBy(() -> campuses.admin.deleteCampus(north)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAliasMayBeAnIdThatNoObjectHasAnyMore() throws Exception {
        Id north = campuses.admin.createCampus(form("north")).getId();
        Id south = campuses.admin.createCampus(form("south")).getId();
        campuses.admin.deleteCampus(north);
        campuses.admin.aliasCampus(south, north);
        assertThat(campuses.nameOf(north)).isEqualTo("south");
    }

    @Test
    void recordTypesThatNobodyDeclaredAreUnsupported() throws Exception {
        assertThat(campuses.admin.canCreateCampusWithRecordTypes(Campuses.NO_RECORDS))
                .isTrue();
        assertThat(campuses.admin.canCreateCampusWithRecordTypes(new Type[] {RECORD}))
                .isFalse();
        assertThatThrownBy(() -> campuses.admin.canCreateCampusWithRecordTypes(null))
                .isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> campuses.admin.getCampusFormForCreate(new Type[] {RECORD}))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("[RECORD_TYPE]");
        assertThatThrownBy(() -> campuses.admin.getCampusFormForCreate(null)).isInstanceOf(NullArgumentException.class);
        CampusForm form = form("north");
        assertThatThrownBy(() -> form.getCampusFormRecord(RECORD)).isInstanceOf(UnsupportedException.class);
        assertThatThrownBy(() -> form.getCampusFormRecord(null)).isInstanceOf(NullArgumentException.class);
        Campus campus = campuses.admin.createCampus(form);
        assertThatThrownBy(() -> campus.getCampusRecord(RECORD)).isInstanceOf(UnsupportedException.class);
        assertThat(campus.hasRecordType(RECORD)).isFalse();
        assertThat(campus.getRecordTypes().hasNext()).isFalse();
        assertThat(campuses.rooms.getCampusRecordTypes().hasNext()).isFalse();
        assertThat(campuses.rooms.supportsCampusRecordType(RECORD)).isFalse();
    }

    @Test
    void aFormTellsWhatItIsFor() throws Exception {
        CampusForm create = form("north");
        assertThat(create.isForUpdate()).isFalse();
        assertThat(create.isCurrent()).isTrue();
        assertThat(create.getDefaultLocale().getLanguageType())
                .isEqualTo(create.getLocales().getNextLocale().getLanguageType());
        assertThat(create.getRequiredRecordTypes().hasNext()).isFalse();
        create.setJournalComment("founded");
        assertThat(create.getJournalCommentMetadata().hasValue()).isTrue();
        Id north = campuses.admin.createCampus(create).getId();
        assertThat(campuses.admin.getCampusFormForUpdate(north).isForUpdate()).isTrue();
    }
}
