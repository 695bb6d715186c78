package org.osidforge.runtime.value;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import org.osid.calendaring.DateTime;
import org.osid.calendaring.DateTimeResolution;
import org.osid.type.Type;
import org.osidforge.runtime.fault.Fault;

/**
 * A date and time to the nanosecond, in the Gregorian calendar and in UTC.
 *
 * <p>Equal to any DateTime of the same calendar that has the same fields. Immutable.
 */
public final class Moment implements DateTime, Comparable<DateTime> {

    /** The Gregorian calendar. */
    public static final BasicType GREGORIAN = BasicType.of("calendars", "gregorian", "osidforge.org");
    /** Coordinated universal time. */
    public static final BasicType UTC = BasicType.of("times", "utc", "osidforge.org");
    /** The first moment of the year 1. */
    public static final Moment EARLIEST = of(LocalDateTime.of(1, 1, 1, 0, 0));
    /** The last moment of the year 9999. */
    public static final Moment LATEST = of(LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999));

    private static final long serialVersionUID = 1L;

    private final LocalDateTime time;

    private Moment(LocalDateTime time) {
        this.time = time;
    }

    /** That time in UTC. */
    public static Moment of(LocalDateTime time) {
        return new Moment(Fault.checkNotNull(time, "time"));
    }

    /** That instant. */
    public static Moment of(Instant instant) {
        return of(LocalDateTime.ofInstant(Fault.checkNotNull(instant, "instant"), ZoneOffset.UTC));
    }

    /** That instant. */
    public static Moment of(Date date) {
        return of(Fault.checkNotNull(date, "date").toInstant());
    }

    /**
     * The same moment as one of ours.
     *
     * @throws org.osid.InvalidArgumentException if its fields make no date and time
     */
    public static Moment of(DateTime other) {
        if (other instanceof Moment ours) {
            return ours;
        }
        Fault.checkNotNull(other, "date");
        try {
            long nanos = other.getMilliseconds() * 1_000_000 + other.getMicroseconds() * 1_000 + other.getNanoseconds();
            return of(LocalDateTime.of(
                    Math.toIntExact(other.getYear()),
                    Math.toIntExact(other.getMonth()),
                    Math.toIntExact(other.getDay()),
                    Math.toIntExact(other.getHour()),
                    Math.toIntExact(other.getMinute()),
                    Math.toIntExact(other.getSecond()),
                    Math.toIntExact(nanos)));
        } catch (java.time.DateTimeException | ArithmeticException e) {
            throw new org.osid.InvalidArgumentException(Fault.DATE.text(other), e);
        }
    }

    /** The moment of a text such as {@code 2026-01-01T08:30:00}. */
    public static Moment parse(String text) {
        try {
            return of(LocalDateTime.parse(Fault.checkNotNull(text, "text")));
        } catch (java.time.DateTimeException e) {
            throw new org.osid.InvalidArgumentException(Fault.DATE.text(text), e);
        }
    }

    /** The time in UTC. */
    public LocalDateTime time() {
        return time;
    }

    @Override
    public Type getCalendarType() {
        return GREGORIAN;
    }

    /** Which billion of years, from 1. */
    @Override
    public long getAeon() {
        return count(1_000_000_000);
    }

    /** Which million of years, from 1. */
    @Override
    public long getEpoch() {
        return count(1_000_000);
    }

    @Override
    public long getMillennium() {
        return count(1_000);
    }

    @Override
    public long getCentury() {
        return count(100);
    }

    @Override
    public long getYear() {
        return time.getYear();
    }

    @Override
    public long getMonth() {
        return time.getMonthValue();
    }

    @Override
    public long getDay() {
        return time.getDayOfMonth();
    }

    @Override
    public Type getTimeType() {
        return UTC;
    }

    @Override
    public long getHour() {
        return time.getHour();
    }

    @Override
    public long getMinute() {
        return time.getMinute();
    }

    @Override
    public long getSecond() {
        return time.getSecond();
    }

    @Override
    public long getMilliseconds() {
        return time.getNano() / 1_000_000;
    }

    @Override
    public long getMicroseconds() {
        return time.getNano() / 1_000 % 1_000;
    }

    @Override
    public long getNanoseconds() {
        return time.getNano() % 1_000;
    }

    @Override
    public long getPicoseconds() {
        return 0;
    }

    @Override
    public long getFemtoseconds() {
        return 0;
    }

    @Override
    public long getAttoseconds() {
        return 0;
    }

    @Override
    public long getZeptoseconds() {
        return 0;
    }

    @Override
    public long getYoctoseconds() {
        return 0;
    }

    @Override
    public long getXoxxoseconds() {
        return 0;
    }

    @Override
    public long getWeebleseconds() {
        return 0;
    }

    @Override
    public long getVatoseconds() {
        return 0;
    }

    @Override
    public long getUndaseconds() {
        return 0;
    }

    @Override
    public long getPlanckSeconds() {
        return 0;
    }

    /** The nanosecond, or the finest that the binding has a name for. */
    @Override
    public DateTimeResolution getGranularity() {
        return Arrays.stream(DateTimeResolution.values())
                .filter(r -> r.name().equals("NANOSECOND"))
                .findFirst()
                .orElseGet(() -> DateTimeResolution.values()[0]);
    }

    @Override
    public long getGranularityMultiplier() {
        return 1;
    }

    @Override
    public boolean definesUncertainty() {
        return false;
    }

    @Override
    public DateTimeResolution getUncertaintyUnits() {
        throw Fault.NO_VALUE.illegalState("uncertainty");
    }

    @Override
    public long getUncertaintyMinus() {
        throw Fault.NO_VALUE.illegalState("uncertainty");
    }

    @Override
    public long getUncertaintyPlus() {
        throw Fault.NO_VALUE.illegalState("uncertainty");
    }

    @Override
    public boolean isUncertaintyDateInclusive() {
        throw Fault.NO_VALUE.illegalState("uncertainty");
    }

    @Override
    public boolean isUncertaintyTimeInclusive() {
        throw Fault.NO_VALUE.illegalState("uncertainty");
    }

    private long count(long years) {
        return Math.floorDiv(time.getYear() - 1L, years) + 1;
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (other instanceof Moment that) {
            return time.equals(that.time);
        }
        return other instanceof DateTime that
                && GREGORIAN.equals(that.getCalendarType())
                && UTC.equals(that.getTimeType())
                && time.equals(of(that).time);
    }

    @Override
    public int hashCode() {
        return time.hashCode();
    }

    /** The earlier first. */
    @Override
    public int compareTo(DateTime other) {
        return time.compareTo(of(other).time);
    }

    /** As {@code 2026-01-01T08:30}. */
    @Override
    public String toString() {
        return time.toString();
    }
}
