package org.osidforge.runtime.form;

import java.math.BigDecimal;
import java.util.List;
import org.osid.Syntax;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.BasicVersion;
import org.osidforge.runtime.value.Moment;
import org.osidforge.runtime.value.Text;

/** The bounds of an element's values: what its definition says, and what we take where it says nothing. */
final class Bounds {

    /** Most decimal places of a decimal. */
    static final int DECIMAL_SCALE = 30;

    private static final long MOST_LENGTH = 65_536;
    private static final long MOST_ELEMENTS = 10_000;
    private static final BigDecimal MOST_DECIMAL = new BigDecimal("1E+30");

    private Bounds() {}

    static long leastElements(ElementDef e) {
        if (!e.isMultiple()) {
            return e.isRequired() ? 1 : 0;
        }
        return e.minimum() == null ? 0 : e.minimum().longValue();
    }

    static long mostElements(ElementDef e) {
        if (!e.isMultiple()) {
            return 1;
        }
        return e.maximum() == null ? MOST_ELEMENTS : e.maximum().longValue();
    }

    static long leastLength(ElementDef e) {
        return isOpen(e, e.minimum()) ? 0 : e.minimum().longValue();
    }

    static long mostLength(ElementDef e) {
        return isOpen(e, e.maximum()) ? MOST_LENGTH : e.maximum().longValue();
    }

    static long leastNumber(ElementDef e) {
        return isOpen(e, e.minimum())
                ? (e.syntax() == Syntax.CARDINAL ? 0 : Long.MIN_VALUE)
                : e.minimum().longValue();
    }

    static long mostNumber(ElementDef e) {
        return isOpen(e, e.maximum()) ? Long.MAX_VALUE : e.maximum().longValue();
    }

    static BigDecimal leastDecimal(ElementDef e) {
        return isOpen(e, e.minimum()) ? MOST_DECIMAL.negate() : e.minimum();
    }

    static BigDecimal mostDecimal(ElementDef e) {
        return isOpen(e, e.maximum()) ? MOST_DECIMAL : e.maximum();
    }

    /** The closed set of values, as they are kept; empty where any value will do. */
    static List<Object> set(ElementDef e) {
        return e.values().isEmpty()
                ? List.of()
                : e.values().stream().map(text -> parsed(e, text)).toList();
    }

    private static boolean isOpen(ElementDef e, BigDecimal bound) {
        return bound == null || e.isMultiple();
    }

    private static Object parsed(ElementDef e, String text) {
        return switch (e.syntax()) {
            case CARDINAL, INTEGER -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case ID -> BasicId.parse(text);
            case TYPE -> BasicType.parse(text);
            case DATETIME -> Moment.parse(text);
            case VERSION -> BasicVersion.of(text);
            case DISPLAYTEXT -> Text.of(text);
            default -> text;
        };
    }
}
