package org.osidforge.gateway.dialect.odata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osidforge.gateway.Wire.Got;
import org.osidforge.gateway.limit.Deadline;
import tools.jackson.databind.JsonNode;

/** The JSON batch: examples of the document, order and answers; the numbers of the clauses stand in the names of the tests. */
class ODataBatchTest extends CampusBatches {

    // the document's examples

    @Test
    void u1_u2_u8_u33_u36_theFirstExampleOfTheDocument() {
        Got got = wire.batch("""
                {'id':'1','method':'PUT','url':'Object/Campus(`00001`)','body':{'DisplayName':'Asset','Description':'North'}},
                {'id':'2','method':'POST','url':'Object/Campus','body':{'DisplayName':'Asset','Description':'South'}},
                {'id':'3','method':'PATCH','url':'Object/Campus(`00001`)','body':{'Description':'Installation'}},
                {'id':'4','method':'DELETE','url':'Object/Campus(`00001`)'}""");
        assertThat(got.status()).as(got.toString()).isEqualTo(200);
        assertThat(got.json().propertyNames()).containsExactly("responses");
        assertThat(got.status("1")).as(got.toString()).isEqualTo(201);
        assertThat(got.status("2")).isEqualTo(201);
        assertThat(got.status("3")).isEqualTo(200);
        assertThat(got.status("4")).isEqualTo(204);
        JsonNode first = got.response("1").get("body");
        assertThat(first.get("Id").stringValue()).isEqualTo("00001");
        assertThat(first.get("PrimaryId").stringValue()).startsWith("room.Campus:");
        assertThat(first.get("DisplayName").stringValue()).isEqualTo("Asset");
        assertThat(first.get("Description").stringValue()).isEqualTo("North");
        JsonNode second = got.response("2").get("body");
        assertThat(second.has("PrimaryId")).isFalse();
        assertThat(got.response("3").get("body").get("Id").stringValue()).isEqualTo("00001");
        assertThat(got.response("3").get("body").get("Description").stringValue())
                .isEqualTo("Installation");
        assertThat(got.response("3").get("body").get("DisplayName").stringValue())
                .isEqualTo("Asset");
        assertThat(got.response("4").has("body")).isFalse();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void u18_u21_u26_theSecondExampleOfTheDocument() {
        address();
        Got got = wire.batch("""
                {'id':'1','method':'PUT','url':'Object/Campus(`01`)','body':{'DisplayName':'Department'}},
                {'id':'2','method':'PUT','dependsOn':['1'],'url':'Object/Academy(`000001`)','body':{'DisplayName':'John Doe'}},
                {'id':'a1','method':'POST','atomicityGroup':'group1','url':'Object/Building','body':{'DisplayName':'Main','Address':'hq'}},
                {'id':'a2','method':'POST','atomicityGroup':'group1','dependsOn':['a1'],'url':'Object/$a1/Floors','body':{'DisplayName':'Floor 1'}},
                {'id':'a3','method':'POST','atomicityGroup':'group1','dependsOn':['a1','a2'],'url':'Object/$a1/Floors','body':{'DisplayName':'Floor 2'}}""");
        assertThat(got.status("1")).as(got.toString()).isEqualTo(201);
        assertThat(got.status("2")).as(got.toString()).isEqualTo(201);
        String building = got.response("a1").get("body").path("Id").stringValue("none");
        for (String id : List.of("a1", "a2", "a3")) {
            assertThat(got.status(id)).as(got.toString()).isEqualTo(201);
            assertThat(got.response(id).get("atomicityGroup").stringValue()).isEqualTo("group1");
        }
        assertThat(got.response("a2").get("body").get("Building").stringValue()).isEqualTo(building);
        assertThat(got.response("a3").get("body").get("DisplayName").stringValue())
                .isEqualTo("Floor 2");
        assertThat(wire.call("GET", "/api/v1/Object/Building('" + building + "')/Floors", null)
                        .json()
                        .get("value"))
                .hasSize(2);
    }

    private void address() {
        Got resource = wire.call("PUT", "/api/v1/Object/Resource('somebody')", "{'DisplayName':'Somebody'}");
        assertThat(resource.status()).as(resource.toString()).isEqualTo(201);
        Got address =
                wire.call("PUT", "/api/v1/Object/Address('hq')", "{'DisplayName':'Main street','Resource':'somebody'}");
        assertThat(address.status()).as(address.toString()).isEqualTo(201);
    }

    @Test
    void whatAClientSetsItIsTold() {
        Got above = wire.call("PUT", "/api/v1/Object/Campus('above')", "{'DisplayName':'Above'}");
        Got below = wire.call("PUT", "/api/v1/Object/Campus('below')", "{'DisplayName':'Below','Parents':['above']}");
        String parent = above.json().get("PrimaryId").stringValue();
        assertThat(above.json().has("Parents")).isFalse();
        for (JsonNode told : List.of(
                below.json(),
                wire.call("GET", "/api/v1/Object/Campus('below')", null).json(),
                wire.call("PATCH", "/api/v1/Object/Campus('below')", "{'Description':'South'}")
                        .json(),
                wire.call("GET", "/api/v1/Object/Campus", null)
                        .json()
                        .get("value")
                        .get(1))) {
            assertThat(told.path("Parents").path(0).stringValue("none"))
                    .as(told.toString())
                    .isEqualTo(parent);
        }
    }

    @Test
    void aKindThatNobodyCanLookUpIsToldByItsFormsForUpdate() {
        wire.call("PUT", "/api/v1/Object/GradeSystem('marks')", "{'DisplayName':'Marks'}");
        Got made = wire.call(
                "PUT", "/api/v1/Object/Grade('a')", "{'GradeSystem':'marks','DisplayName':'A','OutputScore':1.5}");
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.json().get("PrimaryId").stringValue()).startsWith("grading.Grade:");
        Got got = wire.call("GET", "/api/v1/Object/Grade('a')", null);
        assertThat(got.status()).as(got.toString()).isEqualTo(200);
        assertThat(got.json().get("PrimaryId")).isEqualTo(made.json().get("PrimaryId"));
        assertThat(got.json().get("DisplayName").stringValue()).isEqualTo("A");
        assertThat(got.json().get("OutputScore").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(wire.call("GET", "/api/v1/Object/Grade('b')", null).status()).isEqualTo(404);
    }

    @Test
    void aParentThatIsAnElementOfTheFormAsWellIsNotSetTwice() {
        address();
        wire.call("PUT", "/api/v1/Object/voting.Ballot('2026')", "{'DisplayName':'2026'}");
        Got race = wire.call("PUT", "/api/v1/Object/voting.Race('mayor')", "{'DisplayName':'Mayor','Ballot':'2026'}");
        assertThat(race.status()).as(race.toString()).isEqualTo(201);
        Got made = wire.call(
                "PUT",
                "/api/v1/Object/voting.Candidate('she')",
                "{'Race':'mayor','Resource':'somebody','DisplayName':'She'}");
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        Got again = wire.raw(
                "PUT", "/api/v1/Object/voting.Candidate('she')", made.json().toString());
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
    }

    @Test
    void aFormThatDoesNotTellWhatItIsForIsAskedForAlone() {
        for (String id : List.of("one", "two")) {
            Got made = wire.call(
                    "PUT",
                    "/api/v1/Object/ScheduleSlot('" + id + "')",
                    "{'DisplayName':'" + id + "','Duration':'PT1H'}");
            assertThat(made.status()).as(made.toString()).isEqualTo(201);
        }
        Got got = wire.batch("""
                {'id':'1','method':'PATCH','url':'Object/ScheduleSlot(`one`)','body':{'Description':'first'}},
                {'id':'2','method':'PATCH','url':'Object/ScheduleSlot(`two`)','body':{'Description':'second'}}""");
        assertThat(got.response("1").path("body").path("Description").stringValue("none"))
                .as(got.toString())
                .isEqualTo("first");
        assertThat(got.response("2").path("body").path("Description").stringValue("none"))
                .isEqualTo("second");
    }

    @Test
    void u32_u34_requestsRunAndAreAnsweredInTheirOrder() {
        List<String> requests = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            requests.add(i % 3 == 2 ? delete("r" + i, "one", "") : put("r" + i, "one", ""));
        }
        Got got = wire.batch(String.join(",", requests));
        List<String> ids = new ArrayList<>();
        List<Integer> statuses = new ArrayList<>();
        got.json().get("responses").forEach(one -> {
            ids.add(one.get("id").stringValue());
            statuses.add(one.get("status").intValue());
        });
        assertThat(ids).isEqualTo(IntStream.range(0, 20).mapToObj(i -> "r" + i).toList());
        assertThat(statuses.subList(0, 6)).containsExactly(201, 200, 204, 201, 200, 204);
    }

    @Test
    void u33_aStatusIsANumber() {
        assertThat(wire.batch(post("1", "a", "")).response("1").get("status").isInt())
                .isTrue();
    }

    @Test
    void u35_theGroupIsSentBack() {
        Got got = wire.batch(put("1", "a", ",'atomicityGroup':'g'") + "," + put("2", "b", ""));
        assertThat(got.response("1").get("atomicityGroup").stringValue()).isEqualTo("g");
        assertThat(got.response("2").has("atomicityGroup")).isFalse();
    }

    @Test
    void u36_replacingSaysSoAndLeavesNothingOfBefore() {
        wire.call("PUT", "/api/v1/Object/Campus('a')", "{'DisplayName':'one','Description':'text'}");
        Got got = wire.batch(put("1", "a", ""));
        assertThat(got.status("1")).isEqualTo(200);
        assertThat(got.response("1").get("body").has("Description")).isFalse();
        assertThat(got.response("1").has("headers")).isFalse();
    }

    @Test
    void u37_whatWasMadeTellsWhere() {
        Got got = wire.batch(post("1", "a", "") + "," + put("2", "it`s", ""));
        String location = got.response("1").get("headers").get("location").stringValue();
        assertThat(wire.call("GET", location, null).status()).isEqualTo(200);
        assertThat(got.status("2")).isEqualTo(400);
        Got quoted = wire.batch("{'id':'1','method':'PUT','url':'Object/Campus(`it``s`)','body':{'DisplayName':'x'}}");
        assertThat(quoted.response("1").get("body").get("Id").stringValue()).isEqualTo("it's");
        assertThat(wire.call(
                                "GET",
                                quoted.response("1")
                                        .get("headers")
                                        .get("location")
                                        .stringValue(),
                                null)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void u38_theCallIsFineWhereEveryRequestFailed() {
        Got got = wire.batch(delete("1", "none", "") + ",{'id':'2','method':'POST','url':'Object/Nothing','body':{}}"
                + ",{'id':'3','method':'POST','url':'Object/Campus','body':{'Nonsense':1}}");
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.status("1")).isEqualTo(404);
        assertThat(got.status("2")).isEqualTo(404);
        JsonNode error = got.response("3").get("body").get("error");
        assertThat(error.get("code").stringValue()).isEqualTo("UnknownProperty");
        assertThat(error.get("message").stringValue()).contains("Nonsense");
        assertThat(error.get("target").stringValue()).isEqualTo("Nonsense");
    }

    @Test
    void u39_aBatchWithoutRequestsIsFine() {
        Got got = wire.batch("");
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.json().get("responses")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "continue-on-error=false,2",
        "odata.continue-on-error=false,2",
        "continue-on-error,3",
        "continue-on-error=true,3",
        "respond-async,3"
    })
    void u40_aClientMayWantToStopAtTheFirstError(String preference, int answers) {
        wire.with("Prefer", preference);
        Got got = wire.batch(put("1", "a", "") + "," + delete("2", "none", "") + "," + put("3", "c", ""));
        assertThat(got.json().get("responses")).hasSize(answers);
        wire.without("prefer");
        assertThat(exists("c")).isEqualTo(answers == 3);
        if (preference.contains("continue")) {
            assertThat(got.reply().headers().get("Preference-Applied")).startsWith("continue-on-error");
        }
    }

    @Test
    void u47_aRequestThatFailedChangedNothing() {
        wire.batch(put("0", "a", ""));
        Got got = wire.batch(
                "{'id':'1','method':'PATCH','url':'Object/Campus(`a`)','body':{'Description':'x','Nonsense':1}},"
                        + "{'id':'2','method':'PUT','url':'Object/Campus(`b`)','body':{'DisplayName':'b','StartDate':'never'}}");
        assertThat(got.status("1")).isEqualTo(400);
        assertThat(got.status("2")).isEqualTo(400);
        assertThat(count()).isEqualTo(1);
        assertThat(wire.call("GET", "/api/v1/Object/Campus('a')", null).json().has("Description"))
                .isFalse();
    }

    @Test
    void s4_requestsOverTheBudgetAreRefusedOneByOne() {
        AtomicInteger left = new AtomicInteger(2);
        wire.allowing(() -> left.getAndDecrement() > 0 ? OptionalLong.empty() : OptionalLong.of(7));
        Got got = wire.batch(put("1", "a", "") + "," + put("2", "b", "") + "," + put("3", "c", ""));
        assertThat(got.status("2")).isEqualTo(201);
        assertThat(got.status("3")).isEqualTo(429);
        assertThat(got.response("3").get("headers").get("retry-after").stringValue())
                .isEqualTo("7");
        assertThat(exists("c")).isFalse();
    }

    @Test
    void s8_whatIsNotBegunAtTheDeadlineIsNotDone() {
        AtomicLong now = new AtomicLong();
        // the clock is looked at once before each call of the provider
        wire.until(Deadline.in(Duration.ofNanos(15), () -> now.getAndAdd(10)));
        Got got = wire.batch(put("1", "a", "") + "," + post("2", "b", "") + "," + put("3", "c", ""));
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.status("1")).as(got.toString()).isEqualTo(201);
        assertThat(got.status("3")).isEqualTo(503);
        wire.until(Deadline.NONE);
        assertThat(exists("a")).isTrue();
        assertThat(exists("c")).isFalse();
    }

    @Test
    void s8_aGroupInFlightIsUndone() {
        AtomicLong now = new AtomicLong();
        wire.until(Deadline.in(Duration.ofNanos(15), () -> now.getAndAdd(10)));
        String group = ",'atomicityGroup':'g'";
        Got got = wire.batch(put("1", "a", group) + "," + post("2", "b", group));
        assertThat(got.status("2")).as(got.toString()).isIn(503, 424);
        wire.until(Deadline.NONE);
        assertThat(count()).isZero();
    }
}
