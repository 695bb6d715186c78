package org.osidforge.gateway.value;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.osid.calendaring.Time;

/** Times of the day: by ISO 8601 where they are in UTC and of whole nanoseconds. */
final class ClockCodec extends NotedCodec {

    ClockCodec() {
        super(Time.class, "a time of the day, such as 08:30:00");
    }

    @Override
    Object parse(String text) {
        try {
            return new ClockTime(LocalTime.parse(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    String print(Object value) {
        LocalTime time = ClockTime.timeOf((Time) value);
        return time == null ? null : time.toString();
    }
}
