package org.osidforge.gateway.dialect.odata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.Wire.Got;
import org.osidforge.gateway.limit.Deadline;
import org.osidforge.gateway.limit.Limits;
import tools.jackson.databind.JsonNode;

/** The JSON batch, clause by clause; the numbers of the clauses stand in the names of the tests. */
class ODataBatchTest {

    private final Wire wire = Wire.standard();

    private static String put(String id, String campus, String more) {
        return "{'id':'%s','method':'PUT','url':'Object/Campus(`%s`)','body':{'DisplayName':'%s'}%s}"
                .formatted(id, campus, campus, more);
    }

    private static String post(String id, String name, String more) {
        return "{'id':'%s','method':'POST','url':'Object/Campus','body':{'DisplayName':'%s'}%s}"
                .formatted(id, name, more);
    }

    private static String delete(String id, String campus, String more) {
        return "{'id':'%s','method':'DELETE','url':'Object/Campus(`%s`)'%s}".formatted(id, campus, more);
    }

    private boolean exists(String campus) {
        return wire.call("GET", "/api/v1/Object/Campus('" + campus + "')", null).status() == 200;
    }

    private long count() {
        return wire.countOf("Campus");
    }

    /** Asserts that the whole is refused with that code, and that nothing was done. */
    private void refused(Got got, String code) {
        assertThat(got.status()).as(got.toString()).isEqualTo(400);
        assertThat(got.error()).as(got.toString()).isEqualTo(code);
        assertThat(count()).isZero();
    }

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

    // the batch as a whole

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "1",
                "{'requests':{}}",
                "{}",
                "{'requests':[],'more':1}",
                "{'requests':[1]}",
                "{'requests':[{'method':'POST','url':'Object/Campus'}]}",
                "{'requests':[{'id':'1','url':'Object/Campus'}]}",
                "{'requests':[{'id':'1','method':'POST'}]}",
                "{'requests':[{'id':1,'method':'POST','url':'Object/Campus'}]}",
                "{'requests':[{'id':'1','method':null,'url':'Object/Campus'}]}",
                "{'requests':[{'id':'1','method':'POST','url':'Object/Campus','Body':{}}]}",
                "{'requests':[{'id':'1','id':'2','method':'POST','url':'Object/Campus'}]}",
                "{'requests':[{'id':'1','method':'POST','url':'Object/Campus','body':{'DisplayName':'a','DisplayName':'b'}}]}",
                "{'requests':[{'id':'1','method':'POST','url':'Object/Campus','dependsOn':'1'}]}",
                "{'requests':[{'id':'1','method':'POST','url':'Object/Campus','dependsOn':[1]}]}",
                "{'requests':[]} 1"
            })
    void u3_whatIsNoBatchIsRefusedAsAWhole(String body) {
        Got got = wire.call("POST", "/api/v1/batch", body);
        assertThat(got.status()).as(got.toString()).isEqualTo(400);
        assertThat(got.json().get("error").get("message").stringValue()).isNotEmpty();
        assertThat(count()).isZero();
    }

    @Test
    void u3_nothingIsDoneWhereALaterRequestIsMalformed() {
        refused(wire.batch(post("1", "a", "") + ",{'id':'2','method':'POST'}"), "RequestForm");
    }

    @Test
    void u4_u5_idsDifferFromEachOtherAndFromGroups() {
        refused(wire.batch(post("1", "a", "") + "," + post("1", "b", "")), "RequestIdTwice");
        refused(wire.batch(post("1", "a", ",'atomicityGroup':'1'")), "RequestIdTwice");
        refused(wire.batch(post("g", "a", "") + "," + post("2", "b", ",'atomicityGroup':'g'")), "RequestIdTwice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "$a", "ä", "a'", "a:b"})
    void u6_anIdIsOfLettersDigitsAndFourSigns(String id) {
        String safe = id.replace("'", "\\u0027");
        refused(wire.batch(post(safe, "a", "")), "RequestForm");
        refused(wire.batch(post("1", "a", ",'atomicityGroup':'" + safe + "'")), "RequestForm");
    }

    @Test
    void u6_idsAreKeptWithTheirCase() {
        Got got = wire.batch(post("a-._~9", "a", "") + "," + post("A-._~9", "b", ""));
        assertThat(got.status("a-._~9")).isEqualTo(201);
        assertThat(got.status("A-._~9")).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"post,201", "Post,201", "POST,201", "FETCH,405", "GET,405"})
    void u7_u9_theCaseOfAMethodDoesNotCount(String method, int status) {
        Got got = wire.batch("{'id':'1','method':'" + method + "','url':'Object/Campus'"
                + (status == 201 ? ",'body':{'DisplayName':'a'}}" : "}"));
        assertThat(got.status("1")).as(got.toString()).isEqualTo(status);
    }

    @Test
    void u9_readingInABatchIsASwitch() {
        String batch = put("1", "north", "")
                + ",{'id':'2','method':'get','url':'Object/Campus(`north`)'},{'id':'3','method':'GET','url':'Object/Campus?$top=5'}";
        assertThat(wire.batch(batch).status("2")).isEqualTo(405);
        Got got = Wire.reading().batch(batch);
        assertThat(got.status("2")).as(got.toString()).isEqualTo(200);
        assertThat(got.response("3").get("body").get("value")).hasSize(1);
    }

    @Test
    void u10_aHundredRequestsPassAndOneMoreIsRefused() {
        refused(wire.batch(many(101)), "BatchTooLarge");
        Got got = wire.batch(many(100));
        assertThat(got.json().get("responses")).hasSize(100);
        assertThat(count()).isEqualTo(100);
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> post("r" + i, "Campus " + i, ""))
                .collect(Collectors.joining(","));
    }

    @Test
    void u10_theLimitCanBeSet() {
        Limits two = new Limits(1 << 20, 32, 2, Limits.STANDARD.time(), 10);
        Wire small = Wire.over(Wire.memory(), two, false);
        assertThat(small.batch(many(2)).status()).isEqualTo(200);
        assertThat(small.batch(many(3)).error()).isEqualTo("BatchTooLarge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"headers", "header", "If-Match"})
    void u13_s6_aRequestCannotHaveHeaders(String member) {
        refused(wire.batch(post("1", "a", ",'" + member + "':{'if-match':'*'}")), "RequestForm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"If-Match", "If-None-Match"})
    void u14_theCallCannotBeConditional(String header) {
        wire.with(header, "*");
        Got got = wire.batch(post("1", "a", ""));
        assertThat(got.error()).isEqualTo("HeaderForbidden");
        wire.without(header.toLowerCase(Locale.ROOT));
        assertThat(count()).isZero();
    }

    @Test
    void u12_u15_minimalAnswersAreForAllRequests() {
        wire.with("Prefer", "return=minimal");
        Got got = wire.batch(put("1", "north", "") + "," + post("2", "b", ""));
        assertThat(got.status("1")).isEqualTo(204);
        assertThat(got.status("2")).isEqualTo(204);
        assertThat(got.response("2").has("body")).isFalse();
        assertThat(got.response("1").get("headers").get("odata-entityid").stringValue())
                .isEqualTo("/api/v1/Object/Campus('north')");
        assertThat(got.reply().headers()).containsEntry("Preference-Applied", "return=minimal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "batch",
                "/api/v1/batch",
                "/batch",
                "BATCH",
                "b%61tch",
                "batch/",
                "$batch",
                "/api/v1/%62atch/",
                "batch?x=1"
            })
    void u16_aRequestIsNoBatch(String url) {
        refused(
                wire.batch(
                        post("1", "a", "") + ",{'id':'2','method':'POST','url':'" + url + "','body':{'requests':[]}}"),
                "BatchInBatch");
    }

    // groups

    @Test
    void u17_withoutAGroupOneFailureLeavesTheOthers() {
        Got got = wire.batch(put("1", "a", "") + "," + delete("2", "none", "") + "," + put("3", "c", ""));
        assertThat(got.status("1")).isEqualTo(201);
        assertThat(got.status("2")).isEqualTo(404);
        assertThat(got.status("3")).isEqualTo(201);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void u18_u20_u47_aGroupIsDoneAsAWholeOrNotAtAll() {
        wire.batch(put("0", "there", ""));
        String group = ",'atomicityGroup':'g'";
        Got got = wire.batch(put("1", "a", group)
                + ",{'id':'2','method':'PATCH','url':'Object/Campus(`there`)','body':{'Description':'changed'}" + group
                + "}"
                + ",{'id':'3','method':'PUT','url':'Object/Academy(`x`)','body':{'DisplayName':'x'}" + group + "}"
                + "," + delete("4", "none", group)
                + "," + put("5", "b", group));
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.status("4")).as(got.toString()).isEqualTo(404);
        for (String id : List.of("1", "2", "3", "5")) {
            assertThat(got.status(id)).isEqualTo(424);
            assertThat(got.response(id).has("headers")).isFalse();
        }
        assertThat(exists("a")).isFalse();
        assertThat(exists("b")).isFalse();
        assertThat(wire.call("GET", "/api/v1/Object/Academy('x')", null).status())
                .isEqualTo(404);
        assertThat(wire.call("GET", "/api/v1/Object/Campus('there')", null)
                        .json()
                        .has("Description"))
                .isFalse();
    }

    @Test
    void u18_aGroupOverSeveralPackagesIsDone() {
        String group = ",'atomicityGroup':'g'";
        Got got = wire.batch(put("1", "a", group)
                + ",{'id':'2','method':'PUT','url':'Object/Academy(`x`)','body':{'DisplayName':'x'}" + group + "}"
                + ",{'id':'3','method':'PATCH','url':'Object/Campus(`a`)','body':{'Description':'within'}" + group
                + "}");
        assertThat(got.status("3")).as(got.toString()).isEqualTo(200);
        assertThat(got.response("3").get("body").get("Description").stringValue())
                .isEqualTo("within");
        assertThat(exists("a")).isTrue();
        assertThat(wire.call("GET", "/api/v1/Object/Academy('x')", null).status())
                .isEqualTo(200);
    }

    @Test
    void u19_theRequestsOfAGroupStandNextToEachOther() {
        refused(
                wire.batch(put("1", "a", ",'atomicityGroup':'g'") + "," + put("2", "b", "") + ","
                        + put("3", "c", ",'atomicityGroup':'g'")),
                "GroupScattered");
    }

    // dependencies

    @Test
    void u22_onlyWhatStandsBeforeCanBeDependedOn() {
        refused(wire.batch(put("1", "a", ",'dependsOn':['2']") + "," + put("2", "b", "")), "DependencyUnknown");
        refused(wire.batch(put("1", "a", ",'dependsOn':['1']")), "DependencyUnknown");
        refused(wire.batch(put("1", "a", ",'dependsOn':['none']")), "DependencyUnknown");
        refused(
                wire.batch(put("1", "a", ",'dependsOn':['g']") + "," + put("2", "b", ",'atomicityGroup':'g'")),
                "DependencyUnknown");
        refused(wire.batch(put("1", "a", ",'atomicityGroup':'g','dependsOn':['g']")), "DependencyUnknown");
    }

    @Test
    void u23_whoDependsOnARequestOfAnotherGroupNamesTheGroup() {
        String first = put("1", "a", ",'atomicityGroup':'g'") + ",";
        refused(wire.batch(first + put("2", "b", ",'dependsOn':['1']")), "DependencyInGroup");
        Got got =
                wire.batch(first + put("2", "b", ",'dependsOn':['g']") + "," + put("3", "c", ",'dependsOn':['g','1']"));
        assertThat(got.status("2")).as(got.toString()).isEqualTo(201);
        assertThat(got.status("3")).isEqualTo(201);
    }

    @Test
    void u24_u25_aDependantOfWhatFailedIsNotDoneNorAreItsOwn() {
        Got got = wire.batch(delete("1", "none", "")
                + "," + put("2", "b", ",'dependsOn':['1']")
                + "," + put("3", "c", ",'dependsOn':['2']")
                + "," + put("4", "d", ",'atomicityGroup':'g'")
                + "," + put("5", "e", ",'atomicityGroup':'g','dependsOn':['3']")
                + "," + put("6", "f", ",'dependsOn':['g']")
                + "," + put("7", "g", ""));
        assertThat(got.status("1")).isEqualTo(404);
        for (String id : List.of("2", "3", "4", "5", "6")) {
            assertThat(got.status(id)).as(got.toString()).isEqualTo(424);
        }
        assertThat(got.status("7")).isEqualTo(201);
        assertThat(count()).isEqualTo(1);
    }

    // references

    @Test
    void u27_aReferenceIsTheFirstSegmentOrTheOneBehindObject() {
        String depends = ",'dependsOn':['1']";
        Got got = wire.batch(put("1", "north", "")
                + ",{'id':'2','method':'PATCH','url':'$1','body':{'Description':'x'}" + depends + "}"
                + ",{'id':'3','method':'PATCH','url':'Object/$1','body':{'Description':'y'}" + depends + "}"
                + ",{'id':'4','method':'POST','url':'/api/v1/$1/Aliases','body':{'Id':'n'}" + depends + "}"
                + ",{'id':'5','method':'POST','url':'Object/Campus/$1','body':{}" + depends + "}");
        assertThat(got.status("2")).as(got.toString()).isEqualTo(200);
        assertThat(got.status("3")).isEqualTo(200);
        assertThat(got.status("4")).isEqualTo(201);
        assertThat(got.status("5")).isEqualTo(404);
        assertThat(exists("n")).isTrue();
    }

    @Test
    void u28_aReferenceIsListed() {
        refused(wire.batch("{'id':'1','method':'DELETE','url':'Object/$1'}"), "ReferenceUnlisted");
        refused(wire.batch("{'id':'1','method':'DELETE','url':'Object/$2'}," + put("2", "a", "")), "ReferenceUnlisted");
        refused(wire.batch(put("1", "a", "") + ",{'id':'2','method':'DELETE','url':'Object/$1'}"), "ReferenceUnlisted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"metadata", "entity", "root", "id", "all", "crossjoin"})
    void u29_theSystemsOwnNamesCannotBeReferredTo(String id) {
        Got got = wire.batch(put(id, "a", "") + ",{'id':'x','method':'PATCH','url':'Object/$" + id
                + "','body':{'Description':'y'},'dependsOn':['" + id + "']}");
        assertThat(got.status("x")).as(got.toString()).isEqualTo(404);
    }

    @Test
    void u30_aReferenceToWhatMadeNothingIsRefused() {
        Got got = wire.batch(put("1", "a", "") + "," + delete("2", "a", "")
                + ",{'id':'3','method':'PATCH','url':'Object/$2','body':{'Description':'y'},'dependsOn':['2']}");
        assertThat(got.status("3")).as(got.toString()).isEqualTo(400);
        assertThat(got.toString()).doesNotContain("'$");
    }

    @Test
    void u30_aReferenceToAChangeIsItsTarget() {
        wire.batch(put("0", "a", ""));
        Got got = wire.batch("{'id':'1','method':'PATCH','url':'Object/Campus(`a`)','body':{'Description':'x'}},"
                + "{'id':'2','method':'DELETE','url':'Object/$1','dependsOn':['1']}");
        assertThat(got.status("2")).as(got.toString()).isEqualTo(204);
        assertThat(exists("a")).isFalse();
    }

    @Test
    void u31_inABodyADollarIsADollar() {
        Got got = wire.batch(put("1", "a", "")
                + ",{'id':'2','method':'POST','url':'Object/Campus','dependsOn':['1'],'body':{'DisplayName':'$1'}}");
        assertThat(got.response("2").get("body").get("DisplayName").stringValue())
                .isEqualTo("$1");
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
    void u41_deletingTakesNoBody() {
        wire.batch(put("0", "a", "") + "," + put("00", "b", ""));
        Got got = wire.batch(delete("1", "a", ",'body':{}") + "," + delete("2", "b", ",'body':null"));
        assertThat(got.status("1")).isEqualTo(400);
        assertThat(got.status("2")).isEqualTo(204);
        assertThat(exists("a")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/Object/Campus,201",
        "Object/Campus,201",
        "/Object/Campus,201",
        "http://localhost/api/v1/Object/Campus,400",
        "//localhost/api/v1/Object/Campus,400",
        "Object/../Object/Campus,400",
        "Object/%2e%2e/Campus,400",
        "Object%2FCampus,400",
        "Object/Campus%5Cx,400",
        "Object/Campus%00,400",
        "Object/Campus%zz,400",
        "Object//Campus,400",
        "/other/api/v1/Object/Campus,404",
        "Nothing/Campus,404",
        "Object,404",
        "object/Campus,404",
        "Object/campus,404",
        "Object/Campus?$top=1,400"
    })
    void u42_u43_s5_anAddressIsAPathOfThisService(String url, int status) {
        Got got = wire.batch("{'id':'1','method':'POST','url':'" + url + "','body':{'DisplayName':'x'}}");
        assertThat(got.status()).as(got.toString()).isEqualTo(200);
        assertThat(got.status("1")).as(got.toString()).isEqualTo(status);
        assertThat(count()).isEqualTo(status == 201 ? 1 : 0);
    }

    @Test
    void u44_aConditionFailsTheRequestAndItsGroup() {
        Got got = wire.batch(put("1", "a", ",'if':'$1 eq 1'") + "," + put("2", "b", ",'atomicityGroup':'g'") + ","
                + put("3", "c", ",'atomicityGroup':'g','if':'true'"));
        assertThat(got.status("1")).isEqualTo(424);
        assertThat(got.status("2")).isEqualTo(424);
        assertThat(got.status("3")).isEqualTo(424);
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain,*/*,415",
        "multipart/mixed,*/*,415",
        "application/json; charset=latin1,*/*,415",
        "application/json; charset=UTF-8,*/*,200",
        "application/json,application/xml,406",
        "application/json,'application/json;q=0, */*',406",
        "application/json,'text/html, application/*;q=0.1',200"
    })
    void u45_u46_onlyJsonIsSpoken(String type, String accept, int status) {
        wire.with("Content-Type", type).with("Accept", accept);
        assertThat(wire.batch(post("1", "a", "")).status()).isEqualTo(status);
        wire.with("Content-Type", "application/json").with("Accept", "*/*");
        assertThat(count()).isEqualTo(status == 200 ? 1 : 0);
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

    // both dialects

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
