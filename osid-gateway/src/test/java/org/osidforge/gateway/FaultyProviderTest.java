package org.osidforge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.OperationFailedException;
import org.osidforge.gateway.Wire.Got;
import org.osidforge.gateway.limit.Limits;

/** What is told of objects where the provider fails half way, or cannot do what a group needs. */
class FaultyProviderTest {

    private final AtomicInteger submissions = new AtomicInteger();
    private int failing = -1;
    private String wanted = "create";
    private boolean transactions = true;

    private final Wire wire = Wire.over(
            new Watched(Wire.memory(), method -> {
                if (method.getName().startsWith(wanted) && submissions.getAndIncrement() == failing) {
                    throw new OperationFailedException("the disk of host db7 is full");
                }
                return method.getName().equals("supportsTransactions") && !transactions ? false : null;
            }),
            Limits.STANDARD,
            true);

    /** One of another kind between two: three calls of the provider. */
    private static String three() {
        return """
                {'id':'1','method':'POST','url':'Object/Campus','body':{'DisplayName':'one'}},
                {'id':'2','method':'POST','url':'Object/Academy','body':{'DisplayName':'two'}},
                {'id':'3','method':'POST','url':'Object/Campus','body':{'DisplayName':'three'}}""";
    }

    static Stream<Integer> calls() {
        return Stream.of(0, 1, 2);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void u17_u38_u47_whatTheProviderFailsAtIsToldAndNothingElse(int call) {
        failing = call;
        Got got = wire.batch(three());
        for (int i = 0; i < 3; i++) {
            assertThat(got.status("" + (i + 1))).as(got.toString()).isEqualTo(i == call ? 500 : 201);
        }
        assertThat(got.toString()).doesNotContain("db7", "Exception", "org.osid");
        assertThat(wire.countOf("Campus") + wire.countOf("Academy")).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void u18_u20_aGroupThatTheProviderFailsAtIsNotDone(int call) {
        failing = call;
        Got got = wire.batch(three().replace("'method'", "'atomicityGroup':'g','method'"));
        for (int i = 0; i < 3; i++) {
            assertThat(got.status("" + (i + 1))).as(got.toString()).isEqualTo(i == call ? 500 : 424);
        }
        assertThat(wire.countOf("Campus") + wire.countOf("Academy")).isZero();
    }

    @Test
    void u18_aGroupIsRefusedWhereSessionsHaveNoTransactions() {
        wire.call("PUT", "/api/v1/Object/Campus('a')", "{'DisplayName':'there'}");
        transactions = false;
        String group = ",'atomicityGroup':'g'}";
        Got got = wire.batch("{'id':'1','method':'POST','url':'Object/Campus','body':{'DisplayName':'new'}" + group
                + ",{'id':'2','method':'PATCH','url':'Object/Campus(`a`)','body':{'DisplayName':'changed'}" + group
                + ",{'id':'3','method':'DELETE','url':'Object/Campus(`a`)'" + group);
        assertThat(got.status("1")).as(got.toString()).isEqualTo(501);
        assertThat(got.status("2")).isEqualTo(424);
        assertThat(got.status("3")).isEqualTo(424);
        assertThat(wire.call("GET", "/api/v1/Object/Campus('a')", null)
                        .json()
                        .get("DisplayName")
                        .stringValue())
                .isEqualTo("there");
        assertThat(wire.countOf("Campus")).isEqualTo(1);
    }

    @Test
    void u47_whatWasMadeBeforeTheProviderFailedIsToldSo() {
        wanted = "getCampusFormsForCreate";
        failing = 1;
        // objects of other record types need forms of their own
        Got got = wire.batch("{'id':'1','method':'POST','url':'Object/Campus','body':{'DisplayName':'one'}},"
                + "{'id':'2','method':'POST','url':'Object/Campus','body':{'RecordTypes':['a:b@c']}},"
                + "{'id':'3','method':'POST','url':'Object/Campus','body':{'DisplayName':'three'}}");
        assertThat(got.status("1")).as(got.toString()).isEqualTo(201);
        assertThat(got.status("2")).isEqualTo(500);
        assertThat(got.status("3")).isEqualTo(201);
        assertThat(wire.countOf("Campus")).isEqualTo(2);
    }

    @Test
    void u47_nothingIsLeftOfAnObjectThatCouldNotBeGivenItsAddress() {
        wanted = "aliasCampuses";
        failing = 0;
        Got got = wire.batch("{'id':'1','method':'PUT','url':'Object/Campus(`a`)','body':{'DisplayName':'a'}},"
                + "{'id':'2','method':'PUT','url':'Object/Campus(`b`)','body':{'DisplayName':'b'}}");
        assertThat(got.status("1")).as(got.toString()).isEqualTo(500);
        assertThat(got.status("2")).isEqualTo(500);
        assertThat(wire.countOf("Campus")).isZero();
    }

    @Test
    void aRecordTypeThatIsNotThereIsNamedAndNotExplainedTwice() {
        Got got = wire.call("POST", "/api/v1/Object/Campus", "{'DisplayName':'x','RecordTypes':['a:b@c']}");
        assertThat(got.json().get("error").get("message").stringValue())
                .isEqualTo("the record type a:b@c is not supported");
    }
}
