package org.osidforge.gateway.dialect.sequential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osid.id.Id;
import org.osidforge.consumer.ManagerSource;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.Wire.Got;
import org.osidforge.gateway.limit.Deadline;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.runtime.value.BasicId;
import tools.jackson.databind.JsonNode;

/** The sequential batch, clause by clause; the numbers of the clauses stand in the names of the tests. */
class SequentialBatchTest {

    private final Wire wire = Wire.standard();

    private static String post(String name) {
        return "{'Url':'Campuses','Method':'POST','Payload':{'DisplayName':'%s'}}".formatted(name);
    }

    private static String item(String method, String url) {
        return "{'Url':'%s','Method':'%s'}".formatted(url, method);
    }

    private static String patch(String url, String description) {
        return "{'Url':'%s','Method':'PATCH','Payload':{'Description':'%s'}}".formatted(url, description);
    }

    /** A campus that can be addressed by that word. */
    private void campus(String word) {
        assertThat(wire.call("PUT", "/api/v1/Object/Campus('" + word + "')", "{'DisplayName':'" + word + "'}")
                        .status())
                .isEqualTo(201);
    }

    private long count() {
        return wire.countOf("Campus");
    }

    private void refused(Got got, int status, String reason) {
        assertThat(got.status()).as(got.toString()).isEqualTo(status);
        assertThat(got.json().propertyNames()).containsExactly("reason", "stacktrace");
        assertThat(got.json().get("reason").stringValue()).contains(reason);
        assertThat(got.json().get("stacktrace").isNull()).isTrue();
        assertThat(count()).isZero();
    }

    @Test
    void x1_x4_x24_x25_x26_theExampleOfTheDocument() {
        campus("MyCampus");
        Got got = wire.rest(patch("Campuses/MyCampus", "A"));
        assertThat(got.status()).as(got.toString()).isEqualTo(200);
        assertThat(got.json().isArray()).isTrue();
        assertThat(got.json()).hasSize(2);
        assertThat(got.json().get(0).propertyNames()).containsExactly("ReturnCode", "ResponseContent");
        assertThat(got.json().get(0).get("ReturnCode").isString()).isTrue();
        assertThat(got.code(0)).isEqualTo("201");
        assertThat(got.content(0).get("Id").stringValue()).isNotEmpty();
        assertThat(got.code(1)).as(got.toString()).isEqualTo("204");
        assertThat(got.content(1).propertyNames()).containsExactly("StatusCode", "StatusDescription");
        assertThat(got.content(1).get("StatusCode").intValue()).isEqualTo(204);
        assertThat(got.content(1).get("StatusDescription").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE", "HEAD"})
    void x2_aBatchIsPosted(String method) {
        Got got = wire.call(method, "/rest/batch", null);
        refused(got, 405, "OSID-701");
        assertThat(got.reply().headers()).containsEntry("Allow", "POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "1",
                "[1]",
                "[{'Url':'Sessions','Method':'POST'},{'Method':'POST'}]",
                "[{'Url':'Sessions','Method':'POST'},{'Url':'Campuses'}]",
                "[{'Url':'Sessions','Method':'POST'},{'Url':1,'Method':'POST'}]",
                "[{'Url':'Sessions','Method':'POST'},{'Url':'Campuses','Method':1}]",
                "[{'Url':'Sessions','Method':'POST'},{'Url':'Campuses','Method':'POST','More':1}]",
                "[{'Url':'Sessions','Method':'POST'},{'url':'Campuses','Method':'POST'}]",
                "[{'Url':'Sessions','Method':'POST'},{'Url':'Campuses','Method':'POST','Headers':{}}]",
                "[{'Url':'Sessions','Method':'POST','Url':'Sessions'}]",
                "[{'Url':'Sessions','Method':'POST'}",
                "[{'Url':'Sessions','Method':'POST'}] x"
            })
    void x3_x30_x36_s6_whatIsNoBatchIsRefusedAsAWhole(String body) {
        refused(wire.call("POST", "/rest/batch", body), 400, "OSID-7");
    }

    @Test
    void x5_eachRequestSeesAllThatWasDoneBefore() {
        campus("north");
        Got got = wire.rest(String.join(
                ",",
                post("new"),
                patch("Campuses/north", "changed"),
                item("GET", "Campuses/north"),
                item("GET", "Campuses"),
                item("DELETE", "Campuses/north"),
                item("GET", "Campuses/north"),
                item("GET", "Campuses")));
        assertThat(got.code(1)).as(got.toString()).isEqualTo("201");
        assertThat(got.code(2)).isEqualTo("204");
        assertThat(got.content(3).get("Description").stringValue()).isEqualTo("changed");
        assertThat(got.content(4).get("value")).hasSize(2);
        assertThat(got.code(5)).isEqualTo("204");
        assertThat(got.code(6)).isEqualTo("404");
        assertThat(got.content(7).get("value")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{'Url':'Campuses','Method':'POST','Payload':{'DisplayName':'a'}}",
                "{'Url':'Sessions','Method':'GET'}",
                "{'Url':'Sessions/x','Method':'POST'}",
                "{'Url':'sessions','Method':'POST'}"
            })
    void x6_x7_x8_theFirstRequestMakesTheSession(String first) {
        refused(
                wire.call("POST", "/rest/batch", "[" + first + (first.isEmpty() ? "" : "," + post("b")) + "]"),
                400,
                "OSID-784");
    }

    @Test
    void x9_twoBatchesMakeTwoSessions() {
        String first = wire.rest("").content(0).get("Id").stringValue();
        String second = wire.rest("").content(0).get("Id").stringValue();
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void x10_x11_aBatchTakesNoSession() {
        String sid = wire.rest("").content(0).get("Id").stringValue();
        refused(
                wire.call("POST", "/rest/batch?sid=" + sid, "[{'Url':'Sessions','Method':'POST'}," + post("a") + "]"),
                400,
                "OSID-785");
    }

    @Test
    void x12_aBatchInASessionIsASwitch() {
        Wire later = Wire.inSessions();
        String sid = later.rest("").content(0).get("Id").stringValue();
        Got got = later.call("POST", "/rest/batch?sid=" + sid, "[" + post("a") + "," + item("GET", "Campuses") + "]");
        assertThat(got.code(0)).as(got.toString()).isEqualTo("201");
        assertThat(got.content(1).get("value")).hasSize(1);
        assertThat(later.call("POST", "/rest/batch?sid=none", "[]").status()).isEqualTo(404);
        assertThat(later.call("POST", "/rest/batch", "[" + post("a") + "]").status())
                .isEqualTo(400);
    }

    @Test
    void x13_x14_theSessionWorksInSingleCalls() {
        String sid = wire.rest("").content(0).get("Id").stringValue();
        Got made = wire.call("POST", "/rest/Campuses?sid=" + sid, "{'DisplayName':'a'}");
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        String location = made.reply().headers().get("Location");
        assertThat(wire.call("GET", location + "?sid=" + sid, null)
                        .json()
                        .get("DisplayName")
                        .stringValue())
                .isEqualTo("a");
        assertThat(wire.call("PATCH", location + "?sid=" + sid, "{'Description':'b'}")
                        .status())
                .isEqualTo(204);
        assertThat(wire.call("POST", location + "/Aliases?sid=" + sid, "{'Id':'n'}")
                        .status())
                .isEqualTo(201);
        assertThat(wire.call("DELETE", "/rest/Campuses/n?sid=" + sid, null).status())
                .isEqualTo(204);
        assertThat(wire.call("GET", location + "?sid=" + sid, null).status()).isEqualTo(404);
        assertThat(wire.call("GET", "/rest/Campuses", null).json().get("reason").stringValue())
                .contains("OSID-790");
        assertThat(wire.call("GET", "/rest/Campuses?sid=other", null).status()).isEqualTo(404);
    }

    @Test
    void x14_sessionsAreReadChangedAndEnded() {
        String sid = wire.call("POST", "/rest/Sessions", "").json().get("Id").stringValue();
        assertThat(wire.call("GET", "/rest/Sessions/" + sid, null)
                        .json()
                        .get("Id")
                        .stringValue())
                .isEqualTo(sid);
        assertThat(wire.call("PATCH", "/rest/Sessions/" + sid, "{'Config':null}")
                        .status())
                .isEqualTo(204);
        assertThat(wire.call("PATCH", "/rest/Sessions/" + sid, "{'Config':'none'}")
                        .status())
                .isEqualTo(404);
        assertThat(wire.call("DELETE", "/rest/Sessions/" + sid, null).status()).isEqualTo(204);
        assertThat(wire.call("GET", "/rest/Sessions/" + sid, null).status()).isEqualTo(404);
    }

    @Test
    void x14_aSessionIsItsCallersAlone() {
        Id agent = BasicId.parse("authentication.Agent:one@example.com");
        String sid = wire.as("one", agent)
                .call("POST", "/rest/Sessions", "")
                .json()
                .get("Id")
                .stringValue();
        assertThat(wire.call("GET", "/rest/Campuses?sid=" + sid, null).status()).isEqualTo(200);
        assertThat(wire.as("two", agent)
                        .call("GET", "/rest/Campuses?sid=" + sid, null)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "Campuses,201",
        "/Campuses,201",
        "room.Campuses,201",
        "campuses,404",
        "CAMPUSES,404",
        "Campus,404",
        "Nothing,404",
        "//Campuses,400",
        "http://localhost/rest/Campuses,400",
        "../Campuses,400",
        "Campuses/..,400",
        "%2e%2e/Campuses,400",
        "Campuses%2Fx,400",
        "Campuses%5C,400",
        "Campuses%0d,400",
        "Campuses?sid=x,400"
    })
    void x15_x16_x17_s5_anAddressIsAPathOfThisService(String url, int status) {
        Got got = wire.rest("{'Url':'" + url + "','Method':'POST','Payload':{'DisplayName':'a'}}," + post("b"));
        assertThat(got.code(1)).as(got.toString()).isEqualTo(Integer.toString(status));
        if (status >= 400) {
            assertThat(got.content(1).propertyNames()).containsExactly("reason", "stacktrace");
        }
        assertThat(got.code(2)).isEqualTo("201");
        assertThat(count()).isEqualTo(status == 201 ? 2 : 1);
    }

    @Test
    void x18_theFourMethodsWork() {
        campus("a");
        Got got = wire.rest(String.join(
                ",", post("b"), item("GET", "Campuses/a"), patch("Campuses/a", "x"), item("DELETE", "Campuses/a")));
        assertThat(IntStream.range(1, 5).mapToObj(got::code).toList()).containsExactly("201", "200", "204", "204");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "post", "Patch", "FETCH", ""})
    void x19_otherMethodsAreNotAllowed(String method) {
        campus("a");
        Got got =
                wire.rest("{'Url':'Campuses/a','Method':'" + method + "','Payload':{'DisplayName':'x'}}," + post("b"));
        assertThat(got.code(1)).as(got.toString()).isEqualTo("405");
        assertThat(got.code(2)).isEqualTo("201");
    }

    @Test
    void x20_x21_sessionsAreNotHandledInABatch() {
        String sid = wire.rest("").content(0).get("Id").stringValue();
        Got got = wire.rest(String.join(
                ",",
                item("GET", "Sessions/" + sid),
                item("PATCH", "Sessions/" + sid),
                item("DELETE", "Sessions/" + sid),
                item("POST", "Sessions"),
                post("a")));
        assertThat(IntStream.range(1, 6).mapToObj(got::code).toList())
                .as(got.toString())
                .containsExactly("405", "405", "405", "400", "201");
        assertThat(wire.call("GET", "/rest/Sessions/" + sid, null).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'DisplayName':'x','Description':'y'}",
                "{'DisplayName':''}",
                "{}",
                "{'Nonsense':1}",
                "{'DisplayName':1}",
                "[]",
                "{'GenusType':'genera:red@example.com'}"
            })
    void x22_s3_aPayloadIsTakenAlikeInAndOutOfABatch(String payload) {
        String sid = wire.rest("").content(0).get("Id").stringValue();
        Got single = wire.call("POST", "/rest/Campuses?sid=" + sid, payload);
        Got batch = wire.rest("{'Url':'Campuses','Method':'POST','Payload':" + payload + "}");
        assertThat(batch.code(1)).as(batch + " " + single).isEqualTo(Integer.toString(single.status()));
        JsonNode content = batch.content(1);
        if (single.status() == 201) {
            assertThat(content.propertyNames()).isEqualTo(single.json().propertyNames());
            assertThat(content.get("GenusType")).isEqualTo(single.json().get("GenusType"));
        } else {
            assertThat(content).isEqualTo(single.json());
        }
    }

    @Test
    void x23_readingAndDeletingTakeNoPayload() {
        campus("a");
        Got got = wire.rest("{'Url':'Campuses/a','Method':'DELETE','Payload':{}},"
                + "{'Url':'Campuses/a','Method':'GET','Payload':1},"
                + "{'Url':'Campuses/a','Method':'GET','Payload':null}");
        assertThat(got.code(1)).as(got.toString()).isEqualTo("400");
        assertThat(got.code(2)).isEqualTo("400");
        assertThat(got.code(3)).isEqualTo("200");
    }

    @Test
    void x27_anErrorTellsAReasonAndNothingOfTheInside() {
        Got got = wire.rest(
                item("GET", "Campuses/none") + ",{'Url':'Campuses','Method':'POST','Payload':{'GenusType':'no type'}}");
        for (int i = 1; i < 3; i++) {
            assertThat(got.content(i).propertyNames()).containsExactly("reason", "stacktrace");
            assertThat(got.content(i).get("reason").stringValue()).isNotEmpty();
            assertThat(got.content(i).get("stacktrace").isNull()).isTrue();
        }
        assertThat(got.toString()).doesNotContain("java", "Exception", "/home", "org.osid");
    }

    @Test
    void x28_s8_noCodeIsAbove500() {
        AtomicLong now = new AtomicLong();
        wire.until(Deadline.in(Duration.ofNanos(5), () -> now.getAndAdd(10)));
        Got got = wire.rest(post("a"));
        assertThat(got.code(1)).as(got.toString()).isEqualTo("500");
        wire.until(Deadline.NONE);
        assertThat(count()).isZero();
    }

    @Test
    void x29_aFailureDoesNotStopTheOthersAndChangesNothing() {
        campus("a");
        Got got = wire.rest(String.join(
                ",",
                post("b"),
                "{'Url':'Campuses/a','Method':'PATCH','Payload':{'Description':'x','Nonsense':1}}",
                post("c")));
        assertThat(IntStream.range(1, 4).mapToObj(got::code).toList()).containsExactly("201", "400", "201");
        assertThat(count()).isEqualTo(3);
        assertThat(wire.call("GET", "/api/v1/Object/Campus('a')", null).json().has("Description"))
                .isFalse();
    }

    @Test
    void x31_x32_aConfigurationIsNamed() {
        ManagerSource memory = Wire.memory();
        Wire plain = Wire.over(memory, Limits.STANDARD, false);
        assertThat(plain.call("PUT", "/api/v1/Object/Campus('west')", "{'DisplayName':'West'}")
                        .status())
                .isEqualTo(201);
        Id west = BasicId.parse("room.Campus:west@localhost");
        Wire configured = Wire.configured(
                memory, new Configurations(Map.of("west", new Configuration("west", Map.of("osid.room", west)))));
        String batch =
                "[{'Url':'Sessions','Method':'POST'},{'Url':'Resources','Method':'POST','Payload':{'DisplayName':'r'}}]";
        Got got = configured.call("POST", "/rest/batch?config=west", batch);
        assertThat(got.code(0)).as(got.toString()).isEqualTo("201");
        assertThat(got.content(0).get("Config").stringValue()).isEqualTo("west");
        assertThat(configured
                        .call("POST", "/rest/batch", batch)
                        .content(0)
                        .get("Config")
                        .isNull())
                .isTrue();
    }

    @Test
    void x32_anUnknownConfigurationFailsTheSessionAndAllOfTheRest() {
        Got got =
                wire.call("POST", "/rest/batch?config=none", "[{'Url':'Sessions','Method':'POST'}," + post("a") + "]");
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.code(0)).isEqualTo("404");
        assertThat(got.code(1)).isEqualTo("424");
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%2Fb", "a%5Cb", "..", "a:b", "a%00", "x..y", ".x"})
    void x32_aNameThatIsNoWordIsRefusedAsAWhole(String name) {
        refused(
                wire.call(
                        "POST", "/rest/batch?config=" + name, "[{'Url':'Sessions','Method':'POST'}," + post("a") + "]"),
                400,
                "OSID-789");
    }

    @Test
    void x34_singleQuotesAreTakenAndOtherMediaTypesAreNot() {
        String quoted =
                "[{'Url':'Sessions','Method':'POST'},{'Url':'Campuses','Method':'POST','Payload':{'DisplayName':'a'}}]";
        assertThat(wire.raw("POST", "/rest/batch", quoted).code(1)).isEqualTo("201");
        assertThat(wire.raw("POST", "/api/v1/batch", "{'requests':[]}").status())
                .isEqualTo(400);
        wire.with("Content-Type", "application/x-www-form-urlencoded");
        assertThat(wire.raw("POST", "/rest/batch", quoted).status()).isEqualTo(415);
        wire.without("content-type");
        assertThat(wire.raw("POST", "/rest/batch", quoted).status()).isEqualTo(415);
    }

    @Test
    void x35_aHundredRequestsPassAndOneMoreIsRefused() {
        String many = IntStream.range(0, 99).mapToObj(i -> post("c" + i)).collect(Collectors.joining(","));
        refused(wire.rest(many + "," + post("x")), 400, "OSID-771");
        assertThat(wire.rest(many).json()).hasSize(100);
        assertThat(count()).isEqualTo(99);
    }

    @Test
    void s4_requestsOverTheBudgetAreRefusedOneByOne() {
        AtomicInteger left = new AtomicInteger(1);
        wire.allowing(() -> left.getAndDecrement() > 0 ? OptionalLong.empty() : OptionalLong.of(7));
        Got got = wire.rest(post("a") + "," + post("b"));
        assertThat(got.code(1)).isEqualTo("201");
        assertThat(got.code(2)).isEqualTo("429");
        assertThat(count()).isEqualTo(1);
    }
}
