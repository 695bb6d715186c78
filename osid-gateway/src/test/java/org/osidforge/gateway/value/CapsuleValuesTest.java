package org.osidforge.gateway.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osid.calendaring.DateTime;
import org.osid.calendaring.DateTimeResolution;
import org.osid.calendaring.Duration;
import org.osid.calendaring.Time;
import org.osid.financials.Currency;
import org.osid.installation.Version;
import org.osid.locale.DisplayText;
import org.osid.mapping.Coordinate;
import org.osid.mapping.CoordinateList;
import org.osid.mapping.Distance;
import org.osid.mapping.SpatialUnit;
import org.osid.mapping.Speed;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.BasicVersion;
import org.osidforge.runtime.value.Moment;
import org.osidforge.runtime.value.Text;

/** Values that have parts: as a notation where there is one, else as an object. */
class CapsuleValuesTest {

    private static final String POINT = "{'CoordinateType': 'coordinates:wgs84@example.org', 'Dimensions': 2,"
            + " 'Values': [52.50, 13.4], 'UncertaintyMinus': [0.1, 0.1]}";

    private static <T> T read(Class<T> type, String json) {
        return type.cast(ValueCodecs.of(type).read(Json.quoted(json)));
    }

    private static String written(Class<?> type, Object value) {
        return ValueCodecs.of(type).write(value).toString().replace('"', '\'');
    }

    private static ValueException refusal(Class<?> type, String json) {
        try {
            throw new AssertionError("read as " + read(type, json));
        } catch (ValueException e) {
            return e;
        }
    }

    @Test
    void textsAreTheirWords() {
        assertThat(read(DisplayText.class, "'Main'")).isEqualTo(Text.of("Main"));
        assertThat(written(DisplayText.class, Text.of("Main"))).isEqualTo("'Main'");
        BasicType german = BasicType.of("639-2", "deu", "iso.org");
        Text text = Text.of("Haupt", german, Text.LATIN);
        String json = "{'FormatType':'formats:text/plain@osidforge.org','LanguageType':'639-2:deu@iso.org',"
                + "'ScriptType':'15924:Latn@iso.org','Text':'Haupt'}";
        assertThat(written(DisplayText.class, text)).isEqualTo(json);
        assertThat(read(DisplayText.class, json)).isEqualTo(text);
        assertThat(read(DisplayText.class, "{'Text': 'Haupt', 'LanguageType': '639-2:deu@iso.org'}"))
                .isEqualTo(text);
        assertThat(read(DisplayText.class, "{'Text': 'Main'}")).isEqualTo(Text.of("Main"));
        assertThat(read(DisplayText.class, "{'Text': '<b>', 'FormatType': 'formats:text/html@example.org'}")
                        .getFormatType())
                .isEqualTo(BasicType.of("formats", "text/html", "example.org"));
        assertThat(refusal(DisplayText.class, "{'LanguageType': '639-2:deu@iso.org'}")
                        .text("Title"))
                .isEqualTo("Title/Text has to be a string");
        assertThat(refusal(DisplayText.class, "5").sort()).isEqualTo(ValueMessage.SORT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T08:30, 2026-01-31T08:30",
        "2026-01-31T08:30:00, 2026-01-31T08:30",
        "2026-01-31T08:30:00Z, 2026-01-31T08:30",
        "2026-01-31T08:30:00+02:00, 2026-01-31T06:30",
        "2026-01-31T23:30:00-02:00, 2026-02-01T01:30",
        "0001-01-01T00:00:00.000000001, 0001-01-01T00:00:00.000000001"
    })
    void datesAreByIso(String given, String printed) {
        DateTime date = read(DateTime.class, "'" + given + "'");
        assertThat(date).isEqualTo(Moment.parse(printed));
        assertThat(written(DateTime.class, date)).isEqualTo("'" + printed + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-01-31",
                "2026-02-30T00:00",
                "2026-01-31T24:00:01",
                "2026-01-31T08:30:00[Europe/Berlin]",
                "2026-01-31T08:30:00.0000000001",
                "-",
                "T"
            })
    void whatIsNoDateIsRefused(String given) {
        assertThat(refusal(DateTime.class, "'" + given + "'").text("StartDate"))
                .isEqualTo("StartDate is \"" + given + "\" and has to be a date and time, such as 2026-01-31T08:30:00");
    }

    @Test
    void datesOfOtherCalendarsAreObjects() {
        String json = "{'CalendarType':'calendars:lunar@example.org','Day':3,'DefinesUncertainty':true,"
                + "'UncertaintyMinus':5,'UncertaintyUnits':'DAY','Year':4700}";
        DateTime date = read(DateTime.class, json);
        assertThat(date.getYear()).isEqualTo(4700);
        assertThat(date.definesUncertainty()).isTrue();
        assertThat(date.getUncertaintyUnits()).isSameAs(DateTimeResolution.DAY);
        assertThatThrownBy(date::getMonth).isInstanceOf(org.osid.IllegalStateException.class);
        assertThat(written(DateTime.class, date)).isEqualTo(json);
        assertThat(read(DateTime.class, json)).isEqualTo(date).hasSameHashCodeAs(date);
        assertThat(refusal(DateTime.class, "{'Year': 1.5}").text("StartDate"))
                .isEqualTo("StartDate/Year has to be a whole number");
    }

    @Test
    void theSameDateWrittenOutIsTheSameDate() {
        Moment moment = Moment.parse("2026-01-31T08:30:15.123456789");
        String json =
                new CapsuleCodec(DateTime.class).write(moment, 0).toString().replace('"', '\'');
        assertThat(read(DateTime.class, json)).isInstanceOf(Moment.class).isEqualTo(moment);
        assertThat(read(DateTime.class, json.replace("'Picoseconds':0", "'Picoseconds':7")))
                .isNotInstanceOf(Moment.class);
        assertThat(read(DateTime.class, json.replace("'Century':21", "'Century':20")))
                .isNotInstanceOf(Moment.class);
        assertThat(read(DateTime.class, json.replace("'Granularity':'NANOSECOND'", "'Granularity':'DAY'")))
                .isNotInstanceOf(Moment.class);
    }

    @Test
    void timesOfDayAreByIso() {
        Time time = read(Time.class, "'08:30:15.123456789'");
        assertThat(time.getHour()).isEqualTo(8);
        assertThat(time.getMinute()).isEqualTo(30);
        assertThat(time.getSecond()).isEqualTo(15);
        assertThat(time.getMilliseconds()).isEqualTo(123);
        assertThat(time.getMicroseconds()).isEqualTo(456);
        assertThat(time.getNanoseconds()).isEqualTo(789);
        assertThat(time.getPicoseconds()).isZero();
        assertThat(time.getTimeType()).isEqualTo(Moment.UTC);
        assertThat(written(Time.class, time)).isEqualTo("'08:30:15.123456789'");
        String json = new CapsuleCodec(Time.class).write(time, 0).toString().replace('"', '\'');
        assertThat(read(Time.class, json)).isEqualTo(time).hasSameHashCodeAs(time);
        assertThat(read(Time.class, "'08:30'")).isLessThan(time);
        Time martian = read(Time.class, json.replace("times:utc@", "times:mars@"));
        assertThat(martian).isNotEqualTo(time);
        assertThat(written(Time.class, martian)).startsWith("{").contains("mars");
        assertThat(written(Time.class, read(Time.class, json.replace("'Milliseconds':123", "'Milliseconds':1230"))))
                .startsWith("{");
        assertThat(refusal(Time.class, "'24:00'").sort()).isEqualTo(ValueMessage.FORM);
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y2M3W4DT5H6M7.008S, P1Y2M3W4DT5H6M7.008S",
        "PT0S, PT0S",
        "P0D, PT0S",
        "P007D, P7D",
        "P1.50D, P1.5D",
        "'PT0,5S', PT0.5S",
        "P-1D, P-1D",
        "PT36H, PT36H",
        "P1M, P1M",
        "PT1M, PT1M",
        "P100D, P100D"
    })
    void durationsAreByIso(String given, String printed) {
        Duration duration = read(Duration.class, "'" + given + "'");
        assertThat(written(Duration.class, duration)).isEqualTo("'" + printed + "'");
        assertThat(read(Duration.class, "'" + printed + "'"))
                .isEqualTo(duration)
                .hasSameHashCodeAs(duration);
        String json =
                new CapsuleCodec(Duration.class).write(duration, 0).toString().replace('"', '\'');
        assertThat(read(Duration.class, json)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P1",
                "P1DT",
                "1D",
                "P1D1Y",
                "P1Y1Y",
                "PT1D",
                "P1H",
                "P1.5DT1H",
                "P.5D",
                "P1.D",
                "P--1D",
                "P-D",
                "P1.2.3D",
                "P1DT1H ",
                "PTT1H",
                "P1DT1HT",
                "P\u0661D",
                "-P1D",
                "P1-1D"
            })
    void whatIsNoDurationIsRefused(String given) {
        assertThat(refusal(Duration.class, "'" + given + "'").sort()).isEqualTo(ValueMessage.FORM);
    }

    @Test
    void durationsHaveTheirParts() {
        Duration duration = read(Duration.class, "'P2DT1.5H'");
        assertThat(duration.getDays()).isEqualTo(new BigDecimal("2"));
        assertThat(duration.getHours()).isEqualTo(new BigDecimal("1.5"));
        assertThat(duration.getMinutes()).isZero();
        assertThat(duration.getBluemoons()).isZero();
        assertThat(duration.definesUncertainty()).isFalse();
        String moons = "{'Bluemoons':2,'DefinesUncertainty':false}";
        assertThat(written(Duration.class, read(Duration.class, moons))).isEqualTo(moons);
        assertThat(refusal(Duration.class, "'P" + "9".repeat(1001) + "D'").sort())
                .isEqualTo(ValueMessage.FORM);
    }

    @Test
    void versionsAreDotted() {
        assertThat(read(Version.class, "'3.1.0'")).isEqualTo(BasicVersion.of("3.1.0"));
        assertThat(written(Version.class, BasicVersion.of("3.1.0"))).isEqualTo("'3.1.0'");
        String other = "{'Components':['3','beta'],'Scheme':'versions:semantic@example.org'}";
        Version version = read(Version.class, other);
        assertThat(version.getComponents()).containsExactly("3", "beta");
        assertThat(written(Version.class, version)).isEqualTo(other);
        assertThat(read(Version.class, "{'Components':['3','1'],'Scheme':'versions:dotted@osidforge.org'}"))
                .isEqualTo(BasicVersion.of("3.1"));
        assertThat(refusal(Version.class, "'3.x'").sort()).isEqualTo(ValueMessage.FORM);
    }

    @Test
    void moneyIsItsText() {
        Currency price = read(Currency.class, "'EUR 12.50'");
        assertThat(price).hasToString("EUR 12.50").isEqualTo(read(Currency.class, "'EUR 12.50'"));
        assertThat(price).isLessThan(read(Currency.class, "'EUR 13.00'"));
        assertThat(written(Currency.class, price)).isEqualTo("'EUR 12.50'");
        Currency silent = other -> 0;
        assertThatThrownBy(() -> written(Currency.class, silent)).hasMessage("the value has no JSON form");
        assertThat(refusal(Currency.class, "12.5").sort()).isEqualTo(ValueMessage.SORT);
    }

    @Test
    void capsulesHaveTheirMembers() {
        Coordinate point = read(Coordinate.class, POINT);
        assertThat(point.getCoordinateType()).isEqualTo(BasicType.of("coordinates", "wgs84", "example.org"));
        assertThat(point.getDimensions()).isEqualTo(2);
        assertThat(point.getValues()).containsExactly(new BigDecimal("52.50"), new BigDecimal("13.4"));
        assertThat(point.definesUncertainty()).isTrue();
        assertThatThrownBy(point::getUncertaintyPlus).isInstanceOf(org.osid.IllegalStateException.class);
        assertThat(written(Coordinate.class, point))
                .isEqualTo("{'CoordinateType':'coordinates:wgs84@example.org','DefinesUncertainty':true,"
                        + "'Dimensions':2,'UncertaintyMinus':[0.1,0.1],'Values':[52.50,13.4]}");
    }

    @Test
    void capsulesDoNotChange() {
        Coordinate point = read(Coordinate.class, POINT);
        point.getValues()[0] = BigDecimal.ZERO;
        assertThat(point.getValues()[0]).isEqualTo(new BigDecimal("52.50"));
    }

    @Test
    void capsulesAreEqualByContent() {
        Coordinate point = read(Coordinate.class, POINT);
        Coordinate other = read(Coordinate.class, POINT.replace("13.4", "13.5"));
        assertThat(point).isEqualTo(read(Coordinate.class, POINT)).hasSameHashCodeAs(read(Coordinate.class, POINT));
        assertThat(point).isNotEqualTo(other).isNotEqualTo("x").isNotEqualTo(null);
        assertThat(point).isEqualByComparingTo(read(Coordinate.class, POINT));
        assertThat(point).isLessThan(other);
        assertThat(other.compareTo(foreign(point))).isPositive();
        assertThat(point.compareTo(foreign(point))).isZero();
        assertThat(point.toString()).contains("13.4");
    }

    /** The same value of another origin. */
    private static Coordinate foreign(Coordinate point) {
        return (Coordinate) Proxy.newProxyInstance(
                Coordinate.class.getClassLoader(),
                new Class<?>[] {Coordinate.class},
                (self, method, arguments) -> Getters.call(method, point));
    }

    @Test
    void capsulesMayHoldOthers() throws Exception {
        Speed speed = read(Speed.class, "{'Distance': {'Kilometers': 30}, 'TimeUnit': 'HOUR'}");
        assertThat(speed.getTimeUnit()).isSameAs(DateTimeResolution.HOUR);
        assertThat(speed.getDistance()).isEqualTo(read(Distance.class, "{'Kilometers': 30}"));

        SpatialUnit unit = read(SpatialUnit.class, "{'BoundingCoordinates': [" + POINT + "]}");
        for (int i = 0; i < 2; i++) {
            assertThat(Lists.all(unit.getBoundingCoordinates(), CoordinateList::getNextCoordinate))
                    .containsExactly(read(Coordinate.class, POINT));
        }
        assertThat(read(SpatialUnit.class, written(SpatialUnit.class, unit))).isEqualTo(unit);
        assertThatThrownBy(() -> unit.getSpatialUnitRecord(Text.PLAIN))
                .isInstanceOf(org.osid.IllegalStateException.class);
    }

    @Test
    void whatIsWrongInsideIsFound() {
        assertThat(refusal(SpatialUnit.class, "{'BoundingCoordinates': [" + POINT.replace("13.4", "'x'") + "]}")
                        .text("Area"))
                .isEqualTo("Area/BoundingCoordinates/0/Values/1 has to be a number");
        assertThat(refusal(Distance.class, "{'Miles': 3}").sort()).isEqualTo(ValueMessage.MEMBER);
        assertThat(refusal(Distance.class, "[]").sort()).isEqualTo(ValueMessage.SORT);
        assertThat(refusal(Distance.class, "{'Meters': null}").path()).isEqualTo("Meters");
    }

    @Test
    void capsulesSurviveSerialization() throws Exception {
        for (Object value : new Object[] {
            read(Coordinate.class, POINT),
            read(Duration.class, "'P1D'"),
            read(Time.class, "'08:30'"),
            read(Currency.class, "'EUR 1'")
        }) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(value);
            }
        }
    }

    /** A type that holds itself, as a provider may have. */
    public interface Nested {
        Nested getInner();

        String getName();
    }

    @Test
    void typesThatHoldThemselvesAreBounded() {
        Nested nested = read(Nested.class, "{'Inner': {'Name': 'b'}, 'Name': 'a'}");
        assertThat(nested.getInner().getName()).isEqualTo("b");
        assertThat(refusal(Nested.class, "{'Inner':".repeat(40) + "{}" + "}".repeat(40))
                        .sort())
                .isEqualTo(ValueMessage.DEPTH);
        assertThat(ValueCodecs.of(Nested.class).schema().toString()).hasSizeLessThan(2000);
    }
}
