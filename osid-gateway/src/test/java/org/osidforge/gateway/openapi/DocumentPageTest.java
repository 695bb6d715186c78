package org.osidforge.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osidforge.gateway.access.Caller;
import org.osidforge.gateway.http.Paths;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.limit.Allowance;
import org.osidforge.gateway.limit.Deadline;
import org.osidforge.gateway.message.Problem;
import tools.jackson.databind.json.JsonMapper;

class DocumentPageTest {

    private final DocumentPage page = new DocumentPage(Described.standard());

    private Reply get(String query, Map<String, String> headers) {
        return page.answer(new Request(
                "GET",
                "/openapi.json",
                Paths.query(query),
                headers,
                new byte[0],
                Caller.ANYBODY,
                Allowance.UNLIMITED,
                Deadline.NONE));
    }

    @Test
    void itTellsTheWholeAndEachPackage() {
        Reply whole = get("", Map.of());
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.headers()).containsEntry("Content-Type", "application/json");
        assertThat(JsonMapper.shared().readTree(whole.body()).at("/info/title").stringValue())
                .isEqualTo("REST batch over OSID");
        Reply room = get("package=room", Map.of());
        assertThat(JsonMapper.shared().readTree(room.body()).at("/info/title").stringValue())
                .isEqualTo("REST batch over OSID: room");
    }

    @Test
    void whoHasItIsToldSo() {
        Reply first = get("package=forum", Map.of());
        String tag = first.headers().get("ETag");
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        Reply again = get("package=forum", Map.of("if-none-match", "\"other\", W/" + tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers()).containsEntry("ETag", tag);
        assertThat(get("package=forum", Map.of("if-none-match", "\"other\"")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "package=nothing, 404, OSID-795, there is no package nothing",
        "package=, 404, OSID-795, 'there is no package '",
        "package=room&package=forum, 400, OSID-709, the query parameter package cannot be room and forum",
        "kind=Campus, 400, OSID-708, the query parameter kind is not known here"
    })
    void whatThereIsNotIsRefused(String query, int status, String code, String text) {
        assertThatThrownBy(() -> get(query, Map.of())).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(List.of(problem.status(), problem.code(), problem.getMessage()))
                    .isEqualTo(List.of(status, code, text));
        });
    }
}
