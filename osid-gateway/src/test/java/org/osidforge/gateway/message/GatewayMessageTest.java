package org.osidforge.gateway.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GatewayMessageTest {

    @Test
    void everyMessageHasACodeOfItsOwnAndWords() {
        assertThat(Arrays.stream(GatewayMessage.values()).map(GatewayMessage::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("OSID-7[0-9]{2}"));
        Object[] plenty = {"1", "2", "3", "4", "5"};
        assertThat(GatewayMessage.values())
                .allSatisfy(message -> assertThat(message.text(plenty))
                        .isNotBlank()
                        .doesNotContain("%", "org.", "Exception")
                        .doesNotEndWith("."));
    }

    @Test
    void aProblemGrowsWithoutChanging() {
        Problem plain = Problem.of(405, GatewayMessage.METHOD_NOT_ALLOWED, "PUT", "GET");
        Problem more = plain.with("Allow", "GET").about("Name");
        assertThat(plain.headers()).isEmpty();
        assertThat(plain.target()).isEmpty();
        assertThat(more.status()).isEqualTo(405);
        assertThat(more.sort()).isEqualTo(GatewayMessage.METHOD_NOT_ALLOWED);
        assertThat(more.code()).isEqualTo("OSID-701");
        assertThat(more).hasMessage("PUT is not allowed here; allowed: GET");
        assertThat(more.headers()).containsEntry("Allow", "GET");
        assertThat(more.target()).isEqualTo("Name");
        assertThat(more.getStackTrace()).isEmpty();
    }
}
