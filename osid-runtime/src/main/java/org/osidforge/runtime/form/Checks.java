package org.osidforge.runtime.form;

import java.math.BigDecimal;
import java.util.List;
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
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicLocale;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.BasicVersion;
import org.osidforge.runtime.value.Moment;
import org.osidforge.runtime.value.Text;

/** Checks values against their element, and makes them into ours (ruling 12). What is declared by Metadata is what is checked here: both read {@link Bounds}. */
final class Checks {

    private Checks() {}

    /**
     * The value as it is kept.
     *
     * @throws org.osid.NullArgumentException if it is null or holds a null
     * @throws org.osid.InvalidArgumentException if it is out of the element's bounds
     */
    static Object checked(ElementDef element, Object value, BasicLocale locale) {
        Fault.checkNotNull(value, element.name());
        return element.isMultiple() ? several(element, value, locale) : one(element, value, locale);
    }

    /** Whether the first date is after the second; dates of foreign calendars that cannot be compared are not. */
    static boolean isAfter(Object first, Object second) {
        return first instanceof Moment f && second instanceof Moment s && f.compareTo(s) > 0;
    }

    private static Object several(ElementDef element, Object value, BasicLocale locale) {
        if (!(value instanceof Object[] given)) {
            throw wrongSort(element, value);
        }
        Object[] kept = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            if (given[i] == null) {
                throw Fault.NULL_ELEMENT.nullArgument(element.name());
            }
            kept[i] = one(element, given[i], locale);
        }
        if (kept.length < Bounds.leastElements(element)) {
            throw Fault.TOO_FEW.invalidArgument(element, Bounds.leastElements(element));
        }
        if (kept.length > Bounds.mostElements(element)) {
            throw Fault.TOO_MANY.invalidArgument(element, Bounds.mostElements(element));
        }
        return kept.length == 0 ? null : kept;
    }

    private static Object one(ElementDef element, Object value, BasicLocale locale) {
        Object kept = switch (element.syntax()) {
            case STRING -> string(element, as(element, value, String.class));
            case DISPLAYTEXT -> text(element, value, locale);
            case ID -> BasicId.of(as(element, value, Id.class));
            case TYPE -> BasicType.of(as(element, value, Type.class));
            case BOOLEAN -> as(element, value, Boolean.class);
            case BYTE -> as(element, value, Byte.class);
            case CARDINAL, INTEGER -> number(element, as(element, value, Long.class));
            case DECIMAL -> decimal(element, as(element, value, BigDecimal.class));
            case DATETIME -> date(element, as(element, value, DateTime.class));
            case VERSION -> BasicVersion.of(as(element, value, Version.class));
            case COORDINATE -> as(element, value, Coordinate.class);
            case CURRENCY -> as(element, value, Currency.class);
            case DISTANCE -> as(element, value, Distance.class);
            case DURATION -> as(element, value, Duration.class);
            case HEADING -> as(element, value, Heading.class);
            case SPATIALUNIT -> as(element, value, SpatialUnit.class);
            case SPEED -> as(element, value, Speed.class);
            case TIME -> as(element, value, Time.class);
            case OBJECT, NONE -> value;
        };
        checkSet(element, kept);
        return kept;
    }

    private static <V> V as(ElementDef element, Object value, Class<V> type) {
        if (!type.isInstance(value)) {
            throw wrongSort(element, value);
        }
        return type.cast(value);
    }

    private static org.osid.InvalidArgumentException wrongSort(ElementDef element, Object value) {
        return Fault.VALUE_SORT.invalidArgument(element, value.getClass().getSimpleName());
    }

    private static String string(ElementDef element, String value) {
        checkLength(element, value);
        return value;
    }

    private static Text text(ElementDef element, Object value, BasicLocale locale) {
        if (value instanceof DisplayText given) {
            checkLength(element, given.getText());
            return Text.of(given);
        }
        String words = as(element, value, String.class);
        checkLength(element, words);
        return locale.equals(BasicLocale.ENGLISH) ? Text.of(words) : Text.of(words, locale.language(), locale.script());
    }

    private static void checkLength(ElementDef element, String value) {
        if (value.length() < Bounds.leastLength(element)) {
            throw Fault.TOO_SHORT.invalidArgument(element, Bounds.leastLength(element));
        }
        if (value.length() > Bounds.mostLength(element)) {
            throw Fault.TOO_LONG.invalidArgument(element, Bounds.mostLength(element));
        }
    }

    private static Long number(ElementDef element, Long value) {
        if (value < Bounds.leastNumber(element)) {
            throw Fault.TOO_SMALL.invalidArgument(element, Bounds.leastNumber(element));
        }
        if (value > Bounds.mostNumber(element)) {
            throw Fault.TOO_GREAT.invalidArgument(element, Bounds.mostNumber(element));
        }
        return value;
    }

    private static BigDecimal decimal(ElementDef element, BigDecimal value) {
        if (value.compareTo(Bounds.leastDecimal(element)) < 0) {
            throw Fault.TOO_SMALL.invalidArgument(element, Bounds.leastDecimal(element));
        }
        if (value.compareTo(Bounds.mostDecimal(element)) > 0) {
            throw Fault.TOO_GREAT.invalidArgument(element, Bounds.mostDecimal(element));
        }
        if (value.scale() > Bounds.DECIMAL_SCALE) {
            throw Fault.TOO_FINE.invalidArgument(element, Bounds.DECIMAL_SCALE);
        }
        return value;
    }

    private static Moment date(ElementDef element, DateTime value) {
        Moment moment = Moment.of(value);
        if (moment.compareTo(Moment.EARLIEST) < 0) {
            throw Fault.TOO_SMALL.invalidArgument(element, Moment.EARLIEST);
        }
        if (moment.compareTo(Moment.LATEST) > 0) {
            throw Fault.TOO_GREAT.invalidArgument(element, Moment.LATEST);
        }
        return moment;
    }

    private static void checkSet(ElementDef element, Object value) {
        List<Object> set = Bounds.set(element);
        boolean among = set.isEmpty()
                || set.stream()
                        .anyMatch(
                                v -> v instanceof BigDecimal d ? d.compareTo((BigDecimal) value) == 0 : same(v, value));
        if (!among) {
            throw Fault.NOT_IN_SET.invalidArgument(element, value);
        }
    }

    private static boolean same(Object one, Object other) {
        return one instanceof Text a && other instanceof Text b ? a.getText().equals(b.getText()) : one.equals(other);
    }
}
