package org.osidforge.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidException;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.room.BuildingList;
import org.osid.room.BuildingLookupSession;
import org.osid.room.Campus;
import org.osid.room.batch.BuildingBatchAdminSession;
import org.osid.room.batch.CampusBatchForm;
import org.osid.transaction.batch.AliasResponse;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.DeleteResponseList;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.value.BasicId;

/** Catalogs: the provider's own one, hierarchies, views, and what becomes of objects when their catalog goes. */
public abstract class CatalogContract extends StoreContract {

    @SuppressWarnings("this-escape") // see StoreContract
    private final Campuses campuses = newCampuses();

    @AfterEach
    void close() {
        campuses.close();
    }

    private Id campus(String name, Id... parents) throws OsidException {
        CampusBatchForm form = campuses.form(name);
        if (parents.length > 0) {
            form.setParents(parents);
        }
        return campuses.create(form).get(0).getCreatedId();
    }

    private Id buildingIn(Id campus, String name) throws OsidException {
        return campuses.building(campuses.batch.getBuildingBatchAdminSessionForCampus(campus), name);
    }

    private List<String> federated(Id campus) throws OsidException {
        BuildingLookupSession session = campuses.rooms.getBuildingLookupSessionForCampus(campus);
        session.useFederatedCampusView();
        return names(session);
    }

    private List<String> isolated(Id campus) throws OsidException {
        BuildingLookupSession session = campuses.rooms.getBuildingLookupSessionForCampus(campus);
        session.useIsolatedCampusView();
        return names(session);
    }

    private static List<String> names(BuildingLookupSession session) throws OsidException {
        return Campuses.namesOf(Reading.all(session.getBuildings(), BuildingList::getNextBuilding));
    }

    @Test
    void theOwnCatalogCanBeReadAndNeitherListedNorChanged() throws Exception {
        Id own = campuses.buildings.getCampusId();
        Campus campus = campuses.buildings.getCampus();
        assertThat(campus.getId()).isEqualTo(own);
        assertThat(campus.isCurrent()).isTrue();
        assertThat(campuses.lookup.getCampus(own)).isEqualTo(campus);
        assertThat(campuses.all()).isEmpty();
        assertThatThrownBy(() -> campuses.updates(own)).isInstanceOf(NotFoundException.class);
        DeleteResponse response = campuses.delete(own).get(0);
        assertThat(response.isSuccessful()).isFalse();
        assertThat(response.getErrorMessage().getText()).contains("[CATALOG_OWN]");
        assertThatThrownBy(() -> campuses.admin.deleteCampus(own))
                .isInstanceOf(PermissionDeniedException.class)
                .hasMessageContaining("[CATALOG_OWN]");
        AliasResponse toOwn = campuses.alias(own, BasicId.parse("legacy:own@example.org"));
        assertThat(toOwn.getErrorMessage().getText()).contains("[CATALOG_OWN]");
        AliasResponse hiding = campuses.alias(campuses.campus("north"), own);
        assertThat(hiding.getErrorMessage().getText()).contains("[ALIAS_HIDES]");
        assertThat(campuses.buildings.getCampus().getId()).isEqualTo(own);
    }

    @Test
    void deletingAllCatalogsLeavesAProviderThatWorks() throws Exception {
        campuses.campus("north");
        Id hall = campuses.building("hall");
        assertThat(Reading.all(campuses.admin.deleteAllCampuses(), DeleteResponseList::getNextDeleteResponse))
                .hasSize(1);
        assertThat(Reading.all(campuses.admin.deleteAllCampuses(), DeleteResponseList::getNextDeleteResponse))
                .isEmpty();
        assertThat(campuses.buildingLookup.getBuilding(hall).getDisplayName().getText())
                .isEqualTo("hall");
        assertThat(campuses.building("annex")).isNotNull();
        assertThat(campuses.buildings.getCampus()).isNotNull();
    }

    @Test
    void viewsFollowTheHierarchy() throws Exception {
        Id university = campus("university");
        Id city = campus("city", university);
        Id quarter = campus("quarter", city);
        buildingIn(university, "senate");
        buildingIn(city, "hall");
        buildingIn(quarter, "house");
        campuses.building("depot");
        assertThat(isolated(university)).containsExactly("senate");
        assertThat(federated(university)).containsExactly("senate", "hall", "house");
        assertThat(federated(city)).containsExactly("hall", "house");
        assertThat(federated(quarter)).containsExactly("house");
        Id own = campuses.buildings.getCampusId();
        assertThat(isolated(own)).containsExactly("depot");
        assertThat(federated(own)).containsExactly("senate", "hall", "house", "depot");
    }

    @Test
    void aCatalogMayHaveTwoParentsAndCannotBeItsOwnAncestor() throws Exception {
        Id east = campus("east");
        Id west = campus("west");
        Id bridge = campus("bridge", east, west);
        buildingIn(bridge, "gate");
        assertThat(federated(east)).containsExactly("gate");
        assertThat(federated(west)).containsExactly("gate");

        CampusBatchForm loop = campuses.updates(east).get(0);
        loop.setParents(new Id[] {bridge});
        assertThat(campuses.update(loop).get(0).getErrorMessage().getText()).contains("[CATALOG_CYCLE]");
        CampusBatchForm self = campuses.updates(east).get(0);
        self.setParents(new Id[] {east});
        assertThat(campuses.update(self).get(0).getErrorMessage().getText()).contains("[CATALOG_CYCLE]");

        List<CampusBatchForm> both = campuses.updates(east, west);
        both.get(0).setParents(new Id[] {west});
        both.get(1).setParents(new Id[] {east});
        assertThat(campuses.update(both.get(0), both.get(1)))
                .extracting(r -> r.isSuccessful())
                .containsExactly(true, false);
    }

    @Test
    void aSessionIsForItsCatalog() throws Exception {
        Id north = campus("north");
        Id south = campus("south");
        Id hall = buildingIn(north, "hall");
        BuildingBatchAdminSession inSouth = campuses.batch.getBuildingBatchAdminSessionForCampus(south);
        assertThat(inSouth.getCampusId()).isEqualTo(south);
        assertThat(inSouth.getCampus().getDisplayName().getText()).isEqualTo("south");
        assertThatThrownBy(() -> inSouth.getBuildingFormForUpdate(hall)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> inSouth.deleteBuilding(hall)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> inSouth.aliasBuilding(hall, BasicId.parse("legacy:hall@example.org")))
                .isInstanceOf(NotFoundException.class);
        Id annex = campuses.building(inSouth, "annex");
        List<DeleteResponse> responses =
                Reading.all(inSouth.deleteBuildings(Lists.ids(hall, annex)), DeleteResponseList::getNextDeleteResponse);
        assertThat(responses).extracting(DeleteResponse::isSuccessful).containsExactly(false, true);
        campuses.building(inSouth, "annex");
        assertThat(Reading.all(inSouth.deleteAllBuildings(), DeleteResponseList::getNextDeleteResponse))
                .hasSize(1);
        assertThat(isolated(north)).containsExactly("hall");
    }

    @Test
    void aSessionMayBeAskedForByAnAlias() throws Exception {
        Id north = campus("north");
        Id alias = BasicId.parse("legacy:north@example.org");
        campuses.alias(north, alias);
        assertThat(campuses.batch.getBuildingBatchAdminSessionForCampus(alias).getCampusId())
                .isEqualTo(north);
        assertThatThrownBy(() -> campuses.batch.getBuildingBatchAdminSessionForCampus(
                        BasicId.parse("room.Campus:unknown@example.org")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> campuses.batch.getBuildingBatchAdminSessionForCampus(null))
                .isInstanceOf(org.osid.NullArgumentException.class);
    }

    @Test
    void objectsOfADeletedCatalogFallToTheOwnOne() throws Exception {
        Id north = campus("north");
        BuildingBatchAdminSession inNorth = campuses.batch.getBuildingBatchAdminSessionForCampus(north);
        campuses.building(inNorth, "hall");
        campuses.delete(north);
        Id own = campuses.buildings.getCampusId();
        assertThat(isolated(own)).containsExactly("hall");
        assertThatThrownBy(() -> campuses.building(inNorth, "annex"))
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("[CATALOG_GONE]");
        assertThatThrownBy(inNorth::getCampus).isInstanceOf(OperationFailedException.class);
        assertThat(Reading.all(campuses.buildings.deleteAllBuildings(), DeleteResponseList::getNextDeleteResponse))
                .hasSize(1);
    }

    @Test
    void deletingEverythingSparesOtherCatalogs() throws Exception {
        Id north = campus("north");
        buildingIn(north, "hall");
        campuses.building("depot");
        assertThat(Reading.all(campuses.buildings.deleteAllBuildings(), DeleteResponseList::getNextDeleteResponse))
                .hasSize(1);
        assertThat(federated(campuses.buildings.getCampusId())).containsExactly("hall");
    }
}
