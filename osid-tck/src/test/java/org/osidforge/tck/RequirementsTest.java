package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.mutant.Hunt;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.ExitCode;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;

/** What the owner of a provider declares must be what the provider says of itself. */
class RequirementsTest {

    private static final List<String> ALL = List.of(
            "admin", "alias", "catalogs", "create", "delete", "lookup", "proxy", "sessions", "transactions", "update");

    private static TckReport run(Mutant provider, List<String> required) {
        return Tck.run(TckRequest.of(provider)
                .withSpecification(OfficialModel.model())
                .withPackages(List.of("osid.room.batch"))
                .withSessions(List.of("FloorBatchAdminSession"))
                .withClauses(List.of("FORM-05"))
                .withRequired(required));
    }

    @Test
    void what_the_provider_offers_may_be_required_in_any_order_and_case() {
        List<String> words = Stream.concat(ALL.stream().map(w -> w.toUpperCase(Locale.ROOT)), Stream.of(" alias "))
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        TckReport report = run(Hunt.mutant("complete"), words);
        assertThat(report.results()).extracting(ClauseResult::clause).containsExactly("FORM-05", "SESSION-02");
        assertThat(report.results()).allMatch(r -> r.outcome() == Outcome.PASSED);
        assertThat(report.problems()).isEmpty();
        assertThat(report.terms().required()).isEqualTo(ALL);
    }

    @Test
    void where_nothing_is_required_no_clause_is_added() {
        assertThat(run(Hunt.mutant("complete"), List.of()).results())
                .extracting(ClauseResult::clause)
                .containsExactly("FORM-05");
    }

    private static UnaryOperator<Mutant> no(Role role) {
        return mutant -> mutant.when(role, call -> false);
    }

    private static UnaryOperator<Mutant> notOffered(String sessions) {
        return mutant -> mutant.when(
                        Role.SUPPORTS_SESSION,
                        call -> call.method().getName().equals("supports" + sessions) ? false : call.proceed())
                .when(Role.GET_SESSION, call -> {
                    if (call.method().getName().equals("get" + sessions + "Session")) {
                        throw new org.osid.UnimplementedException(sessions);
                    }
                    return call.proceed();
                });
    }

    static Stream<Arguments> lacks() {
        return Stream.of(
                Arguments.of("create", no(Role.CAN_CREATE), "canCreateFloors says no"),
                Arguments.of("update", no(Role.CAN_UPDATE), "canUpdateFloors says no"),
                Arguments.of("delete", no(Role.CAN_DELETE), "canDeleteFloors says no"),
                Arguments.of("alias", no(Role.CAN_ALIAS), "canManageFloorAliases says no"),
                Arguments.of("lookup", no(Role.CAN_LOOKUP), "canLookupFloors says no"),
                Arguments.of("lookup", notOffered("FloorLookup"), "no manager offers FloorLookupSession"),
                Arguments.of("admin", notOffered("FloorAdmin"), "no manager offers FloorAdminSession"),
                Arguments.of(
                        "sessions",
                        notOffered("FloorBatchAdmin"),
                        "the manager says that it does not offer FloorBatchAdminSession"),
                Arguments.of(
                        "update",
                        notOffered("FloorBatchAdmin"),
                        "the manager says that it does not offer FloorBatchAdminSession"),
                Arguments.of(
                        "catalogs",
                        no(Role.SUPPORTS_VISIBLE_FEDERATION),
                        "the manager says that no session for another catalog can be had"),
                Arguments.of(
                        "transactions",
                        (UnaryOperator<Mutant>) m -> m.when("OsidSession", "supportsTransactions", call -> false),
                        "supportsTransactions says no"),
                Arguments.of(
                        "proxy",
                        (UnaryOperator<Mutant>) m -> m.when(
                                Role.SUPPORTS_SESSION,
                                call -> call.target() instanceof org.osid.OsidProxyManager ? false : call.proceed()),
                        "no proxy manager offers FloorBatchAdminSession"));
    }

    @ParameterizedTest
    @MethodSource("lacks")
    void what_the_provider_says_to_lack_is_a_failure(String word, UnaryOperator<Mutant> change, String seen) {
        Mutant poor = change.apply(Hunt.mutant("poor"));
        TckReport report = run(poor, List.of(word));
        assertThat(report.of("SESSION-02")).singleElement().satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(result.message())
                    .contains("'" + word + "', which its owner declared; expected: that it does; seen: " + seen);
        });
        assertThat(report.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run(poor, List.of()).count(Outcome.FAILED))
                .as("without the requirement")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wings", ""})
    void an_unknown_word_is_a_problem_that_lists_the_known_ones(String word) {
        TckReport report = run(Hunt.mutant("complete"), List.of("lookup", word));
        assertThat(report.problems())
                .containsExactly("[TCK-CAPABILITY] there is no capability '" + word + "' to be required; there are "
                        + String.join(", ", ALL));
        assertThat(report.results()).isEmpty();
        assertThat(report.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }
}
