package org.osidforge.tck.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osid.Metadata;
import org.osid.Syntax;
import org.osid.calendaring.DateTime;
import org.osid.calendaring.Duration;
import org.osid.calendaring.Time;
import org.osid.financials.Currency;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.installation.Version;
import org.osid.locale.DisplayText;
import org.osid.mapping.Coordinate;
import org.osid.mapping.Heading;
import org.osid.mapping.SpatialUnit;
import org.osid.mapping.Speed;
import org.osid.type.Type;
import org.osidforge.tck.data.DataMaker.Excluded;

class DataMakerTest {

    private final DataMaker maker = new DataMaker(42);

    /** Metadata that answers what is given, and ILLEGAL_STATE to every question about another syntax. */
    private static Metadata metadata(Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putIfAbsent("getSyntax", Syntax.STRING);
        all.putIfAbsent("getMinimumElements", 0L);
        all.putIfAbsent("getMaximumElements", 0L);
        return (Metadata) Proxy.newProxyInstance(
                Metadata.class.getClassLoader(), new Class<?>[] {Metadata.class}, (self, method, a) -> {
                    if (all.containsKey(method.getName())) {
                        return all.get(method.getName());
                    }
                    throw new org.osid.IllegalStateException("another syntax");
                });
    }

    private Object valid(Class<?> type, Map<String, Object> answers) {
        return maker.valid("Element", type, metadata(answers), Optional::empty).orElseThrow();
    }

    private List<Excluded> excluded(Class<?> type, Map<String, Object> answers) {
        return maker.excluded(type, metadata(answers));
    }

    @Test
    void the_same_seed_makes_the_same_values() {
        assertThat(new DataMaker(5).newText()).isEqualTo(new DataMaker(5).newText());
        assertThat(new DataMaker(5).newId("a")).isEqualTo(new DataMaker(5).newId("a"));
        assertThat(new DataMaker(5).newId("a")).isNotEqualTo(new DataMaker(6).newId("a"));
    }

    @Test
    void values_of_one_maker_differ() {
        assertThat(maker.newText()).isNotEqualTo(maker.newText());
        assertThat(maker.newType("t")).isNotEqualTo(maker.newType("t"));
    }

    @Test
    void texts_keep_their_length_and_still_differ() {
        Map<String, Object> bounds = Map.of("getMinimumStringLength", 3L, "getMaximumStringLength", 8L);
        String one = (String) valid(String.class, bounds);
        String other = (String) valid(String.class, bounds);
        assertThat(one).hasSizeBetween(3, 8).isNotEqualTo(other);
        assertThat(excluded(String.class, bounds))
                .extracting(e -> ((String) e.value()).length())
                .containsExactly(9, 2);
    }

    @Test
    void long_texts_are_padded() {
        assertThat((String) valid(String.class, Map.of("getMinimumStringLength", 500L, "getMaximumStringLength", 600L)))
                .hasSizeBetween(500, 600);
    }

    @Test
    void texts_without_limit_have_nothing_to_exclude() {
        assertThat(excluded(String.class, Map.of())).isEmpty();
        assertThat(excluded(String.class, Map.of("getMaximumStringLength", Long.MAX_VALUE)))
                .isEmpty();
    }

    @Test
    void sets_are_kept() {
        Map<String, Object> set = Map.of("getStringSet", new String[] {"red", "green"});
        assertThat((String) valid(String.class, set)).isIn("red", "green");
        assertThat(excluded(String.class, set))
                .singleElement()
                .satisfies(e -> assertThat((String) e.value()).isNotIn("red", "green"));
    }

    @Test
    void cardinals_keep_their_range() {
        Map<String, Object> bounds =
                Map.of("getSyntax", Syntax.CARDINAL, "getMinimumCardinal", 5L, "getMaximumCardinal", 9L);
        assertThat((Long) valid(long.class, bounds)).isBetween(5L, 9L);
        assertThat(excluded(long.class, bounds)).extracting(Excluded::value).containsExactly(10L, 4L);
    }

    @Test
    void cardinals_are_never_negative_and_integers_may_be() {
        Map<String, Object> cardinal =
                Map.of("getSyntax", Syntax.CARDINAL, "getMinimumCardinal", 0L, "getMaximumCardinal", Long.MAX_VALUE);
        assertThat((Long) valid(long.class, cardinal)).isNotNegative();
        assertThat(excluded(long.class, cardinal)).isEmpty();
        Map<String, Object> integer =
                Map.of("getSyntax", Syntax.INTEGER, "getMinimumInteger", -7L, "getMaximumInteger", -3L);
        assertThat((Long) valid(long.class, integer)).isBetween(-7L, -3L);
        assertThat(excluded(long.class, integer)).extracting(Excluded::value).containsExactly(-2L, -8L);
    }

    @Test
    void decimals_keep_their_range() {
        Map<String, Object> bounds =
                Map.of("getMinimumDecimal", new BigDecimal("0.5"), "getMaximumDecimal", new BigDecimal("0.9"));
        assertThat((BigDecimal) valid(BigDecimal.class, bounds))
                .isBetween(new BigDecimal("0.5"), new BigDecimal("0.9"));
        assertThat(excluded(BigDecimal.class, bounds))
                .extracting(Excluded::value)
                .containsExactly(new BigDecimal("1.9"), new BigDecimal("-0.5"));
    }

    @Test
    void arrays_keep_their_count_and_their_values_differ() {
        Map<String, Object> bounds = Map.of("getMinimumElements", 3L, "getMaximumElements", 4L);
        Id[] ids = (Id[]) valid(Id[].class, bounds);
        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
        assertThat(excluded(Id[].class, bounds))
                .extracting(e -> ((Id[]) e.value()).length)
                .containsExactly(5, 2);
    }

    @Test
    void a_setter_that_takes_a_list_gets_its_elements() {
        assertThat(valid(IdList.class, Map.of()))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2)
                .allMatch(Id.class::isInstance);
    }

    @Test
    void a_count_that_nobody_can_reach_gives_no_value() {
        Metadata endless = metadata(Map.of("getMinimumElements", Long.MAX_VALUE, "getMaximumElements", Long.MAX_VALUE));
        assertThat(maker.valid("Element", Id[].class, endless, Optional::empty)).isEmpty();
    }

    @Test
    void references_take_the_object_that_is_given() {
        MadeId id = maker.newId("room.Room");
        assertThat(maker.valid("Element", Id.class, metadata(Map.of()), () -> Optional.of(id)))
                .contains(id);
    }

    @Test
    void what_starts_ends_later() {
        DateTime start = (DateTime) maker.valid("StartDate", DateTime.class, metadata(Map.of()), Optional::empty)
                .orElseThrow();
        DateTime end = (DateTime) maker.valid("EndDate", DateTime.class, metadata(Map.of()), Optional::empty)
                .orElseThrow();
        assertThat(start.getYear()).isLessThan(end.getYear());
    }

    @Test
    void types_outside_their_set_are_excluded() {
        Type known = new MadeType("genera", "known", "tck.osidforge.org");
        Map<String, Object> set = Map.of("getTypeSet", new Type[] {known});
        assertThat(valid(Type.class, set)).isEqualTo(known);
        assertThat(excluded(Type.class, set))
                .singleElement()
                .satisfies(e -> assertThat(e.value()).isNotEqualTo(known));
    }

    @Test
    void ids_are_judged_by_their_parts_and_only_the_identifier_has_case() {
        MadeId id = new MadeId("Room.Campus", "A b", "Example.org");
        assertThat(id)
                .isEqualTo(new MadeId("room.campus", "A b", "example.ORG"))
                .hasSameHashCodeAs(new MadeId("room.campus", "A b", "example.ORG"))
                .isNotEqualTo(new MadeId("room.campus", "a b", "example.org"));
        assertThat(MadeId.parse(id.toString())).isEqualTo(id);
        assertThat(id).hasToString("room.campus:A%20b@example.org");
    }

    @Test
    void made_values_of_equal_content_are_equal() {
        DateTime one = MadeValue.of(DateTime.class, Map.of("getYear", 2001L));
        assertThat(one).isEqualTo(MadeValue.of(DateTime.class, Map.of("getYear", 2001L)));
        assertThat(one).isNotEqualTo(MadeValue.of(DateTime.class, Map.of("getYear", 2002L)));
        assertThat(one.getMonth()).isZero();
        assertThat(one.getCalendarType()).isNotNull();
    }

    private static final Type WGS84 = new MadeType("coordinates", "wgs84", "example.org");

    @Test
    void coordinates_are_of_a_type_that_is_declared_with_its_axes_and_within_their_range() {
        BigDecimal[] least = {new BigDecimal(-90), new BigDecimal(-180), new BigDecimal(10)};
        BigDecimal[] most = {new BigDecimal(90), new BigDecimal(180), new BigDecimal(11)};
        Coordinate made = (Coordinate) valid(
                Coordinate.class,
                Map.of(
                        "getSyntax",
                        Syntax.COORDINATE,
                        "getCoordinateTypes",
                        new Type[] {WGS84},
                        "getAxesForCoordinateType",
                        3L,
                        "getMinimumCoordinateValues",
                        least,
                        "getMaximumCoordinateValues",
                        most));
        assertThat(made.getCoordinateType()).isEqualTo(WGS84);
        assertThat(made.getDimensions()).isEqualTo(3);
        assertThat(made.getValues()).hasSize(3);
        for (int axis = 0; axis < 3; axis++) {
            assertThat(made.getValues()[axis]).isBetween(least[axis], most[axis]);
        }
    }

    @Test
    void coordinates_are_of_any_type_where_none_is_declared() {
        Coordinate made = (Coordinate) valid(Coordinate.class, Map.of("getCoordinateTypes", new Type[0]));
        assertThat(made.getCoordinateType()).isNotNull();
        assertThat(made.getValues()).hasSize((int) made.getDimensions()).doesNotContainNull();
    }

    @Test
    void headings_keep_the_end_of_the_range_that_is_told() {
        Heading made = (Heading) valid(
                Heading.class,
                Map.of("getHeadingTypes", new Type[] {WGS84}, "getMaximumHeadingValues", new BigDecimal[] {
                    new BigDecimal(-5)
                }));
        assertThat(made.getHeadingType()).isEqualTo(WGS84);
        assertThat(made.getValues()[0]).isLessThan(new BigDecimal(-5));
    }

    @Test
    void versions_dates_and_spatial_units_are_of_the_types_that_are_declared() {
        Map<String, Object> answers = Map.of(
                "getVersionTypes", new Type[] {WGS84},
                "getCalendarTypes", new Type[] {WGS84},
                "getTimeTypes", new Type[] {WGS84},
                "getCoordinateTypes", new Type[] {WGS84});
        assertThat(((Version) valid(Version.class, answers)).getScheme()).isEqualTo(WGS84);
        assertThat(((DateTime) valid(DateTime.class, answers)).getCalendarType())
                .isEqualTo(WGS84);
        assertThat(((Time) valid(Time.class, answers)).getTimeType()).isEqualTo(WGS84);
        assertThat(((Duration) valid(Duration.class, answers)).getTimeType()).isEqualTo(WGS84);
        SpatialUnit unit = (SpatialUnit) valid(SpatialUnit.class, answers);
        assertThat(unit.getCenterCoordinate().getCoordinateType()).isEqualTo(WGS84);
    }

    @Test
    void a_currency_is_of_the_set_or_the_least_that_is_declared() {
        Currency one = MadeValue.of(Currency.class, Map.of("named", "one"));
        Currency least = MadeValue.of(Currency.class, Map.of("named", "least"));
        assertThat(valid(Currency.class, Map.of("getCurrencySet", new Currency[] {one})))
                .isEqualTo(one);
        assertThat(valid(Currency.class, Map.of("getMinimumCurrency", least))).isEqualTo(least);
        assertThat(valid(Currency.class, Map.of())).isInstanceOf(Currency.class);
    }

    @Test
    void there_is_a_value_of_everything_that_an_element_may_hold() {
        assertThat(((Speed) valid(Speed.class, Map.of())).getDistance().getMeters())
                .isPositive();
        assertThat(((DisplayText) valid(DisplayText.class, Map.of())).getText()).isNotEmpty();
        assertThat(valid(Object.class, Map.of())).isNotNull();
        assertThat((java.util.Date) valid(java.util.Date.class, Map.of())).isAfter(new java.util.Date(0));
        assertThat((byte[]) valid(byte[].class, Map.of())).isNotEmpty();
    }
}
