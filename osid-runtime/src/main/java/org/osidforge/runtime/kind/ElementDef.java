package org.osidforge.runtime.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osid.Syntax;
import org.osidforge.runtime.value.BasicId;

/**
 * One element of a kind: what its values are and where they come from.
 *
 * <p>Made once per kind by generated code and shared by all forms, objects and metadata. Values of an object are kept in an array; {@link #index()} is the element's place in it.
 * Immutable.
 */
public final class ElementDef {

    /** Where the values of an element come from. */
    public enum Origin {
        /** Set through the form. */
        FORM,
        /** Given when the form was asked for. */
        PARENT,
        /** Read through a reference. */
        DERIVED,
        /** The objects that refer to this one. */
        INVERSE
    }

    private final String name;
    private final String type;
    private final Syntax syntax;
    private final boolean reference;
    private final boolean multiple;
    private final boolean optional;
    private final Origin origin;
    private final String source;
    private final boolean required;
    private final boolean readOnly;
    private final BigDecimal minimum;
    private final BigDecimal maximum;
    private final List<String> values;
    private final String units;
    private final int index;
    private final BasicId elementId;
    private final String label;

    private ElementDef(Draft draft, String owner, int index) {
        this.name = draft.name;
        this.type = draft.type;
        this.syntax = draft.syntax;
        this.reference = draft.reference;
        this.multiple = draft.multiple;
        this.optional = draft.optional;
        this.origin = draft.origin;
        this.source = draft.source;
        this.required = draft.required;
        this.readOnly = draft.readOnly;
        this.minimum = draft.minimum.isEmpty() ? null : new BigDecimal(draft.minimum);
        this.maximum = draft.maximum.isEmpty() ? null : new BigDecimal(draft.maximum);
        this.values = List.copyOf(draft.values);
        this.units = draft.units;
        this.index = index;
        this.elementId = BasicId.of("elements", owner + "." + name, "osidforge.org");
        this.label = words(name);
    }

    /**
     * Begins the definition of an element.
     *
     * @param name its name, such as {@code GrossArea}
     * @param type type of one value, as the model says it: {@code decimal}, {@code osid.locale.DisplayText}, the qualified name of a kind
     * @param syntax name of its syntax, such as {@code DECIMAL}
     */
    public static Draft named(String name, String type, String syntax) {
        return new Draft(name, type, Syntax.valueOf(syntax));
    }

    /** Its name, such as {@code GrossArea}. */
    public String name() {
        return name;
    }

    /** Type of one value, as the model says it. */
    public String type() {
        return type;
    }

    /** Its syntax. */
    public Syntax syntax() {
        return syntax;
    }

    /** Whether values are Ids of objects of the kind that {@link #type()} names. */
    public boolean isReference() {
        return reference;
    }

    /** Whether it holds several values. */
    public boolean isMultiple() {
        return multiple;
    }

    /** Whether the interface has a method that tells whether there is a value. */
    public boolean isOptional() {
        return optional;
    }

    /** Where its values come from. */
    public Origin origin() {
        return origin;
    }

    /** Path of a derived element, element that refers back of an inverse one, parent's name; else the empty string. */
    public String source() {
        return source;
    }

    /** Whether a create needs a value. */
    public boolean isRequired() {
        return required;
    }

    /** Whether it cannot be set. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** Least number, length or, of several values, count; null where none was written. */
    public BigDecimal minimum() {
        return minimum;
    }

    /** Greatest number, length or, of several values, count; null where none was written. */
    public BigDecimal maximum() {
        return maximum;
    }

    /** Closed set of its values as text; empty where any value will do. */
    public List<String> values() {
        return values;
    }

    /** Words for its unit, or the empty string. */
    public String units() {
        return units;
    }

    /** Its place among the values of an object, or -1 where its values are not kept there (derived and inverse ones). */
    public int index() {
        return index;
    }

    /** Whether its values are kept with the object. */
    public boolean isStored() {
        return index >= 0;
    }

    /** Id of the element, as its Metadata tells it. */
    public BasicId elementId() {
        return elementId;
    }

    /** Its name as words, such as {@code gross area}. */
    public String label() {
        return label;
    }

    /** The element's Id in text form. */
    @Override
    public String toString() {
        return elementId.getIdentifier();
    }

    private static String words(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** An element while it is being defined. */
    public static final class Draft {

        private final String name;
        private final String type;
        private final Syntax syntax;
        private boolean reference;
        private boolean multiple;
        private boolean optional;
        private Origin origin = Origin.FORM;
        private String source = "";
        private boolean required;
        private boolean readOnly;
        private String minimum = "";
        private String maximum = "";
        private final List<String> values = new ArrayList<>();
        private String units = "";

        private Draft(String name, String type, Syntax syntax) {
            this.name = name;
            this.type = type;
            this.syntax = syntax;
        }

        /** Its values are Ids of objects. */
        public Draft reference() {
            reference = true;
            return this;
        }

        /** It holds several values. */
        public Draft multiple() {
            multiple = true;
            return this;
        }

        /** The interface has a method that tells whether there is a value. */
        public Draft optional() {
            optional = true;
            return this;
        }

        /** It is given when the form is asked for. */
        public Draft parent(String parentName) {
            origin = Origin.PARENT;
            source = parentName;
            return this;
        }

        /** It is read through references, such as {@code Floor.Building}. */
        public Draft derived(String path) {
            origin = Origin.DERIVED;
            source = path;
            return this;
        }

        /** It is the objects whose element of that name refers to this one. */
        public Draft inverse(String element) {
            origin = Origin.INVERSE;
            source = element;
            return this;
        }

        /** A create needs a value. */
        public Draft required() {
            required = true;
            return this;
        }

        /** It cannot be set. */
        public Draft readOnly() {
            readOnly = true;
            return this;
        }

        /** Least number, length or count, as decimal text. */
        public Draft minimum(String text) {
            minimum = text;
            return this;
        }

        /** Greatest number, length or count, as decimal text. */
        public Draft maximum(String text) {
            maximum = text;
            return this;
        }

        /** Closed set of values, as text. */
        public Draft values(String... texts) {
            values.addAll(List.of(texts));
            return this;
        }

        /** Words for the unit. */
        public Draft units(String words) {
            units = words;
            return this;
        }

        String name() {
            return name;
        }

        boolean isStored() {
            return origin == Origin.FORM || origin == Origin.PARENT;
        }

        ElementDef build(String owner, int index) {
            return new ElementDef(this, owner, index);
        }
    }
}
