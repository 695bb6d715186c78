package org.osidforge.tck.run;

import java.util.List;
import java.util.Optional;
import org.osid.Metadata;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;

/** Fills forms with valid values. */
public final class Filler {

    private final Trial trial;
    private final BatchKind batch;

    Filler(Trial trial, BatchKind batch) {
        this.trial = trial;
        this.batch = batch;
    }

    /** Sets what is required, and a name where one can be set. */
    public void fill(FormInHand form) {
        fillWithout(form, null);
    }

    /** As {@link #fill}, but leaves one element as it is. */
    public void fillWithout(FormInHand form, FormElement left) {
        for (FormElement element : form.elements()) {
            boolean wanted = element.name().equals("DisplayName") || form.isRequired(element);
            if (wanted && element != left && !form.isReadOnly(element)) {
                setRequired(form, element);
            }
        }
    }

    private void setRequired(FormInHand form, FormElement element) {
        Optional<Object> value = validFor(form, element);
        if (value.isPresent()) {
            form.set(element, value.get());
        } else if (!form.hasValue(element) && !element.name().equals("DisplayName")) {
            throw Stop.notTestable("the TCK cannot make a value for the required element " + element.name() + " of "
                    + element.valueType().getName());
        }
    }

    /** Sets what {@link #fill} sets, and every other element that is no reference and takes a value of the TCK. */
    public void fillAll(FormInHand form) {
        fill(form);
        form.elements().stream()
                .filter(e ->
                        !form.isReadOnly(e) && !form.isRequired(e) && !e.name().equals("DisplayName"))
                .filter(e -> !e.isReference() || trial.existing(e.reference()).isPresent())
                .forEach(e -> setIfTaken(form, e));
    }

    private void setIfTaken(FormInHand form, FormElement element) {
        try {
            validFor(form, element).ifPresent(value -> form.set(element, value));
        } catch (ProviderError error) {
            // that a valid value is taken is a clause of its own
            if (error.code()
                    .filter(c -> c == ErrorCode.INVALID_ARGUMENT || c == ErrorCode.NO_ACCESS)
                    .isEmpty()) {
                throw error;
            }
        }
    }

    /** A valid value for an element, as its setter takes it; empty where the TCK cannot make one. */
    public Optional<Object> validFor(FormInHand form, FormElement element) {
        Metadata metadata = form.metadata(element);
        return trial.data().valid(element.name(), element.valueType(), metadata, () -> referTo(element));
    }

    /** A date between those that are made for start and end. */
    Object momentBetween(FormInHand form, FormElement date) {
        return trial.data()
                .valid("Moment", date.valueType(), form.metadata(date), Optional::empty)
                .orElseThrow(() -> Stop.notTestable("the TCK cannot make a date"));
    }

    /** An Id of the sort that an element refers to, and that there is not. */
    MadeId unknown(FormElement element) {
        return trial.data().newId(Parents.namespace(element.isReference() ? element.reference() : "unknown.Object"));
    }

    private Optional<MadeId> referTo(FormElement element) {
        if (!element.isReference()) {
            return Optional.empty();
        }
        return trial.existing(element.reference())
                .or(() -> trial.bench()
                        .makerOf(element.reference())
                        .filter(b -> !b.kind().equals(batch.kind()))
                        .map(b -> trial.setUp(
                                "making a " + element.reference() + " for " + element.name(),
                                () -> trial.sessionOf(b).make(1).get(0))));
    }

    /** The required elements that the consumer must set, because nothing sets them otherwise. */
    public List<FormElement> mustBeSet(FormInHand form) {
        // a name that is not set may be given by the provider
        return form.elements().stream()
                .filter(e -> !e.name().equals("DisplayName"))
                .filter(e -> form.isRequired(e) && !form.isReadOnly(e) && !form.hasValue(e))
                .filter(e -> !isDefaulted(form, e))
                .toList();
    }

    // the default values of an element say what it holds when nothing is set
    private static boolean isDefaulted(FormInHand form, FormElement element) {
        Metadata metadata = form.metadata(element);
        if (element.valueType() != String.class) {
            return false;
        }
        String[] values = Guard.call("getDefaultStringValues", () -> {
            try {
                return metadata.getDefaultStringValues();
            } catch (org.osid.OsidRuntimeException otherSyntax) {
                return null;
            }
        });
        return values != null && values.length > 0;
    }
}
