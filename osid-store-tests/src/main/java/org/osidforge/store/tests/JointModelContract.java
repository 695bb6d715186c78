package org.osidforge.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.NotFoundException;
import org.osid.OsidException;
import org.osid.OsidSession;
import org.osid.id.Id;
import org.osid.room.Building;
import org.osid.room.Floor;
import org.osid.transaction.TransactionSession;
import org.osid.transaction.TransactionState;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.value.BasicId;

/**
 * Random operations in the joined transactions of several callers' sessions, one after the other, against a model that knows of one transaction alone.
 *
 * <p>The seed stands in the name of the test; {@code -Dosid.seed=N} runs that seed alone.
 */
public abstract class JointModelContract extends StoreContract {

    private static final List<BasicId> ALIASES =
            List.of(BasicId.parse("legacy:1@example.org"), BasicId.parse("legacy:2@example.org"));

    /** What a provider should hold: names of buildings, aliases of these, and the building of each floor. */
    private record Model(Map<Id, String> buildings, Map<Id, Id> aliases, Map<Id, Id> floors) {

        Model copy() {
            return new Model(new LinkedHashMap<>(buildings), new HashMap<>(aliases), new LinkedHashMap<>(floors));
        }

        Id primary(Id id) {
            return buildings.containsKey(id) ? id : aliases.get(id);
        }

        boolean delete(Id id) {
            Id primary = primary(id);
            aliases.values().removeIf(one -> one.equals(primary));
            return buildings.remove(primary) != null;
        }

        boolean alias(Id id, Id alias) {
            Id primary = primary(id);
            if (primary != null) {
                aliases.put(alias, primary);
            }
            return primary != null;
        }
    }

    @SuppressWarnings("this-escape") // see StoreContract
    private final Provider provider = newProvider();

    private final List<Visit> visits = new ArrayList<>();
    private final List<Id> seenBuildings = new ArrayList<>(ALIASES);
    private final List<Id> seenFloors = new ArrayList<>(List.of(BasicId.parse("room.Floor:unknown@example.org")));
    private Model model = new Model(new LinkedHashMap<>(), new HashMap<>(), new LinkedHashMap<>());
    private Random random;
    private boolean isGood;

    /** How many steps each seed is good for; fewer where each takes its time. */
    protected abstract int steps();

    static List<Long> seeds() {
        Long wanted = Long.getLong("osid.seed");
        return wanted != null ? List.of(wanted) : List.of(1L, 2L, 3L, System.nanoTime());
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void joinedSessionsAreAsOne(long seed) throws Exception {
        System.out.println("JointModelContract seed " + seed);
        random = new Random(seed);
        Visit outside = new Visit(provider);
        for (int i = 0; i < 3; i++) {
            visits.add(new Visit(provider.as(BasicId.parse("authentication.Agent:" + i + "@example.org"))));
        }
        for (int step = 0; step < steps(); step++) {
            String when = "seed " + seed + ", transaction " + step;
            Model before = model.copy();
            try (TransactionSession joint = provider.transactionSession()) {
                run(joint, outside, before, when);
                if (!end(joint)) {
                    model = before;
                }
            }
            compare(outside, model, when + ", after it");
        }
    }

    /** Adds sessions when they are first used, among them some that are not used before the end. */
    private void run(TransactionSession joint, Visit outside, Model before, String when) throws OsidException {
        isGood = true;
        List<OsidSession> waiting = new ArrayList<>();
        for (Visit visit : visits) {
            waiting.addAll(List.of(visit.buildings, visit.floors, visit.buildingLookup, visit.floorLookup));
        }
        for (int i = random.nextInt(8); i >= 0; i--) {
            Visit visit = visits.get(random.nextInt(visits.size()));
            for (OsidSession needed : List.of(visit.buildings, visit.floors, visit.buildingLookup, visit.floorLookup)) {
                if (waiting.remove(needed)) {
                    joint.add(needed.startTransaction());
                }
            }
            isGood &= operation(visit);
            compare(visit, model, when + ", inside");
            compare(outside, before, when + ", outside");
        }
    }

    /** Ends it as a whole or through a session; whether it was committed. */
    private boolean end(TransactionSession joint) throws OsidException {
        if (random.nextInt(3) == 0) {
            if (random.nextBoolean()) {
                joint.abort();
            } else {
                joint.close();
            }
            return false;
        }
        if (!isGood) {
            assertThatThrownBy(joint::commit).hasMessageContaining("[TRANSACTION_DOOMED]");
            return false;
        }
        joint.commit();
        assertThat(joint.getState()).isEqualTo(TransactionState.COMMITTED);
        return true;
    }

    /** One operation on both; whether it was successful. */
    private boolean operation(Visit visit) throws OsidException {
        Id building = seenBuildings.get(random.nextInt(seenBuildings.size()));
        boolean wasGood = switch (random.nextInt(12)) {
            case 0, 1, 2 -> createBuilding(visit);
            case 3, 4, 5, 6 -> createFloor(visit, building);
            case 7, 8 -> rename(visit, building);
            case 9 -> told(visit.deleteBuilding(building).isSuccessful(), model.delete(building));
            case 10 -> alias(visit, building);
            default -> deleteFloor(visit);
        };
        return wasGood;
    }

    private static boolean told(boolean actual, boolean expected) {
        assertThat(actual).isEqualTo(expected);
        return expected;
    }

    private boolean createBuilding(Visit visit) throws OsidException {
        String name = word();
        Id id = visit.building(name);
        model.buildings().put(id, name);
        seenBuildings.add(id);
        return true;
    }

    private boolean createFloor(Visit visit, Id building) throws OsidException {
        Id primary = model.primary(building);
        if (primary == null) {
            assertThatThrownBy(() -> visit.floorForm(building)).isInstanceOf(NotFoundException.class);
            return true;
        }
        Id id = visit.floor(building);
        model.floors().put(id, primary);
        seenFloors.add(id);
        return true;
    }

    private boolean rename(Visit visit, Id building) throws OsidException {
        String name = word();
        Id primary = model.primary(building);
        if (primary == null) {
            assertThatThrownBy(() -> visit.rename(building, name)).isInstanceOf(NotFoundException.class);
            return true;
        }
        model.buildings().put(primary, name);
        return told(visit.rename(building, name).isSuccessful(), true);
    }

    private boolean alias(Visit visit, Id building) throws OsidException {
        Id alias = ALIASES.get(random.nextInt(ALIASES.size()));
        return told(visit.aliasBuilding(building, alias).isSuccessful(), model.alias(building, alias));
    }

    private boolean deleteFloor(Visit visit) throws OsidException {
        Id floor = seenFloors.get(random.nextInt(seenFloors.size()));
        boolean expected = model.floors().remove(floor) != null;
        return told(visit.deleteFloor(floor).isSuccessful(), expected);
    }

    private static void compare(Visit visit, Model model, String when) throws OsidException {
        assertThat(visit.allBuildings())
                .as(when)
                .extracting(Building::getId)
                .containsExactlyElementsOf(model.buildings().keySet());
        assertThat(visit.names())
                .as(when)
                .containsExactlyElementsOf(model.buildings().values());
        assertThat(visit.allFloors())
                .as(when)
                .extracting(Floor::getId)
                .containsExactlyElementsOf(model.floors().keySet());
        for (Map.Entry<Id, String> building : model.buildings().entrySet()) {
            assertThat(visit.floorsOf(building.getKey())).as(when).hasSize((int) model.floors().values().stream()
                    .filter(building.getKey()::equals)
                    .count());
        }
        for (Id alias : ALIASES) {
            Id primary = model.primary(alias);
            if (primary == null) {
                assertThatThrownBy(() -> visit.buildingLookup.getBuilding(alias))
                        .as(when)
                        .isInstanceOf(NotFoundException.class);
            } else {
                assertThat(visit.buildingLookup.getBuilding(alias).getId())
                        .as(when)
                        .isEqualTo(primary);
            }
        }
    }

    private String word() {
        return "w" + random.nextInt(1000);
    }
}
