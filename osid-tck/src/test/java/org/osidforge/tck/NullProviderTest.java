package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.mutant.Call;
import org.osidforge.tck.mutant.Hunt;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** A provider that returns nothing, or throws whatever it likes, is judged by the clauses and does not make them stumble themselves. */
class NullProviderTest {

    private static final String ROOMS = "RoomBatchAdminSession";
    private static final String CONFERRALS = "ConferralBatchAdminSession";

    private record Gap(String what, String session, Mutant mutant) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Object nothing(Call call) {
        Class<?> type = call.method().getReturnType();
        return type.isPrimitive() && type != void.class ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private static Object stumble(Call call) {
        throw new UnsupportedOperationException(call.method().getName());
    }

    static Stream<Gap> gaps() {
        Stream<Gap> byRole = Stream.of(Role.values())
                .filter(role -> role != Role.NONE)
                .map(role -> new Gap(role.name(), ROOMS, Hunt.mutant("null of " + role).when(role, NullProviderTest::nothing)));
        Stream<Gap> byName = Stream.of(
                        "OsidList.hasNext", "OsidList.available", "OsidList.skip", "OsidForm.isForUpdate",
                        "OsidForm.isValid", "OsidForm.getInvalidMetadata", "Identifiable.getId",
                        "Metadata.getElementId", "Metadata.getSyntax", "Metadata.isRequired",
                        "Metadata.getMaximumStringLength", "Extensible.hasRecordType", "OsidObject.getDisplayName",
                        "OsidObject.getGenusType", "CreateResponse.getFormId", "CreateResponse.getCreatedId",
                        "CreateResponse.isSuccessful", "CreateResponse.getErrorMessage", "UpdateResponse.getUpdatedId",
                        "DeleteResponse.getDeletedId", "DeleteResponse.getErrorMessage", "AliasResponse.getReferenceId",
                        "AliasResponse.getAliasId", "OsidSession.supportsTransactions", "OsidSession.startTransaction",
                        "Transaction.getState", "Transaction.commit", "TransactionSession.add",
                        "TransactionSession.getState", "OsidManager.initialize")
                .map(name -> new Gap(
                        name,
                        CONFERRALS,
                        Hunt.mutant("null of " + name)
                                .when(name.split("\\.")[0], name.split("\\.")[1], NullProviderTest::nothing)));
        Stream<Gap> thrown = Stream.of(
                        "CreateResponse.getFormId", "OsidForm.isValid", "Identifiable.getId", "Metadata.isReadOnly",
                        "Metadata.getMinimumElements", "OsidObject.getDisplayName", "Transaction.getState",
                        "OsidProfile.getId", "OsidSession.close", "OsidList.hasNext")
                .map(name -> new Gap(
                        name + " thrown",
                        CONFERRALS,
                        Hunt.mutant("stumbles over " + name)
                                .when(name.split("\\.")[0], name.split("\\.")[1], NullProviderTest::stumble)));
        return Stream.of(byRole, byName, thrown).flatMap(s -> s);
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void the_clauses_do_not_stumble_over_gaps(Gap gap) {
        TckReport report = Tck.run(TckRequest.of(gap.mutant())
                .withSpecification(OfficialModel.model())
                .withSessions(List.of(gap.session()))
                .withLimit(Duration.ofSeconds(20))
                .withSeed(11));
        if (report.problems().isEmpty()) {
            assertThat(report.results()).hasSize(86);
        }
        assertThat(report.results())
                .extracting(ClauseResult::message)
                .as(TextReport.write(report))
                .noneMatch(message -> message.contains("the clause broke off"))
                .noneMatch(message -> message.contains("at org.osidforge.tck.clause")
                        || message.contains("at org.osidforge.tck.run"));
    }
}
