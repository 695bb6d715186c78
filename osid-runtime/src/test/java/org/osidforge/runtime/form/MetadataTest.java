package org.osidforge.runtime.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osidforge.runtime.form.Widgets.element;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.Metadata;
import org.osid.Syntax;
import org.osid.id.Id;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.Moment;
import org.osidforge.runtime.value.Text;

/** Metadata tells what is checked, and refuses to tell bounds of another syntax. */
class MetadataTest {

    private static final BasicType TYPE = BasicType.parse("n:t@x");

    private final FormState form = Widgets.create();

    private Metadata of(String name) {
        return form.metadata(element(name));
    }

    /** Each method that is about one syntax, with the syntaxes that it is for. */
    static Stream<Arguments> bySyntax() {
        return Arrays.stream(Metadata.class.getMethods())
                .filter(m -> !syntaxesOf(m).isEmpty())
                .sorted(java.util.Comparator.comparing(Method::getName))
                .map(m -> Arguments.of(m, syntaxesOf(m)));
    }

    private static List<Syntax> syntaxesOf(Method method) {
        String name = method.getName();
        return switch (name) {
            case "getDateTimeResolution", "getTimeTypes", "supportsTimeType" ->
                List.of(Syntax.DATETIME, Syntax.DURATION, Syntax.TIME);
            case "getCalendarTypes", "supportsCalendarType" -> List.of(Syntax.DATETIME, Syntax.DURATION);
            case "getMinimumStringLength",
                    "getMaximumStringLength",
                    "getStringMatchTypes",
                    "supportsStringMatchType",
                    "getStringExpression",
                    "getStringFormatTypes" -> List.of(Syntax.STRING, Syntax.DISPLAYTEXT);
            case "getSyntax", "isRequired", "isReadOnly", "isLinked", "isEnumerated", "isArray" -> List.of();
            default ->
                Stream.of(Syntax.values())
                        .filter(s -> name.toUpperCase(Locale.ROOT)
                                .matches("(GET|SUPPORTS|IS)(MINIMUM|MAXIMUM|DEFAULT|EXISTING|AXESFOR|MULTILINE)?" + s
                                        + "(SET|VALUES|TYPES?|SCALE|RESOLUTION|RECORDTYPES?"
                                        + "|LANGUAGETYPES|SCRIPTTYPES|FORMATTYPES)?"))
                        .toList();
        };
    }

    @Test
    void everyMethodIsAboutOneSyntaxOrAll() {
        List<String> general = Arrays.stream(Metadata.class.getMethods())
                .filter(m -> syntaxesOf(m).isEmpty())
                .map(Method::getName)
                .sorted()
                .toList();
        assertThat(general)
                .containsExactly(
                        "getElementId",
                        "getElementLabel",
                        "getInstructions",
                        "getMaximumElements",
                        "getMinimumElements",
                        "getSyntax",
                        "getUnits",
                        "hasSuppliedValue",
                        "hasValue",
                        "isArray",
                        "isEnumerated",
                        "isLinked",
                        "isReadOnly",
                        "isRequired",
                        "isValueKnown");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bySyntax")
    void boundsOfAnotherSyntaxAreIllegalState(Method method, List<Syntax> own) throws Exception {
        for (Syntax syntax : Syntax.values()) {
            Throwable error = errorOf(method, of("Any" + syntax));
            if (own.contains(syntax)) {
                assertThat(error == null || !error.getMessage().contains("[SYNTAX]"))
                        .as("%s of %s: %s", method.getName(), syntax, error)
                        .isTrue();
            } else {
                assertThat(error)
                        .as("%s of %s", method.getName(), syntax)
                        .isInstanceOf(org.osid.IllegalStateException.class)
                        .hasMessageContaining("[SYNTAX]");
            }
        }
    }

    private static Throwable errorOf(Method method, Metadata metadata) throws IllegalAccessException {
        try {
            Object[] arguments = method.getParameterCount() == 0 ? new Object[0] : new Object[] {TYPE};
            Object result = method.invoke(metadata, arguments);
            assertThat(result).as(method.getName()).isNotNull();
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void theSyntaxIsTold(Syntax syntax) {
        assertThat(of("Any" + syntax).getSyntax()).isEqualTo(syntax);
    }

    @Test
    void constraintsAreTold() {
        Metadata code = of("Code");
        assertThat(code.isRequired()).isTrue();
        assertThat(code.isReadOnly()).isFalse();
        assertThat(code.isArray()).isFalse();
        assertThat(code.isLinked()).isFalse();
        assertThat(code.isValueKnown()).isTrue();
        assertThat(code.getUnits().getText()).isEqualTo("letters");
        assertThat(code.getElementLabel().getText()).isEqualTo("code");
        assertThat(code.getInstructions().getText()).startsWith("Required. ").contains("in letters");
        assertThat(code.getMinimumElements()).isEqualTo(1);
        assertThat(code.getMaximumElements()).isEqualTo(1);
        assertThat(code.getMinimumStringLength()).isEqualTo(2);
        assertThat(code.getMaximumStringLength()).isEqualTo(5);
        assertThat(of("Weight").getMinimumDecimal()).isZero();
        assertThat(of("Weight").getMaximumDecimal()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(of("Count").getMinimumCardinal()).isZero();
        assertThat(of("Count").getMaximumCardinal()).isEqualTo(9);
        assertThat(of("Level").getMinimumInteger()).isEqualTo(-3);
        assertThat(of("Level").getMaximumInteger()).isEqualTo(Long.MAX_VALUE);
        assertThat(of("Serial").isReadOnly()).isTrue();
        assertThat(of("Serial").getInstructions().getText()).isEqualTo("Cannot be changed.");
        assertThat(of("Whole").isReadOnly()).isTrue();
        assertThat(of("Wholes").isReadOnly()).isTrue();
        assertThat(of("Parts").isArray()).isTrue();
        assertThat(of("Parts").getMinimumElements()).isEqualTo(1);
        assertThat(of("Parts").getMaximumElements()).isEqualTo(2);
        assertThat(of("Parts").getInstructions().getText())
                .contains("Several values")
                .contains("osid.widget.Widget");
    }

    @Test
    void closedSetsAreTold() {
        assertThat(of("Color").isEnumerated()).isTrue();
        assertThat(of("Color").getStringSet()).containsExactly("red", "green");
        assertThat(of("Color").getInstructions().getText()).contains("one of red, green");
        assertThat(of("Step").getDecimalSet()).containsExactly(new BigDecimal("0.5"), BigDecimal.ONE);
        assertThat(of("Digit").getIntegerSet()).containsExactly(1, 2);
        assertThat(of("Owner").getIdSet()).containsExactly(BasicId.parse("n:a@x"));
        assertThat(of("Style").getTypeSet()).containsExactly(BasicType.parse("n:a@x"));
        assertThat(of("Title").getDisplayTextSet()).containsExactly(Text.of("Sir"));
        assertThat(of("Made").getDateTimeSet()).containsExactly(Moment.parse("2026-01-01T00:00:00"));
        assertThat(of("Code").isEnumerated()).isFalse();
        assertThat(of("Code").getStringSet()).isEmpty();
    }

    @Test
    void existingValuesAreThoseOfTheForm() {
        assertThat(of("Parts").hasValue()).isFalse();
        Id[] parts = {BasicId.parse("n:a@x"), BasicId.parse("n:b@x")};
        form.set(element("Parts"), parts);
        form.set(element("Count"), 3L);
        assertThat(of("Parts").hasValue()).isTrue();
        assertThat(of("Parts").hasSuppliedValue()).isTrue();
        assertThat(of("Parts").getExistingIdValues()).containsExactly(parts);
        assertThat(of("Count").getExistingCardinalValues()).containsExactly(3);
        assertThat(of("Count").getDefaultCardinalValues()).isEmpty();
        form.clear(element("Parts"));
        assertThat(of("Parts").getExistingIdValues()).isEmpty();
    }

    @Test
    void elementIdsDiffer() {
        assertThat(Widgets.WIDGET.elements().stream().map(e -> form.metadata(e).getElementId()))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.getIdentifier()).startsWith("osid.widget.Widget."));
    }

    @Test
    void typesOfValuesAreTold() {
        assertThat(of("AnyDATETIME").getCalendarTypes()).containsExactly(Moment.GREGORIAN);
        assertThat(of("AnyDATETIME").supportsCalendarType(Moment.GREGORIAN)).isTrue();
        assertThat(of("AnyDATETIME").supportsTimeType(TYPE)).isFalse();
        assertThat(of("AnyDISPLAYTEXT").getDisplayTextLanguageTypes())
                .containsExactly(Text.ENGLISH, Widgets.FRENCH.language());
        assertThat(of("AnyDISPLAYTEXT").getDisplayTextScriptTypes()).containsExactly(Text.LATIN);
        assertThatThrownBy(() -> of("AnySTRING").getStringExpression(TYPE))
                .isInstanceOf(org.osid.UnsupportedException.class)
                .hasMessageContaining("[VALUE_TYPE]");
        assertThatThrownBy(() -> of("AnySTRING").supportsStringMatchType(null))
                .isInstanceOf(org.osid.NullArgumentException.class);
        assertThatThrownBy(() -> of("AnyTIME").getMinimumTime())
                .isInstanceOf(org.osid.IllegalStateException.class)
                .hasMessageContaining("[NO_VALUE]");
    }
}
