package org.osidforge.runtime.value;

import org.osid.calendaring.DateTime;
import org.osid.calendaring.DateTimeResolution;
import org.osid.type.Type;

/** A date of another implementation, which tells the fields of a moment but for its year. */
record ForeignMoment(Moment moment, long year) implements DateTime {

    @Override
    public Type getCalendarType() {
        return moment.getCalendarType();
    }

    @Override
    public long getAeon() {
        return moment.getAeon();
    }

    @Override
    public long getEpoch() {
        return moment.getEpoch();
    }

    @Override
    public long getMillennium() {
        return moment.getMillennium();
    }

    @Override
    public long getCentury() {
        return moment.getCentury();
    }

    @Override
    public long getYear() {
        return year;
    }

    @Override
    public long getMonth() {
        return moment.getMonth();
    }

    @Override
    public long getDay() {
        return moment.getDay();
    }

    @Override
    public Type getTimeType() {
        return moment.getTimeType();
    }

    @Override
    public long getHour() {
        return moment.getHour();
    }

    @Override
    public long getMinute() {
        return moment.getMinute();
    }

    @Override
    public long getSecond() {
        return moment.getSecond();
    }

    @Override
    public long getMilliseconds() {
        return moment.getMilliseconds();
    }

    @Override
    public long getMicroseconds() {
        return moment.getMicroseconds();
    }

    @Override
    public long getNanoseconds() {
        return moment.getNanoseconds();
    }

    @Override
    public long getPicoseconds() {
        return moment.getPicoseconds();
    }

    @Override
    public long getFemtoseconds() {
        return moment.getFemtoseconds();
    }

    @Override
    public long getAttoseconds() {
        return moment.getAttoseconds();
    }

    @Override
    public long getZeptoseconds() {
        return moment.getZeptoseconds();
    }

    @Override
    public long getYoctoseconds() {
        return moment.getYoctoseconds();
    }

    @Override
    public long getXoxxoseconds() {
        return moment.getXoxxoseconds();
    }

    @Override
    public long getWeebleseconds() {
        return moment.getWeebleseconds();
    }

    @Override
    public long getVatoseconds() {
        return moment.getVatoseconds();
    }

    @Override
    public long getUndaseconds() {
        return moment.getUndaseconds();
    }

    @Override
    public long getPlanckSeconds() {
        return moment.getPlanckSeconds();
    }

    @Override
    public DateTimeResolution getGranularity() {
        return moment.getGranularity();
    }

    @Override
    public long getGranularityMultiplier() {
        return moment.getGranularityMultiplier();
    }

    @Override
    public boolean definesUncertainty() {
        return moment.definesUncertainty();
    }

    @Override
    public DateTimeResolution getUncertaintyUnits() {
        return moment.getUncertaintyUnits();
    }

    @Override
    public long getUncertaintyMinus() {
        return moment.getUncertaintyMinus();
    }

    @Override
    public long getUncertaintyPlus() {
        return moment.getUncertaintyPlus();
    }

    @Override
    public boolean isUncertaintyDateInclusive() {
        return moment.isUncertaintyDateInclusive();
    }

    @Override
    public boolean isUncertaintyTimeInclusive() {
        return moment.isUncertaintyTimeInclusive();
    }

    @Override
    public int compareTo(DateTime other) {
        return moment.compareTo(other);
    }
}
