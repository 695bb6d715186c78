package com.example.campus;

import java.util.List;
import org.osid.InvalidArgumentException;
import org.osid.NoAccessException;
import org.osid.NullArgumentException;
import org.osid.Syntax;
import org.osid.id.Id;
import org.osid.locale.DisplayText;
import org.osid.type.Type;

/**
 * One element of one form: its value, and the Metadata that tells what values it takes. Both read the same limits, so that what is told is what is done.
 *
 * @param <T> what its value is: a text, a Type, an Id or a list of Ids
 */
final class Element<T> extends OtherSyntaxes {

    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_IDS = 100;

    private final String name;
    private final Syntax syntax;
    private final boolean several;
    private boolean required;
    private boolean readOnly;
    private T value;
    private boolean touched;

    private Element(String name, Syntax syntax, boolean several) {
        this.name = name;
        this.syntax = syntax;
        this.several = several;
    }

    static Element<String> text(String name) {
        return new Element<>(name, Syntax.STRING, false);
    }

    static Element<PlainType> type(String name) {
        return new Element<>(name, Syntax.TYPE, false);
    }

    static Element<PlainId> id(String name) {
        return new Element<>(name, Syntax.ID, false);
    }

    static Element<List<PlainId>> ids(String name) {
        return new Element<>(name, Syntax.ID, true);
    }

    Element<T> required() {
        required = true;
        return this;
    }

    Element<T> readOnly() {
        readOnly = true;
        return this;
    }

    /** The value that an object has already; this touches nothing. */
    void startWith(T existing) {
        value = existing;
    }

    void set(T newValue) {
        if (newValue == null) {
            throw new NullArgumentException(name + " is null; to empty it, clear it");
        }
        mayBeWritten();
        mustFit(newValue);
        value = newValue;
        touched = true;
    }

    void clear() {
        mayBeWritten();
        if (required) {
            throw new NoAccessException(name + " is required and cannot be cleared");
        }
        value = null;
        touched = true;
    }

    /** What an object holds after this form: the value before if nobody touched the element, and the default if it was cleared. */
    T over(T before, T ifCleared) {
        if (!touched) {
            return before;
        }
        return value == null ? ifCleared : value;
    }

    boolean isMissing() {
        return required && value == null;
    }

    private void mayBeWritten() {
        if (readOnly) {
            throw new NoAccessException(name + " cannot be changed");
        }
    }

    private void mustFit(T newValue) {
        if (newValue instanceof String text && text.length() > LONGEST_TEXT) {
            throw new InvalidArgumentException(name + " has more than " + LONGEST_TEXT + " characters");
        }
        if (newValue instanceof List<?> list && list.size() > MOST_IDS) {
            throw new InvalidArgumentException(name + " has more than " + MOST_IDS + " Ids");
        }
    }

    // Metadata of every element

    @Override
    public Id getElementId() {
        return PlainId.fixed("elements", name);
    }

    @Override
    public DisplayText getElementLabel() {
        return new Text(name);
    }

    @Override
    public DisplayText getInstructions() {
        return Text.EMPTY;
    }

    @Override
    public Syntax getSyntax() {
        return syntax;
    }

    @Override
    public boolean isArray() {
        return several;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public boolean isLinked() {
        return false;
    }

    @Override
    public boolean isEnumerated() {
        return false;
    }

    @Override
    public boolean isValueKnown() {
        return true;
    }

    @Override
    public boolean hasValue() {
        return value != null;
    }

    @Override
    public boolean hasSuppliedValue() {
        return touched && hasValue();
    }

    @Override
    public DisplayText getUnits() {
        return Text.EMPTY;
    }

    @Override
    public long getMinimumElements() {
        return required ? 1 : 0;
    }

    @Override
    public long getMaximumElements() {
        return several ? MOST_IDS : 1;
    }

    // Metadata of texts

    @Override
    public long getMinimumStringLength() {
        mustBe(Syntax.STRING);
        return 0;
    }

    @Override
    public long getMaximumStringLength() {
        mustBe(Syntax.STRING);
        return LONGEST_TEXT;
    }

    @Override
    public Type[] getStringMatchTypes() {
        mustBe(Syntax.STRING);
        return new Type[0];
    }

    @Override
    public boolean supportsStringMatchType(Type stringMatchType) {
        mustBe(Syntax.STRING);
        PlainType.of(stringMatchType);
        return false;
    }

    @Override
    public Type[] getStringFormatTypes() {
        mustBe(Syntax.STRING);
        return new Type[] {PlainType.PLAIN};
    }

    @Override
    public String[] getStringSet() {
        mustBe(Syntax.STRING);
        return new String[0];
    }

    @Override
    public String[] getDefaultStringValues() {
        mustBe(Syntax.STRING);
        return new String[0];
    }

    @Override
    public String[] getExistingStringValues() {
        mustBe(Syntax.STRING);
        return values().toArray(String[]::new);
    }

    // Metadata of Types

    @Override
    public Type[] getTypeSet() {
        mustBe(Syntax.TYPE);
        return new Type[0];
    }

    @Override
    public Type[] getDefaultTypeValues() {
        mustBe(Syntax.TYPE);
        return new Type[0];
    }

    @Override
    public Type[] getExistingTypeValues() {
        mustBe(Syntax.TYPE);
        return values().toArray(Type[]::new);
    }

    // Metadata of Ids

    @Override
    public Id[] getIdSet() {
        mustBe(Syntax.ID);
        return new Id[0];
    }

    @Override
    public Id[] getDefaultIdValues() {
        mustBe(Syntax.ID);
        return new Id[0];
    }

    @Override
    public Id[] getExistingIdValues() {
        mustBe(Syntax.ID);
        return values().toArray(Id[]::new);
    }

    private void mustBe(Syntax asked) {
        if (syntax != asked) {
            throw otherSyntax();
        }
    }

    private List<?> values() {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }
}
