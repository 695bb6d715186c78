package org.osidforge.gateway.value;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.osid.calendaring.DateTime;
import org.osid.calendaring.DateTimeResolution;
import org.osidforge.runtime.value.Moment;

/** Dates and times: by ISO 8601 where they are of the Gregorian calendar, in UTC and of whole nanoseconds. */
final class MomentCodec extends NotedCodec {

    private static final String WANTED = "a date and time, such as 2026-01-31T08:30:00";

    MomentCodec() {
        super(DateTime.class, WANTED);
    }

    static ValueException refused(String text) {
        return ValueException.of(ValueMessage.FORM, Words.quoted(text), WANTED);
    }

    /** The time in UTC of a text with or without an offset. */
    static LocalDateTime utc(String text) {
        try {
            return hasOffset(text)
                    ? OffsetDateTime.parse(text)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime()
                    : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw refused(text);
        }
    }

    private static boolean hasOffset(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == 'Z' || c == 'z' || c == '+' || c == '-') {
                return true;
            }
            if (c == 'T' || c == 't') {
                return false;
            }
        }
        return false;
    }

    @Override
    Object parse(String text) {
        return Moment.of(utc(text));
    }

    @Override
    String print(Object value) {
        if (value instanceof Moment moment) {
            return moment.toString();
        }
        DateTime date = (DateTime) value;
        boolean sayable = Moment.GREGORIAN.equals(date.getCalendarType())
                && Moment.UTC.equals(date.getTimeType())
                && date.getGranularity() == DateTimeResolution.NANOSECOND
                && date.getGranularityMultiplier() == 1
                && !date.definesUncertainty()
                && isWhole(date);
        return sayable ? ofFields(date) : null;
    }

    private static boolean isWhole(DateTime date) {
        return (date.getPicoseconds()
                        | date.getFemtoseconds()
                        | date.getAttoseconds()
                        | date.getZeptoseconds()
                        | date.getYoctoseconds()
                        | date.getXoxxoseconds()
                        | date.getWeebleseconds()
                        | date.getVatoseconds()
                        | date.getUndaseconds()
                        | date.getPlanckSeconds())
                == 0;
    }

    /** Null where the fields make no date, or say another time of the earth than the year does. */
    private static String ofFields(DateTime date) {
        try {
            Moment moment = Moment.of(date);
            boolean same = moment.getAeon() == date.getAeon()
                    && moment.getEpoch() == date.getEpoch()
                    && moment.getMillennium() == date.getMillennium()
                    && moment.getCentury() == date.getCentury()
                    && moment.getMilliseconds() == date.getMilliseconds()
                    && moment.getMicroseconds() == date.getMicroseconds();
            return same ? moment.toString() : null;
        } catch (org.osid.InvalidArgumentException | ArithmeticException | DateTimeException e) {
            return null;
        }
    }
}
