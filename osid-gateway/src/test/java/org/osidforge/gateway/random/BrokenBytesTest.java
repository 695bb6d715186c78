package org.osidforge.gateway.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.Wire.Got;
import tools.jackson.databind.JsonNode;

/** Batches some of whose bytes are others: whatever comes of them, it is not told to be the gateway's fault, and tells nothing of the inside. */
class BrokenBytesTest {

    private static final int ROUNDS = 400;
    private static final Pattern INSIDE =
            Pattern.compile("Exception|java\\.|org\\.osidforge|org\\.osid\\.|tools\\.jackson|\\.java");
    private static final String ODATA = """
            {"requests":[{"id":"1","method":"PUT","url":"Object/Campus('a')","body":{"DisplayName":"n\\u00e4me","Description":null}},\
            {"id":"2","method":"POST","url":"/api/v1/Object/$1/Aliases","dependsOn":["1"],"body":{"Id":"b"}},\
            {"id":"3","method":"PATCH","atomicityGroup":"g","url":"Object/Campus('b')","body":{"Description":"ü","RecordTypes":[]}},\
            {"id":"4","method":"POST","atomicityGroup":"g","url":"Object/Floor","body":{"Building":"x:y@z","GrossArea":1.5e3}},\
            {"id":"5","method":"GET","url":"Object/Campus?$top=5&$count=true"},{"id":"6","method":"DELETE","url":"Object/Campus('a')","body":null}]}""";
    private static final String SEQUENTIAL = """
            [{"Url":"Sessions","Method":"POST","Payload":{"Config":null}},{"Url":"Campuses","Method":"POST","Payload":{"DisplayName":'n\\u00e4me'}},\
            {"Url":"Campuses/a%20b","Method":"PATCH","Payload":{"Description":"ü"}},{"Url":"Buildings/x:y@z/Floors","Method":"POST","Payload":{"GrossArea":1.5e3}},\
            {"Url":"Campuses/a/Aliases","Method":"POST","Payload":{"Id":"b"}},{"Url":"/Campuses","Method":"GET"}]""";

    private final Wire wire = Wire.reading();

    static LongStream seeds() {
        return LongStream.of(1, 2, LocalDate.now().toEpochDay());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void s2_x27_u3_otherBytesAreTakenOrRefused(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            check("/api/v1/batch", changed(ODATA.getBytes(StandardCharsets.UTF_8), random));
            check("/rest/batch", changed(SEQUENTIAL.getBytes(StandardCharsets.UTF_8), random));
        }
    }

    private void check(String address, byte[] body) {
        Got got = wire.raw("POST", address, body);
        String what = new String(body, StandardCharsets.UTF_8) + " gives " + got;
        assertThat(statuses(got)).as(what).allMatch(status -> status < 500 || status == 501);
        assertThat(INSIDE.matcher(got.toString()).find()).as(what).isFalse();
    }

    private static List<Integer> statuses(Got got) {
        List<Integer> all = new ArrayList<>(List.of(got.status()));
        JsonNode json = got.json();
        json.path("responses").forEach(one -> all.add(one.get("status").intValue()));
        if (json.isArray()) {
            json.forEach(one -> all.add(Integer.parseInt(one.get("ReturnCode").stringValue())));
        }
        return all;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] signs = "{}[]\":,'\\/$%0e-\u0000 \n".getBytes(StandardCharsets.UTF_8);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int place = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[place] = (byte) random.nextInt(256);
                case 1 -> bytes[place] = signs[random.nextInt(signs.length)];
                case 2 -> bytes[place] = (byte) ('a' + random.nextInt(26));
                default -> bytes[place] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }
}
