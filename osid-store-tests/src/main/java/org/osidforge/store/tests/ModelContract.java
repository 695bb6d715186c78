package org.osidforge.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.NotFoundException;
import org.osid.OsidException;
import org.osid.id.Id;
import org.osid.room.Campus;
import org.osid.room.batch.CampusBatchForm;
import org.osid.transaction.Transaction;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.UpdateResponse;
import org.osidforge.runtime.value.BasicId;

/**
 * Random operations, one after the other, against a model that is simple enough to be believed.
 *
 * <p>The seed stands in the name of the test; {@code -Dosid.seed=N} runs that seed alone.
 */
public abstract class ModelContract extends StoreContract {

    private static final List<BasicId> ALIASES = Arrays.asList(
            BasicId.parse("legacy:1@example.org"),
            BasicId.parse("legacy:2@example.org"),
            BasicId.parse("legacy:3@example.org"),
            BasicId.parse("legacy:4@example.org"));
    private static final BasicId UNKNOWN = BasicId.parse("room.Campus:unknown@example.org");

    /** What a provider should hold: names and descriptions by Id, and aliases. */
    private static final class Model {
        final Map<Id, String[]> objects = new LinkedHashMap<>();
        final Map<Id, Id> aliases = new HashMap<>();

        Model copy() {
            Model copy = new Model();
            objects.forEach((id, values) -> copy.objects.put(id, values.clone()));
            copy.aliases.putAll(aliases);
            return copy;
        }

        Id primary(Id id) {
            return objects.containsKey(id) ? id : aliases.get(id);
        }

        boolean delete(Id id) {
            Id primary = primary(id);
            if (primary == null) {
                return false;
            }
            objects.remove(primary);
            aliases.values().removeIf(primary::equals);
            return true;
        }

        boolean alias(Id reference, Id alias) {
            Id primary = primary(reference);
            if (primary == null || (objects.containsKey(alias) && !alias.equals(primary))) {
                return false;
            }
            if (!alias.equals(primary)) {
                aliases.put(alias, primary);
            }
            return true;
        }
    }

    @SuppressWarnings("this-escape") // see StoreContract
    private final Campuses campuses = newCampuses();

    private Random random;
    private Model model = new Model();
    private final List<Id> everSeen = new ArrayList<>(List.of(UNKNOWN));

    /** How many steps each seed is good for; fewer where each takes its time. */
    protected abstract int steps();

    static List<Long> seeds() {
        Long wanted = Long.getLong("osid.seed");
        if (wanted != null) {
            return List.of(wanted);
        }
        long today = System.nanoTime();
        return List.of(1L, 2L, 3L, 4L, 5L, today);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theProviderHoldsWhatTheModelHolds(long seed) throws Exception {
        System.out.println("ModelContract seed " + seed);
        random = new Random(seed);
        for (int step = 0; step < steps(); step++) {
            if (random.nextInt(8) == 0) {
                transaction();
            } else {
                operation();
            }
            compare("seed " + seed + ", step " + step);
        }
        campuses.close();
    }

    private void transaction() throws OsidException {
        Model before = model.copy();
        Transaction transaction = campuses.admin.startTransaction();
        boolean successful = true;
        for (int i = random.nextInt(4); i >= 0; i--) {
            successful &= operation();
        }
        boolean commit = random.nextBoolean();
        if (commit && !successful) {
            assertThatThrownBy(transaction::commit).isInstanceOf(OsidException.class);
            model = before;
        } else if (commit) {
            if (random.nextBoolean()) {
                transaction.prepare();
            }
            transaction.commit();
        } else {
            transaction.abort();
            model = before;
        }
    }

    /** One operation on both; whether all of it was successful. */
    private boolean operation() throws OsidException {
        return switch (random.nextInt(7)) {
            case 0, 1 -> create();
            case 2, 3 -> update();
            case 4 -> delete();
            default -> alias();
        };
    }

    private boolean create() throws OsidException {
        List<CampusBatchForm> forms = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            forms.add(random.nextInt(6) == 0 ? campuses.badForm() : campuses.form(word()));
        }
        List<String> names = forms.stream()
                .map(f -> f.getDisplayNameMetadata()
                        .getExistingDisplayTextValues()[0]
                        .getText())
                .toList();
        if (random.nextInt(5) == 0) {
            forms.add(forms.get(0));
        }
        List<CreateResponse> responses = Campuses.create(campuses.admin, forms);
        for (int i = 0; i < responses.size(); i++) {
            boolean expected = i < names.size() && !names.get(i).equals("bad");
            assertThat(responses.get(i).isSuccessful()).isEqualTo(expected);
            if (expected) {
                Id id = responses.get(i).getCreatedId();
                model.objects.put(id, new String[] {names.get(i), ""});
                everSeen.add(id);
            }
        }
        // the same form twice fails the second time, which takes nothing away from a transaction
        return names.stream().noneMatch("bad"::equals);
    }

    private boolean update() throws OsidException {
        List<Id> ids = some(model.objects.keySet());
        if (ids.isEmpty()) {
            return true;
        }
        Id asked = random.nextInt(3) == 0 ? anyAliasOf(ids.get(0)) : ids.get(0);
        List<CampusBatchForm> forms = campuses.updates(asked, ids.get(ids.size() - 1));
        String[] words = {word(), word()};
        forms.get(0).setDisplayName(words[0]);
        forms.get(1).setDescription(words[1]);
        List<UpdateResponse> responses = campuses.update(forms.get(0), forms.get(1));
        assertThat(responses).allSatisfy(r -> assertThat(r.isSuccessful()).isTrue());
        model.objects.get(ids.get(0))[0] = words[0];
        model.objects.get(ids.get(ids.size() - 1))[1] = words[1];
        return true;
    }

    private boolean delete() throws OsidException {
        Id[] ids = {anyId(), anyId()};
        List<DeleteResponse> responses = campuses.delete(ids);
        boolean all = true;
        for (int i = 0; i < ids.length; i++) {
            boolean expected = model.delete(ids[i]);
            assertThat(responses.get(i).isSuccessful()).as("delete %s", ids[i]).isEqualTo(expected);
            all &= expected;
        }
        return all;
    }

    private boolean alias() throws OsidException {
        Id reference = anyId();
        Id alias = random.nextInt(5) == 0 ? anyId() : ALIASES.get(random.nextInt(ALIASES.size()));
        boolean expected = model.alias(reference, alias);
        assertThat(campuses.alias(reference, alias).isSuccessful())
                .as("alias %s for %s", alias, reference)
                .isEqualTo(expected);
        return expected;
    }

    private void compare(String when) throws OsidException {
        List<Campus> all = campuses.all();
        assertThat(all).as(when).extracting(Campus::getId).containsExactlyElementsOf(model.objects.keySet());
        for (Campus campus : all) {
            assertThat(new String[] {
                        campus.getDisplayName().getText(),
                        campus.getDescription().getText()
                    })
                    .as(when)
                    .containsExactly(model.objects.get(campus.getId()));
        }
        for (Id alias : ALIASES) {
            Id primary = model.primary(alias);
            if (primary == null) {
                assertThatThrownBy(() -> campuses.lookup.getCampus(alias))
                        .as(when)
                        .isInstanceOf(NotFoundException.class);
            } else {
                assertThat(campuses.lookup.getCampus(alias).getId()).as(when).isEqualTo(primary);
            }
        }
    }

    private Id anyId() {
        return random.nextInt(3) == 0
                ? ALIASES.get(random.nextInt(ALIASES.size()))
                : everSeen.get(random.nextInt(everSeen.size()));
    }

    private Id anyAliasOf(Id id) {
        return model.aliases.entrySet().stream()
                .filter(e -> e.getValue().equals(id))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(id);
    }

    private List<Id> some(Iterable<Id> ids) {
        List<Id> found = new ArrayList<>();
        for (Id id : ids) {
            if (random.nextInt(4) == 0) {
                found.add(id);
            }
        }
        return found;
    }

    private String word() {
        return "w" + random.nextInt(1000);
    }
}
