package org.osidforge.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osid.InvalidArgumentException;
import org.osid.NullArgumentException;
import org.osidforge.runtime.value.Foreign.ForeignId;
import org.osidforge.runtime.value.Foreign.ForeignText;
import org.osidforge.runtime.value.Foreign.ForeignType;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a:b", "a@b", "a@b:c", "a:b:c@d", "a:b@c@d", "a:%@c", "a:%4@c", "a:%zz@c", "a:%C3@c"})
    void whatIsNoIdIsRefused(String text) {
        assertThatThrownBy(() -> BasicId.parse(text))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[TEXT_FORM]");
        assertThatThrownBy(() -> BasicType.parse(text)).isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void partsAreNeeded() {
        assertThatThrownBy(() -> BasicId.parse(null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> BasicId.of(null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> BasicId.of("n", null, "a")).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> BasicId.of(new ForeignId("n", null, "a")))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[PART_MISSING]");
    }

    @Test
    void idsAreEscapedAsOthersDo() {
        assertThat(BasicId.of("room.Campus", "north campus/ü", "example.org"))
                .hasToString("room.Campus:north%20campus/%C3%BC@example.org");
    }

    @Test
    void mintsNeverGiveAnIdTwice() {
        IdMint one = IdMint.of("room.Campus", "example.org");
        IdMint other = IdMint.of("room.Campus", "example.org");
        Set<BasicId> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            assertThat(seen.add(one.next())).isTrue();
            assertThat(seen.add(other.next())).isTrue();
        }
        long first = one.take(10);
        assertThat(seen.add(one.numbered(first + 9))).isTrue();
        assertThat(seen.add(one.next())).isTrue();
    }

    @Test
    void wordsOfATypeDoNotCount() {
        BasicType named = BasicType.named("genera", "room/Campus", "example.org", "Campus");
        assertThat(named).isEqualTo(BasicType.of("genera", "room/Campus", "example.org"));
        assertThat(named.getDisplayName().getText()).isEqualTo("Campus");
        assertThat(named.getDisplayLabel().getText()).isEqualTo("Campus");
        assertThat(named.getDescription().getText()).isEqualTo("Campus");
        assertThat(named.getDomain().getText()).isEqualTo("genera");
        assertThat(BasicType.of(new ForeignType("genera", "room/Campus", "example.org", null))
                        .getDisplayName()
                        .getText())
                .isEqualTo("room/Campus");
    }

    @Test
    void textsAreEqualInAllFourParts() {
        Text hello = Text.of("hello");
        assertThat(hello).isEqualTo(Text.of("hello")).isNotEqualTo(Text.of("Hello"));
        assertThat(hello).isNotEqualTo(Text.of("hello", BasicType.of("639-2", "fra", "iso.org"), Text.LATIN));
        ForeignText foreign = new ForeignText("hello", Text.ENGLISH, Text.LATIN, Text.PLAIN);
        assertThat(hello.equals(foreign)).isTrue();
        assertThat(Text.of(foreign)).isEqualTo(hello).hasSameHashCodeAs(hello);
        assertThat(hello.compareTo(Text.of("help"))).isNegative();
        assertThat(Text.empty().getText()).isEmpty();
    }

    @Test
    void aMomentTellsItsFields() {
        Moment moment = Moment.parse("2026-03-04T05:06:07.008009010");
        assertThat(moment.getYear()).isEqualTo(2026);
        assertThat(moment.getCentury()).isEqualTo(21);
        assertThat(moment.getMillennium()).isEqualTo(3);
        assertThat(moment.getEpoch()).isEqualTo(1);
        assertThat(moment.getAeon()).isEqualTo(1);
        assertThat(moment.getMonth()).isEqualTo(3);
        assertThat(moment.getDay()).isEqualTo(4);
        assertThat(moment.getHour()).isEqualTo(5);
        assertThat(moment.getMinute()).isEqualTo(6);
        assertThat(moment.getSecond()).isEqualTo(7);
        assertThat(moment.getMilliseconds()).isEqualTo(8);
        assertThat(moment.getMicroseconds()).isEqualTo(9);
        assertThat(moment.getNanoseconds()).isEqualTo(10);
        assertThat(moment.getPicoseconds()).isZero();
        assertThat(moment.definesUncertainty()).isFalse();
        assertThatThrownBy(moment::getUncertaintyPlus).isInstanceOf(org.osid.IllegalStateException.class);
        assertThat(moment).hasToString("2026-03-04T05:06:07.008009010");
        assertThat(Moment.of(Instant.EPOCH)).isEqualTo(Moment.parse("1970-01-01T00:00:00"));
        assertThat(Moment.EARLIEST.compareTo(Moment.LATEST)).isNegative();
    }

    @Test
    void aMomentIsReadFromOtherImplementations() {
        Moment moment = Moment.parse("2026-03-04T05:06:07.008009010");
        ForeignMoment foreign = new ForeignMoment(moment, 2026);
        assertThat(Moment.of(foreign)).isEqualTo(moment);
        assertThat(moment.equals(foreign)).isTrue();
        assertThatThrownBy(() -> Moment.of(new ForeignMoment(moment, Long.MAX_VALUE)))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[DATE]");
        assertThatThrownBy(() -> Moment.parse("yesterday"))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[DATE]");
    }

    @ParameterizedTest
    @CsvSource({"3.1.0,3.1,0", "3.1,3.0.9,1", "3.10,3.9,1", "2,3,-1", "0,0.0,0"})
    void versionsCompareByNumber(String one, String other, int order) {
        assertThat(Integer.signum(BasicVersion.of(one).compareTo(BasicVersion.of(other))))
                .isEqualTo(order);
        assertThat(BasicVersion.of(one).equals(BasicVersion.of(other))).isEqualTo(order == 0);
        if (order == 0) {
            assertThat(BasicVersion.of(one)).hasSameHashCodeAs(BasicVersion.of(other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3.", "a", "-1", "3..1"})
    void whatIsNoVersionIsRefused(String text) {
        assertThatThrownBy(() -> BasicVersion.of(text))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[VERSION_FORM]");
    }
}
