package org.osidforge.gateway.dialect.odata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.gateway.Wire.Got;

/** Groups of a batch, what depends on what, and references to what was made; the numbers of the clauses stand in the names of the tests. */
class ODataGroupsTest extends CampusBatches {

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
}
