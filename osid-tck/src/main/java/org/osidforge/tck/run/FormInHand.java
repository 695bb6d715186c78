package org.osidforge.tck.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osid.Extensible;
import org.osid.Metadata;
import org.osid.OsidForm;
import org.osid.type.Type;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;

/** A form that a provider gave, and what the TCK set on it. */
public final class FormInHand {

    private final OsidForm form;
    private final List<FormElement> elements;
    private final Map<FormElement, Object> set = new LinkedHashMap<>();
    private MadeId id;

    FormInHand(Object form, List<FormElement> elements) {
        if (!(form instanceof OsidForm osidForm)) {
            throw Stop.failed(
                    "getting a form",
                    "an osid.OsidForm",
                    form == null ? "null" : form.getClass().getName());
        }
        this.form = osidForm;
        this.elements = elements;
    }

    /** The provider's form. */
    public OsidForm raw() {
        return form;
    }

    /** Its Id. @throws Stop failed if it has none */
    public MadeId id() {
        if (id == null) {
            id = MadeId.copyOf(Guard.call("getId of a form", form::getId), "getId of a form");
        }
        return id;
    }

    /** Whether it says that it is for an update. */
    public boolean isForUpdate() {
        return Guard.call("isForUpdate of a form", form::isForUpdate);
    }

    /** Whether it says that it is valid. */
    public boolean isValid() {
        return Guard.call("isValid of a form", form::isValid);
    }

    /** What it says to be missing or wrong. */
    public List<Metadata> invalidMetadata() {
        return Expect.noNulls(
                Guard.call("getInvalidMetadata of a form", form::getInvalidMetadata), "getInvalidMetadata of a form");
    }

    /** Its elements. */
    public List<FormElement> elements() {
        return elements;
    }

    /** The element of that name. */
    public Optional<FormElement> element(String name) {
        return elements.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    /** The Metadata of an element. @throws Stop failed if there is none */
    public Metadata metadata(FormElement element) {
        return Expect.notNull(element.metadataOf(form), element.metadata().getName());
    }

    /** Whether an element must be set for a create. */
    public boolean isRequired(FormElement element) {
        return Guard.call("isRequired of " + element.name(), metadata(element)::isRequired);
    }

    /** Whether an element cannot be set. */
    public boolean isReadOnly(FormElement element) {
        return Guard.call("isReadOnly of " + element.name(), metadata(element)::isReadOnly);
    }

    /** Whether an element holds a value without being set by the consumer. */
    public boolean hasValue(FormElement element) {
        try {
            return Guard.call("hasValue of " + element.name(), metadata(element)::hasValue);
        } catch (ProviderError error) {
            // that is the answer where the value is not known
            if (error.code().equals(Optional.of(ErrorCode.ILLEGAL_STATE))) {
                return false;
            }
            throw error;
        }
    }

    /** Sets an element. @throws org.osidforge.tck.check.ProviderError if the provider refuses the value */
    public void set(FormElement element, Object value) {
        element.set(form, value);
        set.put(element, value);
    }

    /** Tries a value that is not expected to be taken; what was set before counts on. */
    public void attempt(FormElement element, Object value) {
        element.set(form, value);
    }

    /** Clears an element. @throws org.osidforge.tck.check.ProviderError if the provider refuses that */
    public void clear(FormElement element) {
        if (element.clear() == null) {
            throw Stop.notTestable("the specification gives no method that clears " + element.name());
        }
        element.clear(form);
        set.remove(element);
    }

    /** What was set and can be read from the object, each made comparable. */
    public Map<FormElement, Object> expected() {
        Map<FormElement, Object> expected = new LinkedHashMap<>();
        set.forEach((element, value) -> {
            if (element.readable()) {
                Values.comparable(value, element.name()).ifPresent(v -> expected.put(element, v));
            }
        });
        return expected;
    }

    /** Whether it says that it has that record type. */
    public boolean hasRecordType(Type type) {
        if (form instanceof Extensible extensible) {
            return Guard.call("hasRecordType of a form", () -> extensible.hasRecordType(type));
        }
        throw Stop.failed(
                "getting a form with record types",
                "an osid.Extensible",
                form.getClass().getName());
    }

    @Override
    public String toString() {
        return "form " + id();
    }
}
