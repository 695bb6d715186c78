package com.example.campus;

import org.osid.locale.Locale;
import org.osid.type.Type;

/** The one locale of this provider. */
enum English implements Locale {
    ONLY;

    @Override
    public Type getLanguageType() {
        return PlainType.ENGLISH;
    }

    @Override
    public Type getScriptType() {
        return PlainType.LATIN;
    }

    @Override
    public Type getCalendarType() {
        return PlainType.of("calendars", "gregorian");
    }

    @Override
    public Type getTimeType() {
        return PlainType.of("times", "utc");
    }

    @Override
    public Type getCurrencyType() {
        return PlainType.of("currencies", "usd");
    }

    @Override
    public Type getUnitSystemType() {
        return PlainType.of("units", "si");
    }

    @Override
    public Type getNumericFormatType() {
        return PlainType.PLAIN;
    }

    @Override
    public Type getCalendarFormatType() {
        return PlainType.PLAIN;
    }

    @Override
    public Type getTimeFormatType() {
        return PlainType.PLAIN;
    }

    @Override
    public Type getCurrencyFormatType() {
        return PlainType.PLAIN;
    }

    @Override
    public Type getCoordinateFormatType() {
        return PlainType.PLAIN;
    }
}
