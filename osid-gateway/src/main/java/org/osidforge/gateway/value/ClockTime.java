package org.osidforge.gateway.value;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.osid.calendaring.DateTimeResolution;
import org.osid.calendaring.Time;
import org.osid.type.Type;
import org.osidforge.runtime.value.Moment;

/**
 * A time of the day to the nanosecond, in UTC.
 *
 * @param time the time
 */
record ClockTime(LocalTime time) implements Time {

    /** The same time by the clock, or null where it is not in UTC or finer or coarser than the nanosecond. */
    static LocalTime timeOf(Time time) {
        if (time instanceof ClockTime ours) {
            return ours.time;
        }
        boolean sayable = Moment.UTC.equals(time.getTimeType())
                && time.getGranularity() == DateTimeResolution.NANOSECOND
                && time.getGranularityMultiplier() == 1
                && isWhole(time);
        return sayable ? ofFields(time) : null;
    }

    private static boolean isWhole(Time time) {
        return (time.getPicoseconds()
                        | time.getFemtoseconds()
                        | time.getAttoseconds()
                        | time.getZeptoseconds()
                        | time.getYoctoseconds()
                        | time.getXoxxoseconds()
                        | time.getWeebleseconds()
                        | time.getVatoseconds()
                        | time.getUndaseconds()
                        | time.getPlanckSeconds())
                == 0;
    }

    private static LocalTime ofFields(Time time) {
        try {
            return LocalTime.of(
                    Math.toIntExact(time.getHour()),
                    Math.toIntExact(time.getMinute()),
                    Math.toIntExact(time.getSecond()),
                    Math.toIntExact(thousands(time.getMilliseconds()) * 1_000_000
                            + thousands(time.getMicroseconds()) * 1_000
                            + thousands(time.getNanoseconds())));
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static long thousands(long part) {
        if (part < 0 || part > 999) {
            throw new ArithmeticException("not a part of a thousand");
        }
        return part;
    }

    @Override
    public Type getTimeType() {
        return Moment.UTC;
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

    @Override
    public DateTimeResolution getGranularity() {
        return DateTimeResolution.NANOSECOND;
    }

    @Override
    public long getGranularityMultiplier() {
        return 1;
    }

    /** The earlier first; before a time that is not in UTC. */
    @Override
    public int compareTo(Time other) {
        LocalTime that = timeOf(other);
        return that == null ? -1 : time.compareTo(that);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Time that && time.equals(timeOf(that)));
    }

    @Override
    public int hashCode() {
        return time.hashCode();
    }

    /** As {@code 08:30}. */
    @Override
    public String toString() {
        return time.toString();
    }
}
