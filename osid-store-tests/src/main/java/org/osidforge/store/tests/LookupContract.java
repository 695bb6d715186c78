package org.osidforge.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osid.IllegalStateException;
import org.osid.InvalidArgumentException;
import org.osid.NotFoundException;
import org.osid.NullArgumentException;
import org.osid.OperationFailedException;
import org.osid.OsidException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.room.Building;
import org.osid.room.BuildingList;
import org.osid.room.BuildingLookupSession;
import org.osid.room.Campus;
import org.osid.room.CampusList;
import org.osid.room.Floor;
import org.osid.room.FloorList;
import org.osid.room.FloorLookupSession;
import org.osid.room.Room;
import org.osid.room.RoomList;
import org.osid.room.RoomLookupSession;
import org.osid.room.RoomProxyManager;
import org.osid.room.batch.BuildingBatchForm;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.FloorBatchForm;
import org.osid.room.batch.RoomBatchAdminSession;
import org.osid.room.batch.RoomBatchForm;
import org.osid.room.batch.RoomBatchFormList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.type.Type;
import org.osidforge.runtime.access.UserProxy;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.Moment;

/** Looking up: views, filters, and what objects tell. */
public abstract class LookupContract extends StoreContract {

    private static final BasicId UNKNOWN = BasicId.parse("room.Building:unknown@example.org");
    private static final Type HOUSE = BasicType.parse("genera:room/Building/House@example.org");
    private static final Type VILLA = BasicType.parse("genera:room/Building/House/Villa@example.org");
    private static final Type HOUSEBOAT = BasicType.parse("genera:room/Building/Houseboat@example.org");

    @SuppressWarnings("this-escape") // see StoreContract
    private final Campuses campuses = newCampuses();

    private final BuildingLookupSession lookup = campuses.buildingLookup;

    @AfterEach
    void close() {
        campuses.close();
    }

    /** Creates a building with what is set on its form. */
    private Id building(String name, java.util.function.Consumer<BuildingBatchForm> more) throws OsidException {
        BuildingBatchForm form = campuses.buildingForm(campuses.buildings);
        form.setDisplayName(name);
        more.accept(form);
        return Campuses.create(campuses.buildings, form).get(0).getCreatedId();
    }

    private static List<String> names(BuildingList list) throws OsidException {
        return Campuses.namesOf(Reading.all(list, BuildingList::getNextBuilding));
    }

    private static Moment day(String text) {
        return Moment.parse(text + "T00:00:00");
    }

    @Test
    void byIdsPlenaryAllInOrderOrNotFound() throws Exception {
        Id a = campuses.building("a");
        Id b = campuses.building("b");
        lookup.usePlenaryBuildingView();
        assertThat(names(lookup.getBuildingsByIds(Lists.ids(b, a, b)))).containsExactly("b", "a", "b");
        assertThatThrownBy(() -> lookup.getBuildingsByIds(Lists.ids(a, UNKNOWN)))
                .isInstanceOf(NotFoundException.class);
        lookup.useComparativeBuildingView();
        assertThat(names(lookup.getBuildingsByIds(Lists.ids(b, UNKNOWN, a)))).containsExactly("b", "a");
        assertThatThrownBy(() -> lookup.getBuilding(UNKNOWN)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> lookup.getBuilding(null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> lookup.getBuildingsByIds(null)).isInstanceOf(NullArgumentException.class);
    }

    @Test
    void byGenusAndParentGenus() throws Exception {
        building("house", f -> f.setGenusType(HOUSE));
        building("villa", f -> f.setGenusType(VILLA));
        building("boat", f -> f.setGenusType(HOUSEBOAT));
        Id plain = campuses.building("plain");
        assertThat(names(lookup.getBuildingsByGenusType(HOUSE))).containsExactly("house");
        assertThat(names(lookup.getBuildingsByParentGenusType(HOUSE))).containsExactly("house", "villa");
        Building none = lookup.getBuilding(plain);
        assertThat(names(lookup.getBuildingsByGenusType(none.getGenusType()))).containsExactly("plain");
        assertThat(names(lookup.getBuildingsByParentGenusType(none.getGenusType())))
                .hasSize(4);
        assertThat(none.isOfGenusType(HOUSE)).isFalse();
        assertThat(none.isOfGenusType(none.getGenusType())).isTrue();
        assertThatThrownBy(() -> lookup.getBuildingsByGenusType(null)).isInstanceOf(NullArgumentException.class);
        assertThat(names(lookup.getBuildingsByRecordType(HOUSE))).isEmpty();
    }

    @Test
    void byDate() throws Exception {
        building("old", f -> f.setEndDate(day("1999-12-31")));
        building("present", f -> {
            f.setStartDate(day("2000-01-01"));
            f.setEndDate(day("2100-01-01"));
        });
        building("coming", f -> f.setStartDate(day("2100-01-02")));
        campuses.building("always");
        assertThat(names(lookup.getBuildingsOnDate(day("1990-01-01"), day("1999-12-31"))))
                .containsExactly("old", "always");
        assertThat(names(lookup.getBuildingsOnDate(day("1999-12-31"), day("2000-01-01"))))
                .containsExactly("old", "present", "always");
        assertThatThrownBy(() -> lookup.getBuildingsOnDate(day("2000-01-01"), day("1999-01-01")))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[DATE_ORDER]");
        lookup.useEffectiveBuildingView();
        assertThat(names(lookup.getBuildings())).containsExactly("present", "always");
        lookup.useAnyEffectiveBuildingView();
        assertThat(names(lookup.getBuildings())).hasSize(4);
    }

    @Test
    void theServiceDateDecidesWhatIsEffective() throws Exception {
        Id old = building("old", f -> f.setEndDate(day("1999-12-31")));
        RoomProxyManager manager = campuses.provider.manager(RoomProxyManager.class);
        Date then = Date.from(day("1999-06-01").time().toInstant(java.time.ZoneOffset.UTC));
        UserProxy proxy = UserProxy.of(BasicId.parse("authentication.Agent:ann@example.org"))
                .at(then);
        BuildingLookupSession session = manager.getBuildingLookupSession(proxy);
        assertThat(session.getDate()).isEqualTo(then);
        assertThat(session.getClockRate()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(session.getBuilding(old).isEffective()).isTrue();
        assertThat(lookup.getBuilding(old).isEffective()).isFalse();
        assertThat(lookup.getBuilding(old).getStartDate()).isEqualTo(Moment.EARLIEST);
        assertThat(lookup.getBuilding(old).getEndDate()).isEqualTo(day("1999-12-31"));
    }

    @Test
    void byProvider() throws Exception {
        Id provider = BasicId.parse("resource.Resource:city@example.org");
        CampusBatchForm form = campuses.form("of the city");
        form.setProvider(provider);
        campuses.create(form, campuses.form("of the service"));
        assertThat(namesOf(campuses.lookup.getCampusesByProvider(provider))).containsExactly("of the city");
        Id service = campuses.rooms.getProviderId();
        assertThat(namesOf(campuses.lookup.getCampusesByProvider(service))).containsExactly("of the service");
        Campus campus = campuses.all().get(0);
        assertThat(campus.getProviderId()).isEqualTo(provider);
        assertThat(campuses.all().get(1).getProviderId()).isEqualTo(service);
        assertThatThrownBy(campus::getProvider)
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("[REFERENCE_UNSERVED]");
        assertThat(campus.getLicense().getText()).isEmpty();
        assertThat(campus.getBrandingIds().hasNext()).isFalse();
    }

    private static List<String> namesOf(CampusList list) throws OsidException {
        return Reading.all(list, CampusList::getNextCampus).stream()
                .map(c -> c.getDisplayName().getText())
                .toList();
    }

    @Test
    void referencesAreFollowedBothWays() throws Exception {
        Id outer = campuses.building("outer");
        Id alias = BasicId.parse("legacy:outer@example.org");
        campuses.buildings.aliasBuilding(outer, alias);
        Id inner = building("inner", f -> f.setEnclosingBuilding(alias));
        Building building = lookup.getBuilding(inner);
        assertThat(building.isSubdivision()).isTrue();
        assertThat(building.getEnclosingBuildingId())
                .as("an alias is resolved when it is submitted")
                .isEqualTo(outer);
        assertThat(building.getEnclosingBuilding().getDisplayName().getText()).isEqualTo("outer");
        assertThat(building.getAddressId()).isEqualTo(Campuses.ADDRESS);
        assertThatThrownBy(building::getAddress).isInstanceOf(OperationFailedException.class);

        Building enclosing = lookup.getBuilding(outer);
        assertThat(enclosing.isSubdivision()).isFalse();
        assertThatThrownBy(enclosing::getEnclosingBuildingId)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[NO_VALUE]");
        assertThat(Reading.all(enclosing.getSubdivisionIds(), IdList::getNextId))
                .containsExactly(inner);
        assertThat(names(enclosing.getSubdivisions())).containsExactly("inner");

        campuses.buildings.deleteBuilding(outer);
        assertThatThrownBy(building::getEnclosingBuilding)
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("[REFERENCE_LOST]");
        assertThat(enclosing.isCurrent()).isFalse();
    }

    @Test
    void whatIsMissingIsEmptyOrIllegal() throws Exception {
        Building building = lookup.getBuilding(campuses.building("hall"));
        assertThat(building.getOfficialName().getText()).isEmpty();
        assertThat(building.getNumber()).isEmpty();
        assertThat(building.hasArea()).isFalse();
        assertThatThrownBy(building::getGrossArea).isInstanceOf(IllegalStateException.class);
        assertThat(building.getDescription().getText()).isEmpty();
    }

    @Test
    void aDisplayNameIsGivenWhereNoneIsSet() throws Exception {
        Id id = Campuses.create(campuses.admin, campuses.forms(1)).get(0).getCreatedId();
        assertThat(campuses.nameOf(id)).startsWith("Campus ").endsWith(id.getIdentifier());
    }

    @Test
    void floorsAreFoundForTheirBuildingAndRoomsThroughTheirFloor() throws Exception {
        Id hall = campuses.building("hall");
        Id annex = campuses.building("annex");
        List<FloorBatchForm> forms = campuses.floorForms(hall, hall, annex);
        assertThat(forms).extracting(FloorBatchForm::getBuildingId).containsExactly(hall, hall, annex);
        List<Id> floors =
                campuses.createFloors(forms).stream().map(r -> r.getCreatedId()).toList();
        FloorLookupSession floorLookup = campuses.rooms.getFloorLookupSession();
        assertThat(Reading.all(floorLookup.getFloorsForBuilding(hall), FloorList::getNextFloor))
                .extracting(Floor::getId)
                .containsExactly(floors.get(0), floors.get(1));
        assertThat(Reading.all(floorLookup.getFloorsForBuilding(UNKNOWN), FloorList::getNextFloor))
                .isEmpty();
        RoomBatchAdminSession rooms = campuses.batch.getRoomBatchAdminSession();
        List<RoomBatchForm> roomForms = Reading.all(
                rooms.getRoomFormsForCreate(Lists.ids(floors.get(2), floors.get(0)), Campuses.NO_RECORDS),
                RoomBatchFormList::getNextRoomBatchForm);
        Reading.all(
                rooms.createRooms(Lists.of(RoomBatchFormList.class, roomForms)),
                CreateResponseList::getNextCreateResponse);
        RoomLookupSession roomLookup = campuses.rooms.getRoomLookupSession();
        List<Room> ofAnnex = Reading.all(roomLookup.getRoomsForBuilding(annex), RoomList::getNextRoom);
        assertThat(ofAnnex).singleElement().satisfies(room -> {
            assertThat(room.getFloorId()).isEqualTo(floors.get(2));
            assertThat(room.getBuildingId()).isEqualTo(annex);
            assertThat(room.getBuilding().getDisplayName().getText()).isEqualTo("annex");
        });
        campuses.floors.deleteFloor(floors.get(2));
        assertThatThrownBy(() -> ofAnnex.get(0).getBuildingId()).isInstanceOf(IllegalStateException.class);
        assertThat(Reading.all(roomLookup.getRoomsForBuilding(annex), RoomList::getNextRoom))
                .isEmpty();
    }

    @Test
    void indexesFollowUpdatesAndDeletes() throws Exception {
        Id outer = campuses.building("outer");
        Id other = campuses.building("other");
        Id inner = building("inner", f -> f.setEnclosingBuilding(outer));
        assertThat(names(lookup.getBuilding(outer).getSubdivisions())).containsExactly("inner");
        var form = campuses.buildings.getBuildingFormForUpdate(inner);
        form.setEnclosingBuilding(other);
        campuses.buildings.updateBuilding(form);
        assertThat(names(lookup.getBuilding(outer).getSubdivisions())).isEmpty();
        assertThat(names(lookup.getBuilding(other).getSubdivisions())).containsExactly("inner");
        building("second", f -> f.setEnclosingBuilding(other));
        campuses.buildings.deleteBuilding(inner);
        assertThat(names(lookup.getBuilding(other).getSubdivisions())).containsExactly("second");
    }

    @Test
    void unknownParentsAreNotFound() {
        assertThatThrownBy(() -> campuses.floorForms(UNKNOWN))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("[OBJECT_UNKNOWN]");
        assertThatThrownBy(() -> campuses.floors.getFloorFormForCreate(null, Campuses.NO_RECORDS))
                .isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> campuses.floors.getFloorFormsForCreate(null, Campuses.NO_RECORDS))
                .isInstanceOf(NullArgumentException.class);
    }

    @Test
    void aParentThatWentMeanwhileMakesTheFormUnsuccessful() throws Exception {
        Id hall = campuses.building("hall");
        List<FloorBatchForm> forms = campuses.floorForms(hall);
        campuses.buildings.deleteBuilding(hall);
        assertThat(campuses.createFloors(forms).get(0).getErrorMessage().getText())
                .contains("[REFERENCE_UNKNOWN]");
    }
}
