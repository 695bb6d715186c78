package com.example.campus;

import java.math.BigDecimal;
import org.osid.IllegalStateException;
import org.osid.Metadata;
import org.osid.calendaring.DateTime;
import org.osid.calendaring.DateTimeResolution;
import org.osid.calendaring.Duration;
import org.osid.calendaring.Time;
import org.osid.financials.Currency;
import org.osid.installation.Version;
import org.osid.locale.DisplayText;
import org.osid.mapping.Coordinate;
import org.osid.mapping.Distance;
import org.osid.mapping.DistanceResolution;
import org.osid.mapping.Heading;
import org.osid.mapping.SpatialUnit;
import org.osid.mapping.Speed;
import org.osid.type.Type;

/**
 * What Metadata tells of syntaxes that no element of this provider has. Asking for it is ILLEGAL_STATE.
 *
 * <p>Long and without a thought: the interface has a question for every syntax.
 */
abstract class OtherSyntaxes implements Metadata {

    static IllegalStateException otherSyntax() {
        return new IllegalStateException("the element has another syntax, see getSyntax");
    }

    @Override
    public long getAxesForCoordinateType(Type type) {
        throw otherSyntax();
    }

    @Override
    public long getAxesForHeadingType(Type type) {
        throw otherSyntax();
    }

    @Override
    public Type[] getCalendarTypes() {
        throw otherSyntax();
    }

    @Override
    public boolean supportsCalendarType(Type type) {
        throw otherSyntax();
    }

    @Override
    public long[] getCardinalSet() {
        throw otherSyntax();
    }

    @Override
    public long[] getDefaultCardinalValues() {
        throw otherSyntax();
    }

    @Override
    public long[] getExistingCardinalValues() {
        throw otherSyntax();
    }

    @Override
    public long getMaximumCardinal() {
        throw otherSyntax();
    }

    @Override
    public long getMinimumCardinal() {
        throw otherSyntax();
    }

    @Override
    public Coordinate[] getCoordinateSet() {
        throw otherSyntax();
    }

    @Override
    public Type[] getCoordinateTypes() {
        throw otherSyntax();
    }

    @Override
    public Coordinate[] getDefaultCoordinateValues() {
        throw otherSyntax();
    }

    @Override
    public Coordinate[] getExistingCoordinateValues() {
        throw otherSyntax();
    }

    @Override
    public BigDecimal[] getMaximumCoordinateValues(Type type) {
        throw otherSyntax();
    }

    @Override
    public BigDecimal[] getMinimumCoordinateValues(Type type) {
        throw otherSyntax();
    }

    @Override
    public boolean supportsCoordinateType(Type type) {
        throw otherSyntax();
    }

    @Override
    public Currency[] getCurrencySet() {
        throw otherSyntax();
    }

    @Override
    public Type[] getCurrencyTypes() {
        throw otherSyntax();
    }

    @Override
    public Currency[] getDefaultCurrencyValues() {
        throw otherSyntax();
    }

    @Override
    public Currency[] getExistingCurrencyValues() {
        throw otherSyntax();
    }

    @Override
    public Currency getMaximumCurrency() {
        throw otherSyntax();
    }

    @Override
    public Currency getMinimumCurrency() {
        throw otherSyntax();
    }

    @Override
    public boolean supportsCurrencyType(Type type) {
        throw otherSyntax();
    }

    @Override
    public DateTime[] getDateTimeSet() {
        throw otherSyntax();
    }

    @Override
    public DateTime[] getDefaultDateTimeValues() {
        throw otherSyntax();
    }

    @Override
    public DateTime[] getExistingDateTimeValues() {
        throw otherSyntax();
    }

    @Override
    public DateTime getMaximumDateTime() {
        throw otherSyntax();
    }

    @Override
    public DateTime getMinimumDateTime() {
        throw otherSyntax();
    }

    @Override
    public DateTimeResolution getDateTimeResolution() {
        throw otherSyntax();
    }

    @Override
    public BigDecimal[] getDecimalSet() {
        throw otherSyntax();
    }

    @Override
    public BigDecimal[] getDefaultDecimalValues() {
        throw otherSyntax();
    }

    @Override
    public BigDecimal[] getExistingDecimalValues() {
        throw otherSyntax();
    }

    @Override
    public BigDecimal getMaximumDecimal() {
        throw otherSyntax();
    }

    @Override
    public BigDecimal getMinimumDecimal() {
        throw otherSyntax();
    }

    @Override
    public long getDecimalScale() {
        throw otherSyntax();
    }

    @Override
    public DisplayText[] getDefaultDisplayTextValues() {
        throw otherSyntax();
    }

    @Override
    public DisplayText[] getDisplayTextSet() {
        throw otherSyntax();
    }

    @Override
    public DisplayText[] getExistingDisplayTextValues() {
        throw otherSyntax();
    }

    @Override
    public Type[] getDisplayTextFormatTypes() {
        throw otherSyntax();
    }

    @Override
    public Type[] getDisplayTextLanguageTypes() {
        throw otherSyntax();
    }

    @Override
    public Type[] getDisplayTextScriptTypes() {
        throw otherSyntax();
    }

    @Override
    public Distance[] getDefaultDistanceValues() {
        throw otherSyntax();
    }

    @Override
    public Distance[] getDistanceSet() {
        throw otherSyntax();
    }

    @Override
    public Distance[] getExistingDistanceValues() {
        throw otherSyntax();
    }

    @Override
    public Distance getMaximumDistance() {
        throw otherSyntax();
    }

    @Override
    public Distance getMinimumDistance() {
        throw otherSyntax();
    }

    @Override
    public DistanceResolution getDistanceResolution() {
        throw otherSyntax();
    }

    @Override
    public Duration[] getDefaultDurationValues() {
        throw otherSyntax();
    }

    @Override
    public Duration[] getDurationSet() {
        throw otherSyntax();
    }

    @Override
    public Duration[] getExistingDurationValues() {
        throw otherSyntax();
    }

    @Override
    public Duration getMaximumDuration() {
        throw otherSyntax();
    }

    @Override
    public Duration getMinimumDuration() {
        throw otherSyntax();
    }

    @Override
    public Heading[] getDefaultHeadingValues() {
        throw otherSyntax();
    }

    @Override
    public Heading[] getExistingHeadingValues() {
        throw otherSyntax();
    }

    @Override
    public Heading[] getHeadingSet() {
        throw otherSyntax();
    }

    @Override
    public Type[] getHeadingTypes() {
        throw otherSyntax();
    }

    @Override
    public BigDecimal[] getMaximumHeadingValues(Type type) {
        throw otherSyntax();
    }

    @Override
    public BigDecimal[] getMinimumHeadingValues(Type type) {
        throw otherSyntax();
    }

    @Override
    public boolean supportsHeadingType(Type type) {
        throw otherSyntax();
    }

    @Override
    public long[] getDefaultIntegerValues() {
        throw otherSyntax();
    }

    @Override
    public long[] getExistingIntegerValues() {
        throw otherSyntax();
    }

    @Override
    public long[] getIntegerSet() {
        throw otherSyntax();
    }

    @Override
    public long getMaximumInteger() {
        throw otherSyntax();
    }

    @Override
    public long getMinimumInteger() {
        throw otherSyntax();
    }

    @Override
    public Object[] getDefaultObjectValues() {
        throw otherSyntax();
    }

    @Override
    public Object[] getExistingObjectValues() {
        throw otherSyntax();
    }

    @Override
    public Object[] getObjectSet() {
        throw otherSyntax();
    }

    @Override
    public Type[] getObjectTypes() {
        throw otherSyntax();
    }

    @Override
    public boolean supportsObjectType(Type type) {
        throw otherSyntax();
    }

    @Override
    public SpatialUnit[] getDefaultSpatialUnitValues() {
        throw otherSyntax();
    }

    @Override
    public SpatialUnit[] getExistingSpatialUnitValues() {
        throw otherSyntax();
    }

    @Override
    public SpatialUnit[] getSpatialUnitSet() {
        throw otherSyntax();
    }

    @Override
    public Type[] getSpatialUnitRecordTypes() {
        throw otherSyntax();
    }

    @Override
    public boolean supportsSpatialUnitRecordType(Type type) {
        throw otherSyntax();
    }

    @Override
    public Speed[] getDefaultSpeedValues() {
        throw otherSyntax();
    }

    @Override
    public Speed[] getExistingSpeedValues() {
        throw otherSyntax();
    }

    @Override
    public Speed getMaximumSpeed() {
        throw otherSyntax();
    }

    @Override
    public Speed getMinimumSpeed() {
        throw otherSyntax();
    }

    @Override
    public Speed[] getSpeedSet() {
        throw otherSyntax();
    }

    @Override
    public String getStringExpression(Type type) {
        throw otherSyntax();
    }

    @Override
    public Time[] getDefaultTimeValues() {
        throw otherSyntax();
    }

    @Override
    public Time[] getExistingTimeValues() {
        throw otherSyntax();
    }

    @Override
    public Time getMaximumTime() {
        throw otherSyntax();
    }

    @Override
    public Time getMinimumTime() {
        throw otherSyntax();
    }

    @Override
    public Time[] getTimeSet() {
        throw otherSyntax();
    }

    @Override
    public Type[] getTimeTypes() {
        throw otherSyntax();
    }

    @Override
    public boolean supportsTimeType(Type type) {
        throw otherSyntax();
    }

    @Override
    public Version[] getDefaultVersionValues() {
        throw otherSyntax();
    }

    @Override
    public Version[] getExistingVersionValues() {
        throw otherSyntax();
    }

    @Override
    public Version getMaximumVersion() {
        throw otherSyntax();
    }

    @Override
    public Version getMinimumVersion() {
        throw otherSyntax();
    }

    @Override
    public Version[] getVersionSet() {
        throw otherSyntax();
    }

    @Override
    public Type[] getVersionTypes() {
        throw otherSyntax();
    }

    @Override
    public boolean supportsVersionType(Type type) {
        throw otherSyntax();
    }

    @Override
    public boolean isMultilineDisplayText() {
        throw otherSyntax();
    }
}
