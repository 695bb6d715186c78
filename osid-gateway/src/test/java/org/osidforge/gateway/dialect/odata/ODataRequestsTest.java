package org.osidforge.gateway.dialect.odata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.Wire.Got;
import org.osidforge.gateway.limit.Limits;

/** What is a batch and what is a request in it, and what is refused; the numbers of the clauses stand in the names of the tests. */
class ODataRequestsTest extends CampusBatches {

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
}
