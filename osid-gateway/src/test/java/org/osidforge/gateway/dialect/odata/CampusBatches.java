package org.osidforge.gateway.dialect.odata;

import static org.assertj.core.api.Assertions.assertThat;

import org.osidforge.gateway.Wire;
import org.osidforge.gateway.Wire.Got;

/** Requests of batches about campuses, and what became of these. */
abstract class CampusBatches {

    final Wire wire = Wire.standard();

    static String put(String id, String campus, String more) {
        return "{'id':'%s','method':'PUT','url':'Object/Campus(`%s`)','body':{'DisplayName':'%s'}%s}"
                .formatted(id, campus, campus, more);
    }

    static String post(String id, String name, String more) {
        return "{'id':'%s','method':'POST','url':'Object/Campus','body':{'DisplayName':'%s'}%s}"
                .formatted(id, name, more);
    }

    static String delete(String id, String campus, String more) {
        return "{'id':'%s','method':'DELETE','url':'Object/Campus(`%s`)'%s}".formatted(id, campus, more);
    }

    boolean exists(String campus) {
        return wire.call("GET", "/api/v1/Object/Campus('" + campus + "')", null).status() == 200;
    }

    long count() {
        return wire.countOf("Campus");
    }

    /** Asserts that the whole is refused with that code, and that nothing was done. */
    void refused(Got got, String code) {
        assertThat(got.status()).as(got.toString()).isEqualTo(400);
        assertThat(got.error()).as(got.toString()).isEqualTo(code);
        assertThat(count()).isZero();
    }
}
