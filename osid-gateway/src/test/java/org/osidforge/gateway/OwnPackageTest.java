package org.osidforge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osidforge.gateway.Wire.Got;
import tools.jackson.databind.JsonNode;

/** A package that the gateway has never heard of: parents, peers, what Metadata asks for, and a record type. */
class OwnPackageTest {

    private static final String ANTIQUARIAN = "records:library/Book/Antiquarian@example.com";

    private final Wire wire = Wire.standard();

    @BeforeEach
    void shelf() {
        assertThat(put("Shelf", "s", "{'Code':'S-1','Capacity':20}").status()).isEqualTo(201);
    }

    private Got put(String kind, String word, String body) {
        return wire.call("PUT", "/api/v1/Object/" + kind + "('" + word + "')", body);
    }

    private Got get(String kind, String word) {
        return wire.call("GET", "/api/v1/Object/" + kind + "('" + word + "')", null);
    }

    @Test
    void aBookIsMadeForAShelf() {
        Got made = put("library.Book", "b", "{'Title':'Emma','Binding':'folio','Shelf':'s'}");
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.json().get("Title").stringValue()).isEqualTo("Emma");
        assertThat(made.json().get("Shelf").stringValue()).startsWith("library.Shelf:");
        Got child = wire.call("POST", "/api/v1/Object/Shelf('s')/Books", "{'Title':'Persuasion','Series':'b'}");
        assertThat(child.status()).as(child.toString()).isEqualTo(201);
        assertThat(child.json().get("Series")).isEqualTo(made.json().get("PrimaryId"));
        assertThat(wire.call("GET", "/api/v1/Object/Shelf('s')/Books", null)
                        .json()
                        .get("value"))
                .hasSize(2);
        assertThat(wire.call("POST", "/api/v1/Object/library.Book", "{'Title':'Emma'}")
                        .error())
                .isEqualTo("ParentsMissing");
        assertThat(wire.call("POST", "/api/v1/Object/Shelf('none')/Books", "{'Title':'Emma'}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aParentInTheBodyIsThatOfTheAddress() {
        put("Shelf", "t", "{'Code':'T-1'}");
        String address = "/api/v1/Object/Shelf('s')/Books";
        assertThat(wire.call("POST", address, "{'Title':'Emma','Shelf':'s'}").status())
                .isEqualTo(201);
        Got other = wire.call("POST", address, "{'Title':'Emma','Shelf':'t'}");
        assertThat(other.error()).as(other.toString()).isEqualTo("IdDiffers");
        Got number = wire.call("POST", address, "{'Title':'Emma','Shelf':1}");
        assertThat(number.json().get("error").get("target").stringValue()).isEqualTo("Shelf");
        assertThat(wire.call("POST", address, "{'Title':'Emma','Shelf':null}").status())
                .isEqualTo(201);
    }

    @Test
    void aLoanIsMadeForABookAndAReader() {
        put("library.Book", "b", "{'Title':'Emma','Shelf':'s'}");
        put("Resource", "r", "{'DisplayName':'Jane'}");
        Got loan = wire.call("POST", "/api/v1/Object/Loan", "{'Book':'b','Reader':'r','Renewals':1}");
        assertThat(loan.status()).as(loan.toString()).isEqualTo(201);
        assertThat(loan.json().get("Renewals").intValue()).isEqualTo(1);
        assertThat(loan.json().get("Reader").stringValue()).startsWith("resource.Resource:");
        Got ofBook = wire.call("POST", "/api/v1/Object/library.Book('b')/Loans", "{'Reader':'r'}");
        assertThat(ofBook.status()).as(ofBook.toString()).isEqualTo(201);
    }

    @Test
    void manyAreMadeForDifferentParentsAtOnce() {
        put("Shelf", "t", "{'Code':'T-1'}");
        Got got = wire.batch("""
                {'id':'1','method':'POST','url':'Object/Shelf(`t`)/Books','body':{'Title':'One'}},
                {'id':'2','method':'POST','url':'Object/Shelf(`none`)/Books','body':{'Title':'Two'}},
                {'id':'3','method':'POST','url':'Object/Shelf(`s`)/Books','body':{'Title':'Three'}},
                {'id':'4','method':'POST','url':'Object/library.Book','body':{'Title':'Four','Shelf':'t'}}""");
        assertThat(got.status("1")).as(got.toString()).isEqualTo(201);
        assertThat(got.status("2")).isEqualTo(404);
        JsonNode shelf = get("Shelf", "t").json().get("PrimaryId");
        assertThat(got.response("1").get("body").get("Shelf")).isEqualTo(shelf);
        assertThat(got.response("3").get("body").get("Title").stringValue()).isEqualTo("Three");
        assertThat(got.response("3").get("body").get("Shelf")).isNotEqualTo(shelf);
        assertThat(got.response("4").get("body").get("Shelf")).isEqualTo(shelf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'Code':'X'}; Code",
                "{'Code':'1234567890123'}; Code",
                "{'Code':1}; Code",
                "{'Code':null}; Code",
                "{}; Code",
                "{'Code':'S-2','Capacity':0}; Capacity",
                "{'Code':'S-2','Capacity':501}; Capacity",
                "{'Code':'S-2','Capacity':1.5}; Capacity",
                "{'Code':'S-2','Capacity':1e400}; Capacity",
                "{'Code':'S-2','Capacity':'many'}; Capacity",
                "{'Code':'S-2','Nonsense':1}; Nonsense",
                "{'Code':'S-2','GenusType':'red'}; GenusType",
                "{'Code':'S-2','Id':'other'}; Id"
            })
    void whatMetadataForbidsIsRefusedWithTheNameOfTheProperty(String body, String property) {
        Got got = put("Shelf", "new", body);
        assertThat(got.status()).as(got.toString()).isEqualTo(400);
        assertThat(got.json().get("error").get("target").stringValue()).isEqualTo(property);
        assertThat(get("Shelf", "new").status()).isEqualTo(404);
        Got changed = wire.call("PATCH", "/api/v1/Object/Shelf('s')", body);
        if (!body.equals("{}")) {
            assertThat(changed.status()).as(changed.toString()).isEqualTo(400);
        }
        assertThat(get("Shelf", "s").json().get("Code").stringValue()).isEqualTo("S-1");
    }

    @Test
    void closedSetsAndWhatMayBeCleared() {
        put("library.Book", "b", "{'Title':'Emma','Binding':'folio','Shelf':'s'}");
        assertThat(wire.call("PATCH", "/api/v1/Object/library.Book('b')", "{'Binding':'leather'}")
                        .json()
                        .get("error")
                        .get("target")
                        .stringValue())
                .isEqualTo("Binding");
        assertThat(wire.call("PATCH", "/api/v1/Object/library.Book('b')", "{'Binding':null}")
                        .json()
                        .has("Binding"))
                .isFalse();
        assertThat(wire.call("PATCH", "/api/v1/Object/library.Book('b')", "{'Title':null}")
                        .error())
                .isEqualTo("PropertyNotCleared");
    }

    @Test
    void aRecordTypeAddsProperties() {
        Got made = put(
                "library.Book",
                "b",
                "{'Title':'Emma','Shelf':'s','Antiquarian':{'Printed':1816,'Provenance':'a chest'}}");
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.json().get("RecordTypes").get(0).stringValue()).isEqualTo(ANTIQUARIAN);
        assertThat(made.json().get("Antiquarian").get("Printed").intValue()).isEqualTo(1816);
        Got changed = wire.call("PATCH", "/api/v1/Object/library.Book('b')", "{'Antiquarian':{'Printed':1817}}");
        assertThat(changed.json().get("Antiquarian").get("Printed").intValue())
                .as(changed.toString())
                .isEqualTo(1817);
        assertThat(changed.json().get("Antiquarian").get("Provenance").stringValue())
                .isEqualTo("a chest");
        Got replaced = put("library.Book", "b", "{'Title':'Emma','Antiquarian':{'Printed':1818}}");
        assertThat(replaced.status()).as(replaced.toString()).isEqualTo(200);
        assertThat(replaced.json().get("Antiquarian").has("Provenance")).isFalse();
    }

    @Test
    void recordTypesThatThereAreNotAndTheirPropertiesAreRefused() {
        String book = "{'Title':'Emma','Shelf':'s',";
        assertThat(put("library.Book", "b", book + "'RecordTypes':['records:other@example.com']}")
                        .error())
                .isEqualTo("RecordTypeUnknown");
        assertThat(put("library.Book", "b", book + "'RecordTypes':'x'}").error())
                .isEqualTo("ValueNoArray");
        assertThat(put("library.Book", "b", book + "'Antiquarian':{'Printed':1}}")
                        .status())
                .isEqualTo(400);
        assertThat(put("library.Book", "b", book + "'Antiquarian':{'Nonsense':1}}")
                        .json()
                        .get("error")
                        .get("target")
                        .stringValue())
                .isEqualTo("Antiquarian.Nonsense");
        put("library.Book", "plain", book + "'Binding':'folio'}");
        assertThat(wire.call("PATCH", "/api/v1/Object/library.Book('plain')", "{'Antiquarian':{'Printed':1816}}")
                        .error())
                .isEqualTo("RecordTypeUnknown");
    }

    @Test
    void whatWasReadCanBeSentBack() {
        put("library.Book", "b", "{'Title':'Emma','Binding':'folio','Shelf':'s','Antiquarian':{'Printed':1816}}");
        String read = get("library.Book", "b").json().toString();
        Got back = wire.raw("PUT", "/api/v1/Object/library.Book('b')", read);
        assertThat(back.status()).as(back.toString()).isEqualTo(200);
        assertThat(back.json().toString()).isEqualTo(read);
    }
}
