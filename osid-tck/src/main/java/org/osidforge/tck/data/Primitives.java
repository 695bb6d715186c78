package org.osidforge.tck.data;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osid.Metadata;
import org.osid.OsidPrimitive;
import org.osid.mapping.Coordinate;
import org.osid.mapping.Distance;
import org.osid.type.Type;

/**
 * Makes values of the standard's primitives, such as a coordinate or a version.
 *
 * <p>A value is of the first Type that the Metadata declares for it, has as many axes as that Type, and lies within the range of each; where the Metadata declares nothing, any will do.
 */
final class Primitives {

    // so many values of one sort may differ
    private static final BigDecimal MOST = BigDecimal.valueOf(28);

    private final Metadata metadata;

    Primitives(Metadata metadata) {
        this.metadata = metadata;
    }

    /**
     * A value.
     *
     * @param element name of the element that it is for
     * @param type its interface
     * @param n between 1 and 27, tells one value from another
     * @return empty where the interface is none of a primitive
     */
    Optional<Object> one(String element, Class<?> type, long n) {
        if (!OsidPrimitive.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        Map<String, Object> answers = new HashMap<>();
        String syntax = type.getSimpleName();
        switch (syntax) {
            case "DateTime" -> {
                // what starts ends later, and is effective meanwhile
                long year = element.startsWith("End") ? 2080 : element.startsWith("Start") ? 2001 : 2020;
                answers.putAll(Map.of("getYear", year, "getMonth", 1 + n % 12, "getDay", n, "getHour", n % 24));
            }
            case "Time" -> answers.putAll(Map.of("getHour", n % 24, "getMinute", n));
            case "Duration" -> answers.put("getDays", BigDecimal.valueOf(n));
            case "Distance" -> answers.put("getMeters", BigDecimal.valueOf(n));
            case "Speed" ->
                answers.put("getDistance", one(element, Distance.class, n).orElseThrow());
            case "SpatialUnit" ->
                answers.put(
                        "getCenterCoordinate", one(element, Coordinate.class, n).orElseThrow());
            case "Version" -> {
                answers.put("getComponents", new String[] {"1", String.valueOf(n)});
                Bounds.firstType(metadata, "getVersionTypes").ifPresent(t -> answers.put("getScheme", t));
            }
            case "Coordinate", "Heading" -> {}
            default -> numbers(type, n, answers);
        }
        types(type, answers);
        if (syntax.equals("Coordinate") || syntax.equals("Heading")) {
            axes(syntax, n, answers);
        }
        return Optional.of(MadeValue.of(type, answers));
    }

    /** Each Type of a value is one that the Metadata declares: that of {@code getTimeType} is among {@code getTimeTypes}. */
    private void types(Class<?> type, Map<String, Object> answers) {
        for (Method getter : type.getMethods()) {
            if (getter.getReturnType() == Type.class && getter.getParameterCount() == 0) {
                Bounds.firstType(metadata, getter.getName() + "s").ifPresent(t -> answers.put(getter.getName(), t));
            }
        }
    }

    private void axes(String syntax, long n, Map<String, Object> answers) {
        Object of = answers.get("get" + syntax + "Type");
        Optional<Object> least = of == null ? Optional.empty() : range("getMinimum" + syntax + "Values", of);
        Optional<Object> most = of == null ? Optional.empty() : range("getMaximum" + syntax + "Values", of);
        long told = of == null
                ? 0
                : Bounds.ask(metadata, "getAxesFor" + syntax + "Type", of)
                        .map(Long.class::cast)
                        .orElse(0L);
        int count = told > 0 ? (int) told : least.map(Array::getLength).orElse(2);
        BigDecimal[] values = new BigDecimal[count];
        for (int i = 0; i < count; i++) {
            values[i] = between(at(least, i), at(most, i), n);
        }
        answers.put("getDimensions", (long) count);
        answers.put("getValues", values);
    }

    private Optional<Object> range(String method, Object of) {
        return Bounds.ask(metadata, method, of);
    }

    private static Optional<BigDecimal> at(Optional<Object> values, int axis) {
        return values.filter(v -> Array.getLength(v) > axis).map(v -> (BigDecimal) Array.get(v, axis));
    }

    private static BigDecimal between(Optional<BigDecimal> least, Optional<BigDecimal> most, long n) {
        BigDecimal step = BigDecimal.valueOf(n);
        if (least.isPresent() && most.isPresent()) {
            BigDecimal width = most.get().subtract(least.get());
            return least.get().add(width.multiply(step).divide(MOST, MathContext.DECIMAL32));
        }
        return least.map(l -> l.add(step))
                .or(() -> most.map(m -> m.subtract(step)))
                .orElse(step);
    }

    /** What tells one value of a primitive of which nothing else is known from another, such as an amount. */
    private static void numbers(Class<?> type, long n, Map<String, Object> answers) {
        for (Method getter : type.getMethods()) {
            Class<?> result = getter.getReturnType();
            boolean own = getter.getName().startsWith("get") && getter.getParameterCount() == 0;
            if (own && result == long.class) {
                answers.put(getter.getName(), n);
            } else if (own && result == BigDecimal.class) {
                answers.put(getter.getName(), BigDecimal.valueOf(n));
            }
        }
    }
}
