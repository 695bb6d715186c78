package org.osidforge.gateway.dialect.odata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.Wire.Got;
import tools.jackson.databind.JsonNode;

/** The JSON batch, clause by clause; the number of each stands in the name of its test. */
class ODataBatchTest {

    private final Wire wire = Wire.standard();

    @Test
    void u1_u2_u8_u36_theFirstExampleOfTheDocument() {
        Got got = wire.batch(
                """
                {'id':'1','method':'PUT','url':'Object/Campus(`00001`)','body':{'DisplayName':'Asset','Description':'North'}},
                {'id':'2','method':'POST','url':'Object/Campus','body':{'DisplayName':'Asset','Description':'South'}},
                {'id':'3','method':'PATCH','url':'Object/Campus(`00001`)','body':{'Description':'Installation'}},
                {'id':'4','method':'DELETE','url':'Object/Campus(`00001`)'}""");
        assertThat(got.status()).as(got.toString()).isEqualTo(200);
        assertThat(got.status("1")).as(got.toString()).isEqualTo(201);
        assertThat(got.status("2")).isEqualTo(201);
        assertThat(got.status("3")).isEqualTo(200);
        assertThat(got.status("4")).isEqualTo(204);
        JsonNode first = got.response("1").get("body");
        assertThat(first.get("Id").stringValue()).isEqualTo("00001");
        assertThat(first.get("DisplayName").stringValue()).isEqualTo("Asset");
        assertThat(first.get("Description").stringValue()).isEqualTo("North");
        assertThat(got.response("3").get("body").get("Description").stringValue()).isEqualTo("Installation");
        assertThat(got.response("3").get("body").get("DisplayName").stringValue()).isEqualTo("Asset");
        assertThat(got.response("4").has("body")).isFalse();
    }

    @Test
    void u17_u26_theSecondExampleOfTheDocument() {
        Got got = wire.batch(
                """
                {'id':'1','method':'PUT','url':'Object/Campus(`01`)','body':{'DisplayName':'Department'}},
                {'id':'2','method':'PUT','dependsOn':['1'],'url':'Object/Academy(`000001`)','body':{'DisplayName':'John Doe'}},
                {'id':'a1','method':'POST','atomicityGroup':'group1','url':'Object/Building','body':{'DisplayName':'Invoice','Address':'hq'}},
                {'id':'a2','method':'POST','atomicityGroup':'group1','dependsOn':['a1'],'url':'Object/$a1/Floors','body':{'DisplayName':'line 1'}},
                {'id':'a3','method':'POST','atomicityGroup':'group1','dependsOn':['a1','a2'],'url':'Object/$a1/Floors','body':{'DisplayName':'line 2'}}""");
        System.out.println(got);
        assertThat(got.status("1")).isEqualTo(201);
        assertThat(got.status("2")).isEqualTo(201);
        assertThat(got.status("a1")).isEqualTo(201);
    }
}
