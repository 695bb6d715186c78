package org.osidforge.tck.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osid.OsidList;
import org.osid.OsidPrimitive;
import org.osid.calendaring.DateTime;
import org.osid.calendaring.Duration;
import org.osid.calendaring.Time;
import org.osid.financials.Currency;
import org.osid.id.Id;
import org.osid.installation.Version;
import org.osid.locale.DisplayText;
import org.osid.mapping.Coordinate;
import org.osid.mapping.Distance;
import org.osid.mapping.Heading;
import org.osid.mapping.SpatialUnit;
import org.osid.mapping.Speed;
import org.osid.type.Type;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeType;

/** Makes values of different origin comparable: a text that was set as a string and comes back as a DisplayText, an array that comes back as a list. */
final class Values {

    private Values() {}

    /**
     * The comparable form of a value.
     *
     * @param value a value of a form or of a provider's object
     * @param what where it came from, for messages
     * @return empty for null, an empty text and an empty list: the standard has no null, so "no value" looks like one of these
     */
    static Optional<Object> comparable(Object value, String what) {
        Object made = one(value, what);
        boolean none = made == null || made.equals("") || made.equals(List.of());
        return none ? Optional.empty() : Optional.of(made);
    }

    private static Object one(Object value, String what) {
        if (value instanceof DisplayText text) {
            return Guard.call("text of " + what, text::getText);
        }
        if (value instanceof Id id) {
            return MadeId.copyOf(id, what);
        }
        if (value instanceof Type type) {
            return MadeType.copyOf(type, what);
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        }
        if (value instanceof DateTime date) {
            return Guard.call(
                    what,
                    () -> List.of(
                            date.getYear(),
                            date.getMonth(),
                            date.getDay(),
                            date.getHour(),
                            date.getMinute(),
                            date.getSecond()));
        }
        if (value instanceof OsidPrimitive primitive) {
            return primitive(primitive, what);
        }
        if (value instanceof Object[] several) {
            return Arrays.stream(several).map(v -> one(v, what)).toList();
        }
        if (value instanceof long[] several) {
            return Arrays.stream(several).boxed().toList();
        }
        if (value instanceof OsidList list) {
            List<Object> read = new ArrayList<>();
            new ListInHand(what, listInterface(value.getClass()), list)
                    .readAll()
                    .forEach(v -> read.add(one(v, what)));
            return read;
        }
        if (value instanceof List<?> several) {
            return several.stream().map(v -> one(v, what)).toList();
        }
        return value;
    }

    /** What tells values of a primitive apart; a provider may have copied it into a class of its own. */
    private static Object primitive(OsidPrimitive value, String what) {
        if (value instanceof Currency currency) {
            // it has no methods of its own, so that its text is all that can be copied
            return Guard.call(what, currency::toString);
        }
        if (value instanceof Version version) {
            return Guard.call(what, () -> List.of(version.getComponents()));
        }
        if (value instanceof Time time) {
            return Guard.call(what, () -> List.of(time.getHour(), time.getMinute(), time.getSecond()));
        }
        if (value instanceof Duration duration) {
            return one(Guard.call(what, duration::getDays), what);
        }
        if (value instanceof Distance distance) {
            return one(Guard.call(what, distance::getMeters), what);
        }
        if (value instanceof Speed speed) {
            return one(Guard.call(what, speed::getDistance), what);
        }
        if (value instanceof SpatialUnit unit) {
            return one(Guard.call(what, unit::getCenterCoordinate), what);
        }
        if (value instanceof Coordinate coordinate) {
            return List.of(
                    MadeType.copyOf(Guard.call(what, coordinate::getCoordinateType), what),
                    one(Guard.call(what, coordinate::getValues), what));
        }
        if (value instanceof Heading heading) {
            return List.of(
                    MadeType.copyOf(Guard.call(what, heading::getHeadingType), what),
                    one(Guard.call(what, heading::getValues), what));
        }
        return value;
    }

    // the class itself need not be public, its list interface is
    private static Class<?> listInterface(Class<?> type) {
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            for (Class<?> candidate : one.getInterfaces()) {
                if (candidate != OsidList.class && OsidList.class.isAssignableFrom(candidate)) {
                    return candidate;
                }
            }
        }
        return OsidList.class;
    }
}
