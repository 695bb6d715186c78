package org.osidforge.runtime.form;

import java.math.BigDecimal;
import java.util.List;
import org.osid.Syntax;
import org.osid.calendaring.DateTime;
import org.osid.calendaring.DateTimeResolution;
import org.osid.id.Id;
import org.osid.locale.DisplayText;
import org.osid.type.Type;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.value.Moment;
import org.osidforge.runtime.value.Text;

/**
 * Metadata of one element of one form: what its definition says, read when asked for.
 *
 * <p>Asking for the bounds of another syntax is ILLEGAL_STATE. Bounds that a definition leaves open are still told, and checked: a string has at most 65536 characters, an element at
 * most 10000 values, a decimal lies between -1E+30 and 1E+30 with at most 30 decimal places, a date in the years 1 to 9999.
 */
final class ElementMetadata extends RareMetadata {

    ElementMetadata(ElementDef element, FormState form) {
        super(element, form);
    }

    @Override
    public Id getElementId() {
        return element().elementId();
    }

    @Override
    public DisplayText getElementLabel() {
        return Text.of(element().label());
    }

    @Override
    public DisplayText getInstructions() {
        return Text.of(Instructions.of(element()));
    }

    @Override
    public Syntax getSyntax() {
        return element().syntax();
    }

    @Override
    public boolean isArray() {
        return element().isMultiple();
    }

    @Override
    public boolean isRequired() {
        return element().isRequired();
    }

    @Override
    public boolean isReadOnly() {
        return element().isReadOnly() || element().origin() != ElementDef.Origin.FORM;
    }

    /** No element changes another. */
    @Override
    public boolean isLinked() {
        return false;
    }

    @Override
    public boolean isValueKnown() {
        return true;
    }

    @Override
    public boolean hasValue() {
        return form().value(element()) != null;
    }

    @Override
    public boolean hasSuppliedValue() {
        return hasValue();
    }

    /** Whether there is a closed set of values. */
    @Override
    public boolean isEnumerated() {
        return !element().values().isEmpty();
    }

    @Override
    public DisplayText getUnits() {
        return Text.of(element().units());
    }

    @Override
    public long getMinimumElements() {
        return Bounds.leastElements(element());
    }

    @Override
    public long getMaximumElements() {
        return Bounds.mostElements(element());
    }

    @Override
    public long getMinimumCardinal() {
        need(Syntax.CARDINAL);
        return Bounds.leastNumber(element());
    }

    @Override
    public long getMaximumCardinal() {
        need(Syntax.CARDINAL);
        return Bounds.mostNumber(element());
    }

    @Override
    public long[] getCardinalSet() {
        need(Syntax.CARDINAL);
        return longs(set());
    }

    @Override
    public long[] getDefaultCardinalValues() {
        need(Syntax.CARDINAL);
        return longs(defaults());
    }

    @Override
    public long[] getExistingCardinalValues() {
        need(Syntax.CARDINAL);
        return longs(existing());
    }

    @Override
    public DateTimeResolution getDateTimeResolution() {
        needOneOf(Syntax.DATETIME, Syntax.DURATION, Syntax.TIME);
        return Moment.EARLIEST.getGranularity();
    }

    @Override
    public Type[] getCalendarTypes() {
        needOneOf(Syntax.DATETIME, Syntax.DURATION);
        return new Type[] {Moment.GREGORIAN};
    }

    @Override
    public boolean supportsCalendarType(Type calendarType) {
        needOneOf(Syntax.DATETIME, Syntax.DURATION);
        return Moment.GREGORIAN.equals(given(calendarType));
    }

    @Override
    public DateTime getMinimumDateTime() {
        need(Syntax.DATETIME);
        return Moment.EARLIEST;
    }

    @Override
    public DateTime getMaximumDateTime() {
        need(Syntax.DATETIME);
        return Moment.LATEST;
    }

    @Override
    public DateTime[] getDateTimeSet() {
        need(Syntax.DATETIME);
        return set().toArray(DateTime[]::new);
    }

    @Override
    public DateTime[] getDefaultDateTimeValues() {
        need(Syntax.DATETIME);
        return defaults().toArray(DateTime[]::new);
    }

    @Override
    public DateTime[] getExistingDateTimeValues() {
        need(Syntax.DATETIME);
        return existing().toArray(DateTime[]::new);
    }

    @Override
    public long getDecimalScale() {
        need(Syntax.DECIMAL);
        return Bounds.DECIMAL_SCALE;
    }

    @Override
    public BigDecimal getMinimumDecimal() {
        need(Syntax.DECIMAL);
        return Bounds.leastDecimal(element());
    }

    @Override
    public BigDecimal getMaximumDecimal() {
        need(Syntax.DECIMAL);
        return Bounds.mostDecimal(element());
    }

    @Override
    public BigDecimal[] getDecimalSet() {
        need(Syntax.DECIMAL);
        return set().toArray(BigDecimal[]::new);
    }

    @Override
    public BigDecimal[] getDefaultDecimalValues() {
        need(Syntax.DECIMAL);
        return defaults().toArray(BigDecimal[]::new);
    }

    @Override
    public BigDecimal[] getExistingDecimalValues() {
        need(Syntax.DECIMAL);
        return existing().toArray(BigDecimal[]::new);
    }

    @Override
    public Id[] getIdSet() {
        need(Syntax.ID);
        return set().toArray(Id[]::new);
    }

    @Override
    public Id[] getDefaultIdValues() {
        need(Syntax.ID);
        return defaults().toArray(Id[]::new);
    }

    @Override
    public Id[] getExistingIdValues() {
        need(Syntax.ID);
        return existing().toArray(Id[]::new);
    }

    @Override
    public long getMinimumInteger() {
        need(Syntax.INTEGER);
        return Bounds.leastNumber(element());
    }

    @Override
    public long getMaximumInteger() {
        need(Syntax.INTEGER);
        return Bounds.mostNumber(element());
    }

    @Override
    public long[] getIntegerSet() {
        need(Syntax.INTEGER);
        return longs(set());
    }

    @Override
    public long[] getDefaultIntegerValues() {
        need(Syntax.INTEGER);
        return longs(defaults());
    }

    @Override
    public long[] getExistingIntegerValues() {
        need(Syntax.INTEGER);
        return longs(existing());
    }

    @Override
    public long getMinimumStringLength() {
        needOneOf(Syntax.STRING, Syntax.DISPLAYTEXT);
        return Bounds.leastLength(element());
    }

    @Override
    public long getMaximumStringLength() {
        needOneOf(Syntax.STRING, Syntax.DISPLAYTEXT);
        return Bounds.mostLength(element());
    }

    @Override
    public Type[] getStringMatchTypes() {
        needOneOf(Syntax.STRING, Syntax.DISPLAYTEXT);
        return new Type[0];
    }

    @Override
    public boolean supportsStringMatchType(Type stringMatchType) {
        needOneOf(Syntax.STRING, Syntax.DISPLAYTEXT);
        given(stringMatchType);
        return false;
    }

    @Override
    public String getStringExpression(Type stringMatchType) {
        needOneOf(Syntax.STRING, Syntax.DISPLAYTEXT);
        throw Fault.VALUE_TYPE.unsupported(given(stringMatchType), element());
    }

    @Override
    public Type[] getStringFormatTypes() {
        needOneOf(Syntax.STRING, Syntax.DISPLAYTEXT);
        return new Type[] {Text.PLAIN};
    }

    @Override
    public String[] getStringSet() {
        need(Syntax.STRING);
        return set().toArray(String[]::new);
    }

    @Override
    public String[] getDefaultStringValues() {
        need(Syntax.STRING);
        return defaults().toArray(String[]::new);
    }

    @Override
    public String[] getExistingStringValues() {
        need(Syntax.STRING);
        return existing().toArray(String[]::new);
    }

    @Override
    public Type[] getTypeSet() {
        need(Syntax.TYPE);
        return set().toArray(Type[]::new);
    }

    @Override
    public Type[] getDefaultTypeValues() {
        need(Syntax.TYPE);
        return defaults().toArray(Type[]::new);
    }

    @Override
    public Type[] getExistingTypeValues() {
        need(Syntax.TYPE);
        return existing().toArray(Type[]::new);
    }

    @Override
    public Type[] getDisplayTextLanguageTypes() {
        need(Syntax.DISPLAYTEXT);
        return form().locales().stream().map(l -> l.language()).distinct().toArray(Type[]::new);
    }

    @Override
    public Type[] getDisplayTextScriptTypes() {
        need(Syntax.DISPLAYTEXT);
        return form().locales().stream().map(l -> l.script()).distinct().toArray(Type[]::new);
    }

    @Override
    public Type[] getDisplayTextFormatTypes() {
        need(Syntax.DISPLAYTEXT);
        return new Type[] {Text.PLAIN};
    }

    @Override
    public boolean isMultilineDisplayText() {
        need(Syntax.DISPLAYTEXT);
        return true;
    }

    @Override
    public DisplayText[] getDisplayTextSet() {
        need(Syntax.DISPLAYTEXT);
        return set().toArray(DisplayText[]::new);
    }

    @Override
    public DisplayText[] getDefaultDisplayTextValues() {
        need(Syntax.DISPLAYTEXT);
        return defaults().toArray(DisplayText[]::new);
    }

    @Override
    public DisplayText[] getExistingDisplayTextValues() {
        need(Syntax.DISPLAYTEXT);
        return existing().toArray(DisplayText[]::new);
    }

    /** The element, so that one sees in a report what was invalid. */
    @Override
    public String toString() {
        return "metadata of " + element();
    }

    private static long[] longs(List<Object> values) {
        return values.stream().mapToLong(v -> (Long) v).toArray();
    }
}
