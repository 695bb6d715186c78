package org.osidforge.gateway.value;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osid.calendaring.DateTimeResolution;
import org.osid.calendaring.Duration;
import org.osidforge.runtime.value.Moment;

/** Durations: by ISO 8601 where they consist of years, months, weeks, days, hours, minutes and seconds of the Gregorian calendar and of UTC. */
final class SpanCodec extends NotedCodec {

    private static final List<String> DATE_PARTS = List.of("Years", "Months", "Weeks", "Days");
    private static final List<String> TIME_PARTS = List.of("Hours", "Minutes", "Seconds");

    /** Getters of every part that a duration can have, by the names of their members. */
    private final Map<String, Method> parts = new TreeMap<>();

    SpanCodec() {
        super(Duration.class, "a duration, such as P1Y2M3DT4H5M6.5S");
        for (Method getter : Duration.class.getMethods()) {
            if (getter.getReturnType() == BigDecimal.class) {
                parts.put(getter.getName().substring("get".length()), getter);
            }
        }
    }

    @Override
    Object parse(String text) {
        Map<String, BigDecimal> said = new SpanReader(text).parts();
        if (said == null) {
            return null;
        }
        Map<String, Object> members = new TreeMap<>();
        members.put("CalendarType", Moment.GREGORIAN);
        members.put("TimeType", Moment.UTC);
        members.put("Granularity", DateTimeResolution.NANOSECOND);
        members.put("GranularityMultiplier", 1L);
        members.put("DefinesUncertainty", false);
        parts.keySet().forEach(name -> members.put(name, BigDecimal.ZERO));
        members.putAll(said);
        return capsules().make(members);
    }

    @Override
    String print(Object value) {
        Duration duration = (Duration) value;
        boolean sayable = Moment.GREGORIAN.equals(duration.getCalendarType())
                && Moment.UTC.equals(duration.getTimeType())
                && duration.getGranularity() == DateTimeResolution.NANOSECOND
                && duration.getGranularityMultiplier() == 1
                && !duration.definesUncertainty();
        return sayable ? ofParts(duration) : null;
    }

    private String ofParts(Duration duration) {
        Map<String, BigDecimal> left = new TreeMap<>();
        parts.forEach((name, getter) -> {
            BigDecimal part = (BigDecimal) Getters.call(getter, duration);
            if (part.signum() != 0) {
                left.put(name, part);
            }
        });
        Map<String, BigDecimal> ordered = new LinkedHashMap<>();
        DATE_PARTS.forEach(name -> move(name, left, ordered));
        TIME_PARTS.forEach(name -> move(name, left, ordered));
        return left.isEmpty() && isPrintable(ordered) ? print(ordered) : null;
    }

    private static void move(String name, Map<String, BigDecimal> from, Map<String, BigDecimal> to) {
        BigDecimal part = from.remove(name);
        if (part != null) {
            to.put(name, part);
        }
    }

    /** The notation has a fraction in its last part only. */
    private static boolean isPrintable(Map<String, BigDecimal> ordered) {
        int left = ordered.size();
        for (BigDecimal part : ordered.values()) {
            left--;
            if (!Exact.isBounded(part) || (left > 0 && part.stripTrailingZeros().scale() > 0)) {
                return false;
            }
        }
        return true;
    }

    private static String print(Map<String, BigDecimal> ordered) {
        if (ordered.isEmpty()) {
            return "PT0S";
        }
        StringBuilder text = new StringBuilder("P");
        boolean inTime = false;
        for (Map.Entry<String, BigDecimal> part : ordered.entrySet()) {
            if (!inTime && TIME_PARTS.contains(part.getKey())) {
                text.append('T');
                inTime = true;
            }
            text.append(part.getValue().stripTrailingZeros().toPlainString())
                    .append(part.getKey().charAt(0));
        }
        return text.toString();
    }
}
