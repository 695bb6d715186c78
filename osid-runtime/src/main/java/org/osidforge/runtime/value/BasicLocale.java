package org.osidforge.runtime.value;

import org.osid.locale.Locale;
import org.osid.type.Type;

/**
 * A locale: language and script, and the customs of the service.
 *
 * @param language language of texts
 * @param script script of texts
 */
public record BasicLocale(BasicType language, BasicType script) implements Locale {

    /** English in Latin script. */
    public static final BasicLocale ENGLISH = new BasicLocale(Text.ENGLISH, Text.LATIN);

    private static final BasicType CURRENCY = BasicType.of("currencies", "none", "osidforge.org");
    private static final BasicType UNITS = BasicType.of("units", "metric", "osidforge.org");
    private static final BasicType FORMAT = BasicType.of("formats", "iso", "osidforge.org");

    @Override
    public Type getLanguageType() {
        return language;
    }

    @Override
    public Type getScriptType() {
        return script;
    }

    @Override
    public Type getCalendarType() {
        return Moment.GREGORIAN;
    }

    @Override
    public Type getTimeType() {
        return Moment.UTC;
    }

    @Override
    public Type getCurrencyType() {
        return CURRENCY;
    }

    @Override
    public Type getUnitSystemType() {
        return UNITS;
    }

    @Override
    public Type getNumericFormatType() {
        return FORMAT;
    }

    @Override
    public Type getCalendarFormatType() {
        return FORMAT;
    }

    @Override
    public Type getTimeFormatType() {
        return FORMAT;
    }

    @Override
    public Type getCurrencyFormatType() {
        return FORMAT;
    }

    @Override
    public Type getCoordinateFormatType() {
        return FORMAT;
    }
}
