package org.osidforge.runtime.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osidforge.runtime.form.Widgets.element;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.IllegalStateException;
import org.osid.InvalidArgumentException;
import org.osid.NoAccessException;
import org.osid.NullArgumentException;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osidforge.runtime.kind.Core;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.BasicVersion;
import org.osidforge.runtime.value.Moment;
import org.osidforge.runtime.value.Text;

/** Forms: what may be set, what a refusal leaves, and what makes a form valid (ruling 12). */
class FormStateTest {

    private static final BasicId A = BasicId.parse("n:a@x");
    private static final BasicId B = BasicId.parse("n:b@x");

    private final FormState form = Widgets.create();

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("Code", "ab", "ab"),
                Arguments.of("Code", "abcde", "abcde"),
                Arguments.of("Color", "green", "green"),
                Arguments.of("Weight", new BigDecimal("10"), new BigDecimal("10")),
                Arguments.of("Step", new BigDecimal("0.50"), new BigDecimal("0.50")),
                Arguments.of("Count", 9L, 9L),
                Arguments.of("Level", -3L, -3L),
                Arguments.of("Digit", 2L, 2L),
                Arguments.of("Owner", BasicId.parse("N:a@X"), A),
                Arguments.of("Style", BasicType.parse("n:a@x"), BasicType.parse("n:a@x")),
                Arguments.of("Title", "Sir", Text.of("Sir")),
                Arguments.of("Made", Moment.parse("2026-01-01T00:00:00"), Moment.parse("2026-01-01T00:00:00")),
                Arguments.of("Release", BasicVersion.of("1"), BasicVersion.of("1.0")),
                Arguments.of("AnyBOOLEAN", true, true),
                Arguments.of("AnyBYTE", (byte) 7, (byte) 7),
                Arguments.of("AnyOBJECT", 'x', 'x'),
                Arguments.of(
                        "AnyDISPLAYTEXT",
                        Text.of("x", Widgets.FRENCH.language(), Text.LATIN),
                        Text.of("x", Widgets.FRENCH.language(), Text.LATIN)));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("accepted")
    void valuesWithinTheirBoundsAreKept(String name, Object value, Object kept) {
        form.set(element(name), value);
        assertThat(form.value(element(name))).isEqualTo(kept);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("Code", "a", "TOO_SHORT"),
                Arguments.of("Code", "abcdef", "TOO_LONG"),
                Arguments.of("Code", 5L, "VALUE_SORT"),
                Arguments.of("Color", "blue", "NOT_IN_SET"),
                Arguments.of("Weight", new BigDecimal("-0.1"), "TOO_SMALL"),
                Arguments.of("Weight", new BigDecimal("10.1"), "TOO_GREAT"),
                Arguments.of("AnyDECIMAL", new BigDecimal("-1.1E+30"), "TOO_SMALL"),
                Arguments.of("AnyDECIMAL", new BigDecimal("1E-31"), "TOO_FINE"),
                Arguments.of("Step", new BigDecimal("0.6"), "NOT_IN_SET"),
                Arguments.of("Count", -1L, "TOO_SMALL"),
                Arguments.of("Count", 10L, "TOO_GREAT"),
                Arguments.of("Level", -4L, "TOO_SMALL"),
                Arguments.of("Digit", 3L, "NOT_IN_SET"),
                Arguments.of("Owner", B, "NOT_IN_SET"),
                Arguments.of("Owner", "n:a@x", "VALUE_SORT"),
                Arguments.of("Style", BasicType.parse("n:b@x"), "NOT_IN_SET"),
                Arguments.of("Title", "Lady", "NOT_IN_SET"),
                Arguments.of("Made", Moment.parse("2026-01-02T00:00:00"), "NOT_IN_SET"),
                Arguments.of("AnyDATETIME", Moment.parse("0000-12-31T00:00:00"), "TOO_SMALL"),
                Arguments.of("AnyDATETIME", Moment.parse("+10000-01-01T00:00:00"), "TOO_GREAT"),
                Arguments.of("Release", BasicVersion.of("2"), "NOT_IN_SET"),
                Arguments.of("AnyDURATION", "a while", "VALUE_SORT"),
                Arguments.of("AnyTIME", "noon", "VALUE_SORT"),
                Arguments.of("AnyCURRENCY", 1L, "VALUE_SORT"),
                Arguments.of("AnyCOORDINATE", 1L, "VALUE_SORT"),
                Arguments.of("AnyDISTANCE", 1L, "VALUE_SORT"),
                Arguments.of("AnyHEADING", 1L, "VALUE_SORT"),
                Arguments.of("AnySPEED", 1L, "VALUE_SORT"),
                Arguments.of("AnySPATIALUNIT", 1L, "VALUE_SORT"),
                Arguments.of("AnyBOOLEAN", 1L, "VALUE_SORT"),
                Arguments.of("Parts", A, "VALUE_SORT"),
                Arguments.of("Parts", new Id[] {}, "TOO_FEW"),
                Arguments.of("Parts", new Id[] {A, A, B}, "TOO_MANY"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("refused")
    void aRefusedValueLeavesTheElementAsItWas(String name, Object value, String code) {
        Object before = form.value(element(name));
        assertThatThrownBy(() -> form.set(element(name), value))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[" + code + "]");
        assertThat(form.value(element(name))).isEqualTo(before);
    }

    @Test
    void nullsAreNoValues() {
        form.set(element("Color"), "red");
        assertThatThrownBy(() -> form.set(element("Color"), null))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContaining("[NULL]");
        assertThatThrownBy(() -> form.set(element("Parts"), new Id[] {A, null}))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContaining("[NULL_ELEMENT]");
        assertThat(form.value(element("Color"))).isEqualTo("red");
    }

    @Test
    void whatCannotBeChangedIsNoAccess() {
        for (String name : List.of("Serial", "Whole", "Wholes")) {
            assertThatThrownBy(() -> form.set(element(name), "x"))
                    .isInstanceOf(NoAccessException.class)
                    .hasMessageContaining("[READ_ONLY]");
            assertThatThrownBy(() -> form.clear(element(name))).isInstanceOf(NoAccessException.class);
        }
        assertThatThrownBy(() -> form.clear(element("Code")))
                .isInstanceOf(NoAccessException.class)
                .hasMessageContaining("[REQUIRED_CLEAR]");
    }

    @Test
    void severalValuesAreCopied() {
        Id[] given = {A, B};
        form.set(element("Parts"), given);
        given[0] = B;
        assertThat((Object[]) form.value(element("Parts"))).containsExactly(A, B);
        form.clear(element("Parts"));
        assertThat(form.value(element("Parts"))).isNull();
    }

    @Test
    void aFormIsValidWhenWhatIsRequiredIsThere() {
        assertThat(form.violations()).extracting(Violation::element).containsExactly(element("Code"));
        assertThat(form.violations().get(0).message().getText()).contains("[REQUIRED_MISSING]");
        form.set(element("Code"), "abc");
        assertThat(form.violations()).isEmpty();
    }

    @Test
    void requiredElementsOfRecordsCountToo() {
        FormState painted = Widgets.create(Widgets.PAINTED);
        ElementDef paint = Widgets.WIDGET.record("Painted").element("Paint");
        painted.set(element("Code"), "abc");
        assertThat(painted.violations()).extracting(Violation::element).containsExactly(paint);
        painted.set(paint, "red");
        assertThat(painted.violations()).isEmpty();
        assertThat(painted.record(Widgets.PAINTED).name()).isEqualTo("Painted");
        assertThatThrownBy(() -> form.record(Widgets.PAINTED))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("[RECORD_TYPE]");
        assertThatThrownBy(() -> form.record(null)).isInstanceOf(NullArgumentException.class);
    }

    @Test
    void whatEndsBeforeItStartsIsNotValid() {
        form.set(element("Code"), "abc");
        form.set(Widgets.WIDGET.element(Core.START_DATE), Moment.parse("2026-02-01T00:00:00"));
        form.set(Widgets.WIDGET.element(Core.END_DATE), Moment.parse("2026-01-01T00:00:00"));
        assertThat(form.violations()).singleElement().satisfies(v -> {
            assertThat(v.element()).isSameAs(Widgets.WIDGET.element(Core.END_DATE));
            assertThat(v.reason()).contains("[DATE_ORDER]");
        });
    }

    @Test
    void anUpdateFormShowsTheObjectAndNotesWhatIsTouched() {
        form.set(element("Code"), "abc");
        form.set(element("Color"), "red");
        FormState update = Widgets.update(form);
        assertThat(update.violations()).isEmpty();
        assertThat(update.value(element("Color"))).isEqualTo("red");
        update.clear(element("Color"));
        update.set(element("Count"), 4L);
        assertThat(update.value(element("Color"))).isNull();
        ObjectChange change = update.change(update.copyOfValues());
        assertThat(change.size()).isEqualTo(2);
        assertThat(change.index(0)).isEqualTo(element("Color").index());
        assertThat(change.value(0)).isNull();
        assertThat(change.value(1)).isEqualTo(4L);
        assertThat(update.target()).isEqualTo(BasicId.parse("widget:1@example.org"));
        assertThatThrownBy(() -> update.parent("Whole"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[FORM_FOR_UPDATE]");
    }

    @Test
    void aCreateFormKnowsItsParents() {
        assertThat(form.parent("Whole")).isEqualTo(BasicId.parse("widget:whole@example.org"));
        assertThatThrownBy(form::target)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[FORM_FOR_CREATE]");
    }

    @Test
    void textsAreSetInTheLocaleThatWasChosen() {
        form.chooseLocale(Widgets.FRENCH.language(), Widgets.FRENCH.script());
        form.set(element("AnyDISPLAYTEXT"), "bonjour");
        assertThat(((Text) form.value(element("AnyDISPLAYTEXT"))).getLanguageType())
                .isEqualTo(Widgets.FRENCH.language());
        assertThatThrownBy(() -> form.chooseLocale(BasicType.parse("639-2:deu@iso.org"), Text.LATIN))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("[LOCALE]");
        assertThatThrownBy(() -> form.chooseLocale(null, Text.LATIN)).isInstanceOf(NullArgumentException.class);
    }

    @Test
    void aSubmissionMayCarryAComment() {
        assertThat(form.journalCommentMetadata().hasValue()).isFalse();
        form.comment("because");
        assertThat(form.comment()).isEqualTo("because");
        assertThat(form.journalCommentMetadata().getExistingStringValues()).containsExactly("because");
        assertThatThrownBy(() -> form.comment(null)).isInstanceOf(NullArgumentException.class);
    }

    @Test
    void aFormIsClaimedOnce() {
        Ledger ledger = form.ledger();
        assertThat(ledger.gave(form)).isTrue();
        assertThat(new Ledger().gave(form)).isFalse();
        assertThat(ledger.claim(form)).isEqualTo(Ledger.Claim.GRANTED);
        assertThat(ledger.claim(form)).isEqualTo(Ledger.Claim.BUSY);
        ledger.giveBack(form);
        assertThat(form.isUsable()).isTrue();
        assertThat(ledger.claim(form)).isEqualTo(Ledger.Claim.GRANTED);
        ledger.spend(form);
        assertThat(ledger.claim(form)).isEqualTo(Ledger.Claim.SPENT);
        assertThat(form.isUsable()).isFalse();
    }
}
