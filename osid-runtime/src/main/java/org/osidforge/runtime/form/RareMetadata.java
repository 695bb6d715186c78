package org.osidforge.runtime.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.osid.Metadata;
import org.osid.Syntax;
import org.osid.calendaring.Duration;
import org.osid.calendaring.Time;
import org.osid.financials.Currency;
import org.osid.installation.Version;
import org.osid.mapping.Coordinate;
import org.osid.mapping.Distance;
import org.osid.mapping.DistanceResolution;
import org.osid.mapping.Heading;
import org.osid.mapping.SpatialUnit;
import org.osid.mapping.Speed;
import org.osid.type.Type;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.BasicVersion;
import org.osidforge.runtime.value.Moment;

/** Metadata of the syntaxes that few elements have: any value is taken, so that there are no bounds to tell. */
abstract class RareMetadata implements Metadata {

    private final ElementDef element;
    private final FormState form;

    RareMetadata(ElementDef element, FormState form) {
        this.element = element;
        this.form = form;
    }

    final ElementDef element() {
        return element;
    }

    final FormState form() {
        return form;
    }

    /** The closed set of values. */
    final List<Object> set() {
        return Bounds.set(element);
    }

    /** The values that the provider gives where none is set. */
    final List<Object> defaults() {
        return List.of();
    }

    /** The values that the element has in the form. */
    final List<Object> existing() {
        Object value = form.value(element);
        if (value == null) {
            return List.of();
        }
        return value instanceof Object[] several ? Arrays.asList(several) : List.of(value);
    }

    /** ILLEGAL_STATE if the element is of another syntax. */
    final void need(Syntax asked) {
        if (element.syntax() != asked) {
            throw Fault.SYNTAX.illegalState(element, element.syntax(), asked);
        }
    }

    /** ILLEGAL_STATE if the element is of none of these syntaxes. */
    final void needOneOf(Syntax... asked) {
        if (!Arrays.asList(asked).contains(element.syntax())) {
            throw Fault.SYNTAX.illegalState(element, element.syntax(), asked[0]);
        }
    }

    /** The Type given, as ours. */
    final BasicType given(Type type) {
        return BasicType.of(Fault.checkNotNull(type, "type"));
    }

    @Override
    public Type[] getCoordinateTypes() {
        need(Syntax.COORDINATE);
        return new Type[0];
    }

    @Override
    public boolean supportsCoordinateType(Type coordinateType) {
        need(Syntax.COORDINATE);
        given(coordinateType);
        return true;
    }

    @Override
    public long getAxesForCoordinateType(Type coordinateType) {
        need(Syntax.COORDINATE);
        throw Fault.VALUE_TYPE.unsupported(given(coordinateType), element());
    }

    @Override
    public BigDecimal[] getMinimumCoordinateValues(Type coordinateType) {
        need(Syntax.COORDINATE);
        throw Fault.VALUE_TYPE.unsupported(given(coordinateType), element());
    }

    @Override
    public BigDecimal[] getMaximumCoordinateValues(Type coordinateType) {
        need(Syntax.COORDINATE);
        throw Fault.VALUE_TYPE.unsupported(given(coordinateType), element());
    }

    @Override
    public Coordinate[] getCoordinateSet() {
        need(Syntax.COORDINATE);
        return set().toArray(Coordinate[]::new);
    }

    @Override
    public Coordinate[] getDefaultCoordinateValues() {
        need(Syntax.COORDINATE);
        return defaults().toArray(Coordinate[]::new);
    }

    @Override
    public Coordinate[] getExistingCoordinateValues() {
        need(Syntax.COORDINATE);
        return existing().toArray(Coordinate[]::new);
    }

    @Override
    public Type[] getCurrencyTypes() {
        need(Syntax.CURRENCY);
        return new Type[0];
    }

    @Override
    public boolean supportsCurrencyType(Type currencyType) {
        need(Syntax.CURRENCY);
        given(currencyType);
        return true;
    }

    @Override
    public Currency getMinimumCurrency() {
        need(Syntax.CURRENCY);
        throw Fault.NO_VALUE.illegalState("minimum of " + element());
    }

    @Override
    public Currency getMaximumCurrency() {
        need(Syntax.CURRENCY);
        throw Fault.NO_VALUE.illegalState("maximum of " + element());
    }

    @Override
    public Currency[] getCurrencySet() {
        need(Syntax.CURRENCY);
        return set().toArray(Currency[]::new);
    }

    @Override
    public Currency[] getDefaultCurrencyValues() {
        need(Syntax.CURRENCY);
        return defaults().toArray(Currency[]::new);
    }

    @Override
    public Currency[] getExistingCurrencyValues() {
        need(Syntax.CURRENCY);
        return existing().toArray(Currency[]::new);
    }

    @Override
    public Type[] getTimeTypes() {
        needOneOf(Syntax.DATETIME, Syntax.DURATION, Syntax.TIME);
        return new Type[] {Moment.UTC};
    }

    @Override
    public boolean supportsTimeType(Type timeType) {
        needOneOf(Syntax.DATETIME, Syntax.DURATION, Syntax.TIME);
        return Moment.UTC.equals(given(timeType));
    }

    @Override
    public DistanceResolution getDistanceResolution() {
        need(Syntax.DISTANCE);
        return DistanceResolution.values()[0];
    }

    @Override
    public Distance getMinimumDistance() {
        need(Syntax.DISTANCE);
        throw Fault.NO_VALUE.illegalState("minimum of " + element());
    }

    @Override
    public Distance getMaximumDistance() {
        need(Syntax.DISTANCE);
        throw Fault.NO_VALUE.illegalState("maximum of " + element());
    }

    @Override
    public Distance[] getDistanceSet() {
        need(Syntax.DISTANCE);
        return set().toArray(Distance[]::new);
    }

    @Override
    public Distance[] getDefaultDistanceValues() {
        need(Syntax.DISTANCE);
        return defaults().toArray(Distance[]::new);
    }

    @Override
    public Distance[] getExistingDistanceValues() {
        need(Syntax.DISTANCE);
        return existing().toArray(Distance[]::new);
    }

    @Override
    public Duration getMinimumDuration() {
        need(Syntax.DURATION);
        throw Fault.NO_VALUE.illegalState("minimum of " + element());
    }

    @Override
    public Duration getMaximumDuration() {
        need(Syntax.DURATION);
        throw Fault.NO_VALUE.illegalState("maximum of " + element());
    }

    @Override
    public Duration[] getDurationSet() {
        need(Syntax.DURATION);
        return set().toArray(Duration[]::new);
    }

    @Override
    public Duration[] getDefaultDurationValues() {
        need(Syntax.DURATION);
        return defaults().toArray(Duration[]::new);
    }

    @Override
    public Duration[] getExistingDurationValues() {
        need(Syntax.DURATION);
        return existing().toArray(Duration[]::new);
    }

    @Override
    public Type[] getHeadingTypes() {
        need(Syntax.HEADING);
        return new Type[0];
    }

    @Override
    public boolean supportsHeadingType(Type headingType) {
        need(Syntax.HEADING);
        given(headingType);
        return true;
    }

    @Override
    public long getAxesForHeadingType(Type headingType) {
        need(Syntax.HEADING);
        throw Fault.VALUE_TYPE.unsupported(given(headingType), element());
    }

    @Override
    public BigDecimal[] getMinimumHeadingValues(Type headingType) {
        need(Syntax.HEADING);
        throw Fault.VALUE_TYPE.unsupported(given(headingType), element());
    }

    @Override
    public BigDecimal[] getMaximumHeadingValues(Type headingType) {
        need(Syntax.HEADING);
        throw Fault.VALUE_TYPE.unsupported(given(headingType), element());
    }

    @Override
    public Heading[] getHeadingSet() {
        need(Syntax.HEADING);
        return set().toArray(Heading[]::new);
    }

    @Override
    public Heading[] getDefaultHeadingValues() {
        need(Syntax.HEADING);
        return defaults().toArray(Heading[]::new);
    }

    @Override
    public Heading[] getExistingHeadingValues() {
        need(Syntax.HEADING);
        return existing().toArray(Heading[]::new);
    }

    @Override
    public Type[] getObjectTypes() {
        need(Syntax.OBJECT);
        return new Type[0];
    }

    @Override
    public boolean supportsObjectType(Type objectType) {
        need(Syntax.OBJECT);
        given(objectType);
        return true;
    }

    @Override
    public Object[] getObjectSet() {
        need(Syntax.OBJECT);
        return set().toArray(Object[]::new);
    }

    @Override
    public Object[] getDefaultObjectValues() {
        need(Syntax.OBJECT);
        return defaults().toArray(Object[]::new);
    }

    @Override
    public Object[] getExistingObjectValues() {
        need(Syntax.OBJECT);
        return existing().toArray(Object[]::new);
    }

    @Override
    public Type[] getSpatialUnitRecordTypes() {
        need(Syntax.SPATIALUNIT);
        return new Type[0];
    }

    @Override
    public boolean supportsSpatialUnitRecordType(Type spatialUnitRecordType) {
        need(Syntax.SPATIALUNIT);
        given(spatialUnitRecordType);
        return true;
    }

    @Override
    public SpatialUnit[] getSpatialUnitSet() {
        need(Syntax.SPATIALUNIT);
        return set().toArray(SpatialUnit[]::new);
    }

    @Override
    public SpatialUnit[] getDefaultSpatialUnitValues() {
        need(Syntax.SPATIALUNIT);
        return defaults().toArray(SpatialUnit[]::new);
    }

    @Override
    public SpatialUnit[] getExistingSpatialUnitValues() {
        need(Syntax.SPATIALUNIT);
        return existing().toArray(SpatialUnit[]::new);
    }

    @Override
    public Speed getMinimumSpeed() {
        need(Syntax.SPEED);
        throw Fault.NO_VALUE.illegalState("minimum of " + element());
    }

    @Override
    public Speed getMaximumSpeed() {
        need(Syntax.SPEED);
        throw Fault.NO_VALUE.illegalState("maximum of " + element());
    }

    @Override
    public Speed[] getSpeedSet() {
        need(Syntax.SPEED);
        return set().toArray(Speed[]::new);
    }

    @Override
    public Speed[] getDefaultSpeedValues() {
        need(Syntax.SPEED);
        return defaults().toArray(Speed[]::new);
    }

    @Override
    public Speed[] getExistingSpeedValues() {
        need(Syntax.SPEED);
        return existing().toArray(Speed[]::new);
    }

    @Override
    public Time getMinimumTime() {
        need(Syntax.TIME);
        throw Fault.NO_VALUE.illegalState("minimum of " + element());
    }

    @Override
    public Time getMaximumTime() {
        need(Syntax.TIME);
        throw Fault.NO_VALUE.illegalState("maximum of " + element());
    }

    @Override
    public Time[] getTimeSet() {
        need(Syntax.TIME);
        return set().toArray(Time[]::new);
    }

    @Override
    public Time[] getDefaultTimeValues() {
        need(Syntax.TIME);
        return defaults().toArray(Time[]::new);
    }

    @Override
    public Time[] getExistingTimeValues() {
        need(Syntax.TIME);
        return existing().toArray(Time[]::new);
    }

    @Override
    public Type[] getVersionTypes() {
        need(Syntax.VERSION);
        return new Type[] {BasicVersion.DOTTED};
    }

    @Override
    public boolean supportsVersionType(Type versionType) {
        need(Syntax.VERSION);
        return BasicVersion.DOTTED.equals(given(versionType));
    }

    @Override
    public Version getMinimumVersion() {
        need(Syntax.VERSION);
        throw Fault.NO_VALUE.illegalState("minimum of " + element());
    }

    @Override
    public Version getMaximumVersion() {
        need(Syntax.VERSION);
        throw Fault.NO_VALUE.illegalState("maximum of " + element());
    }

    @Override
    public Version[] getVersionSet() {
        need(Syntax.VERSION);
        return set().toArray(Version[]::new);
    }

    @Override
    public Version[] getDefaultVersionValues() {
        need(Syntax.VERSION);
        return defaults().toArray(Version[]::new);
    }

    @Override
    public Version[] getExistingVersionValues() {
        need(Syntax.VERSION);
        return existing().toArray(Version[]::new);
    }
}
