package org.osidforge.tck.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;
import org.osid.OsidManager;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.KnownDeviation;
import org.osidforge.tck.OfficialModel;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.mutant.Hunt;
import org.osidforge.tck.provider.ProviderUnderTest;

class JUnitDoorTest {

    /** The clauses on a provider, called as JUnit calls them. */
    private static class Door extends AbstractConformanceTest {
        private final ProviderUnderTest provider;

        Door(ProviderUnderTest provider) {
            this.provider = provider;
        }

        @Override
        protected ProviderUnderTest provider() {
            return provider;
        }

        @Override
        protected TckRequest configured(TckRequest request) {
            return request.withSpecification(OfficialModel.model()).withPackages(List.of("osid.room.batch"));
        }
    }

    @Test
    void there_is_one_test_for_each_clause() {
        List<String> tests = Arrays.stream(AbstractConformanceTest.class.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Test.class))
                .map(m -> m.getName().replace('_', '-'))
                .sorted()
                .toList();
        assertThat(tests)
                .isEqualTo(ClauseRegistry.all().stream()
                        .map(ClauseDefinition::id)
                        .sorted()
                        .toList());
    }

    @Test
    void a_clause_that_is_kept_is_a_passed_test() {
        new Door(Hunt.mutant("sound")).CREATE_02();
    }

    @Test
    void a_clause_that_is_not_kept_is_a_failed_test_that_names_it() {
        Door door = new Door(Hunt.mutant("takes null").when(Role.BATCH_DELETE, call -> null));
        assertThatThrownBy(door::DELETE_01)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("DELETE-01")
                .hasMessageContaining("takes null")
                .hasMessageContaining("seed ");
    }

    @Test
    void a_clause_that_cannot_be_tried_is_an_aborted_test() {
        Door door = new Door(Hunt.mutant("sound"));
        assertThatThrownBy(door::DELETE_08)
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no further delete method");
    }

    @Test
    void a_listed_deviation_that_passes_is_a_failed_test() {
        Door door = new Door(Hunt.mutant("mended")) {
            @Override
            protected TckRequest configured(TckRequest request) {
                return super.configured(request)
                        .withKnownDeviations(List.of(new KnownDeviation("DELETE-01", "", "legacy service", "")));
            }
        };
        assertThatThrownBy(door::DELETE_01)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("TCK-DEVIATION-PASSES");
        door.DELETE_02();
    }

    @Test
    void a_run_that_cannot_take_place_is_a_failed_test() {
        ProviderUnderTest nothing = new ProviderUnderTest() {
            @Override
            public String name() {
                return "nothing";
            }

            @Override
            public Optional<OsidManager> manager(String osidPackage) {
                return Optional.empty();
            }
        };
        assertThatThrownBy(() -> new Door(nothing).CREATE_02())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("TCK-NO-MANAGER");
    }
}
