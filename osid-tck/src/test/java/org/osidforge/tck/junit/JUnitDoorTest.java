package org.osidforge.tck.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.UriSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventConditions;
import org.junit.platform.testkit.engine.TestExecutionResultConditions;
import org.opentest4j.AssertionFailedError;
import org.osid.InvalidArgumentException;
import org.osid.OsidManager;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.KnownDeviation;
import org.osidforge.tck.OfficialModel;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.mutant.Hunt;
import org.osidforge.tck.provider.ProviderUnderTest;

/** Vendors' test classes, run by JUnit Jupiter as a build runs them. */
class JUnitDoorTest {

    private static final String CAMPUS = "osid.room.batch.CampusBatchAdminSession";

    @TempDir
    private static Path folder;

    /** Two clauses on the sessions of rooms, over a provider that does not mind null in a delete. */
    static class TakesNull extends AbstractConformanceTest {
        @Override
        protected ProviderUnderTest provider() {
            return Hunt.mutant("takes null").when(Role.BATCH_DELETE, call -> null);
        }

        @Override
        protected TckRequest configured(TckRequest request) {
            return request.withSpecification(OfficialModel.model())
                    .withPackages(List.of("osid.room.batch"))
                    .withClauses(List.of("DELETE-01", "DELETE-08"))
                    .withSeed(7);
        }
    }

    /** The same with its failures listed. */
    static class ListsIt extends TakesNull {
        @Override
        protected TckRequest configured(TckRequest request) {
            return super.configured(request)
                    .withKnownDeviations(List.of(new KnownDeviation("DELETE-01", "", "legacy service", "")));
        }
    }

    /** The same with a failure listed that there is not. */
    static class ListsAnother extends TakesNull {
        @Override
        protected TckRequest configured(TckRequest request) {
            return super.configured(request)
                    .withClauses(List.of("DELETE-02"))
                    .withMinimum(2)
                    .withKnownDeviations(List.of(new KnownDeviation("DELETE-02", "", "legacy service", "")));
        }

        @Override
        protected ProviderUnderTest provider() {
            return Hunt.mutant("mended");
        }
    }

    /** Advice that is not followed, strictly or not. */
    static class Advised extends TakesNull {
        @Override
        protected ProviderUnderTest provider() {
            return Hunt.mutant("wants at least one").when(Role.BATCH_GET_FORMS_FOR_CREATE, call -> {
                if (call.arguments()[0] instanceof Long n && n == 0) {
                    throw new InvalidArgumentException("nothing asked for");
                }
                return call.proceed();
            });
        }

        @Override
        protected TckRequest configured(TckRequest request) {
            return super.configured(request).withClauses(List.of("FORM-02"));
        }
    }

    static class Strict extends Advised {
        @Override
        protected TckRequest configured(TckRequest request) {
            return super.configured(request).withStrict(true);
        }
    }

    /** Nothing is managed. */
    static class Nothing extends AbstractConformanceTest {
        @Override
        protected ProviderUnderTest provider() {
            return new ProviderUnderTest() {
                @Override
                public String name() {
                    return "nothing";
                }

                @Override
                public Optional<OsidManager> manager(String osidPackage) {
                    return Optional.empty();
                }
            };
        }
    }

    /** The provider cannot be had. */
    static class Unreachable extends AbstractConformanceTest {
        @Override
        protected ProviderUnderTest provider() throws Exception {
            throw new java.io.IOException("no connection");
        }
    }

    /** Writes its report. */
    static class Writes extends TakesNull {
        @Override
        protected Optional<Path> reportFolder() {
            return Optional.of(folder.resolve("report"));
        }
    }

    @AfterEach
    void forget() {
        Stream.of(Once.CLAUSE, Once.SESSION, Once.SEED).forEach(System::clearProperty);
    }

    private static EngineExecutionResults run(Class<?> test) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute();
    }

    private static Map<String, TestExecutionResult> results(Class<?> test) {
        return run(test).testEvents().finished().stream()
                .collect(Collectors.toMap(
                        event -> event.getTestDescriptor().getDisplayName(),
                        event -> event.getRequiredPayload(TestExecutionResult.class)));
    }

    private static Throwable thrown(TestExecutionResult result) {
        return result.getThrowable().orElseThrow();
    }

    @Test
    void eachTestIsNamedByClauseSessionAndProvider() {
        Map<String, TestExecutionResult> results = results(TakesNull.class);
        assertThat(results)
                .hasSize(1 + 2 * 4)
                .containsKeys(
                        "the run of takes null",
                        "DELETE-01 " + CAMPUS + " of takes null",
                        "DELETE-08 osid.room.batch.RoomBatchAdminSession of takes null");
    }

    @Test
    void eachSessionIsAContainer() {
        EngineExecutionResults results = run(TakesNull.class);
        results.containerEvents()
                .started()
                .assertThatEvents()
                .haveExactly(1, EventConditions.event(EventConditions.displayName(CAMPUS + " of takes null")));
        assertThat(results.testEvents().started().stream()
                        .filter(event ->
                                event.getTestDescriptor().getDisplayName().contains(CAMPUS))
                        .map(event -> event.getTestDescriptor()
                                .getParent()
                                .orElseThrow()
                                .getDisplayName()))
                .containsExactly(CAMPUS + " of takes null", CAMPUS + " of takes null");
    }

    /** A test with the source of a method is called by the method's name and a number in the reports of Maven. */
    @Test
    void eachTestHasASourceOfItsOwn() {
        List<Object> sources = run(TakesNull.class).testEvents().started().stream()
                .map(Event::getTestDescriptor)
                .map(test -> (Object) test.getSource().orElseThrow())
                .toList();
        assertThat(sources).hasSize(9).doesNotHaveDuplicates().allMatch(source -> source instanceof UriSource);
    }

    @Test
    void aClauseThatIsNotMetIsAFailedTest() {
        TestExecutionResult result = results(TakesNull.class).get("DELETE-01 " + CAMPUS + " of takes null");
        assertThat(result.getStatus()).isEqualTo(Status.FAILED);
        assertThat(thrown(result))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith("failed: provider takes null, seed 7, session " + CAMPUS + ", DELETE-01 (")
                .hasMessageEndingWith("this alone: -Dosid.tck.clause=DELETE-01"
                        + " -Dosid.tck.session=CampusBatchAdminSession -Dosid.tck.seed=7");
        AssertionFailedError error = (AssertionFailedError) thrown(result);
        assertThat(error.getExpected().getStringRepresentation()).contains("DeleteResponseList");
        assertThat(error.getActual().getStringRepresentation()).isNotBlank();
    }

    @Test
    void aClauseThatCannotBeTriedIsAnAbortedTest() {
        TestExecutionResult result = results(TakesNull.class).get("DELETE-08 " + CAMPUS + " of takes null");
        assertThat(result.getStatus()).isEqualTo(Status.ABORTED);
        assertThat(thrown(result)).hasMessageStartingWith("not testable: ").hasMessageContaining("no further delete");
    }

    @Test
    void aKnownDeviationIsAnAbortedTest() {
        TestExecutionResult result = results(ListsIt.class).get("DELETE-01 " + CAMPUS + " of takes null");
        assertThat(result.getStatus()).isEqualTo(Status.ABORTED);
        assertThat(thrown(result)).hasMessageStartingWith("known deviation: legacy service");
    }

    @Test
    void aListedDeviationThatPassesFailsTheRunAlone() {
        Map<String, TestExecutionResult> results = results(ListsAnother.class);
        assertThat(thrown(results.get("the run of mended"))).hasMessageContaining("[TCK-DEVIATION-PASSES] ");
        assertThat(results.get("DELETE-02 " + CAMPUS + " of mended").getStatus())
                .isEqualTo(Status.SUCCESSFUL);
    }

    @Test
    void adviceIsAFailureOnlyWhereItIsStrict() {
        Function<Class<?>, TestExecutionResult> advice =
                test -> results(test).get("FORM-02 " + CAMPUS + " of wants at least one");
        assertThat(advice.apply(Advised.class).getStatus()).isEqualTo(Status.ABORTED);
        assertThat(thrown(advice.apply(Advised.class))).hasMessageStartingWith("advice not followed: ");
        assertThat(advice.apply(Strict.class).getStatus()).isEqualTo(Status.FAILED);
    }

    @Test
    void aRunThatTakesPlaceIsAPassedTest() {
        assertThat(results(TakesNull.class).get("the run of takes null").getStatus())
                .isEqualTo(Status.SUCCESSFUL);
    }

    @Test
    void aRunThatCannotTakePlaceIsOneFailedTest() {
        Map<String, TestExecutionResult> results = results(Nothing.class);
        assertThat(results).containsOnlyKeys("the run of nothing");
        assertThat(thrown(results.get("the run of nothing")))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith("provider nothing: [TCK-NO-MANAGER] ");
    }

    @Test
    void aProviderThatCannotBeHadIsAFailure() {
        run(Unreachable.class)
                .containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        EventConditions.event(EventConditions.finishedWithFailure(
                                TestExecutionResultConditions.message("no connection"))));
    }

    @Test
    void propertiesNarrowARun() {
        System.setProperty(Once.CLAUSE, "DELETE-01, FORM-01");
        System.setProperty(Once.SESSION, "CampusBatchAdminSession");
        System.setProperty(Once.SEED, "99");
        Map<String, TestExecutionResult> results = results(TakesNull.class);
        assertThat(results)
                .containsOnlyKeys(
                        "the run of takes null",
                        "DELETE-01 " + CAMPUS + " of takes null",
                        "FORM-01 " + CAMPUS + " of takes null");
        assertThat(thrown(results.get("DELETE-01 " + CAMPUS + " of takes null")))
                .hasMessageEndingWith("-Dosid.tck.seed=99");
    }

    @Test
    void aNarrowedRunIsNotHeldToTheMinimumOfTheWhole() {
        System.setProperty(Once.CLAUSE, "DELETE-03");
        System.setProperty(Once.SESSION, "CampusBatchAdminSession");
        assertThat(results(ListsAnother.class).get("the run of mended").getStatus())
                .isEqualTo(Status.SUCCESSFUL);
    }

    @Test
    void aSeedThatIsNoNumberIsAFailure() {
        System.setProperty(Once.SEED, "lucky");
        run(TakesNull.class)
                .containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        EventConditions.event(EventConditions.finishedWithFailure(TestExecutionResultConditions.message(
                                "[TCK-SEED] osid.tck.seed is no whole number: lucky"))));
    }

    @Test
    void theReportIsWrittenWhereItIsAskedFor() {
        run(Writes.class);
        assertThat(folder.resolve("report/report.json")).content().contains("\"provider\" : \"takes null\"");
    }
}
