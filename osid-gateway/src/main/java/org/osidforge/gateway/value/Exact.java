package org.osidforge.gateway.value;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Numbers of JSON without loss: nothing is rounded or cut, and none can grow past its bound when it is calculated with. */
final class Exact {

    /** Most digits before and after the decimal point. */
    static final int MOST_DIGITS = 1000;

    private static final int DIGITS_OF_LONG = 19;

    private Exact() {}

    /** A decimal of at most so many digits on either side of the point. */
    static BigDecimal decimal(JsonNode json) {
        if (!json.isNumber()) {
            throw ValueException.of(ValueMessage.SORT, "a number");
        }
        BigDecimal number = json.isDouble() || json.isFloat() ? ofDouble(json.doubleValue()) : json.decimalValue();
        if (!isBounded(number)) {
            throw ValueException.of(ValueMessage.DIGITS, MOST_DIGITS);
        }
        return number;
    }

    private static BigDecimal ofDouble(double number) {
        if (!Double.isFinite(number)) {
            throw ValueException.of(ValueMessage.SORT, "a number");
        }
        return BigDecimal.valueOf(number);
    }

    /** Whether it can be written out without an exponent. */
    static boolean isBounded(BigDecimal number) {
        long after = number.scale();
        return after <= MOST_DIGITS && number.precision() - after <= MOST_DIGITS;
    }

    /** A whole number from least to most; {@code 2.0} and {@code 2e3} are whole. */
    static long whole(JsonNode json, long least, long most) {
        long number = json.isIntegralNumber() && json.canConvertToLong()
                ? json.longValue()
                : wholeOf(decimal(json), least, most);
        if (number < least || number > most) {
            throw ValueException.of(ValueMessage.RANGE, least, most);
        }
        return number;
    }

    private static long wholeOf(BigDecimal number, long least, long most) {
        if (number.stripTrailingZeros().scale() > 0) {
            throw ValueException.of(ValueMessage.FRACTION);
        }
        if (number.precision() - number.scale() > DIGITS_OF_LONG
                || number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                || number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) < 0) {
            throw ValueException.of(ValueMessage.RANGE, least, most);
        }
        return number.longValueExact();
    }
}
