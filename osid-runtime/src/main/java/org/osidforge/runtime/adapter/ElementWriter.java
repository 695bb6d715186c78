package org.osidforge.runtime.adapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osid.Metadata;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.list.Reading;

/** Sets the elements of one form: what forms and their records have in common. */
public abstract class ElementWriter {

    private final FormState state;

    ElementWriter(FormState state) {
        this.state = state;
    }

    /** What the engine knows of the form. */
    public final FormState state() {
        return state;
    }

    /** What the provider asks of the element's values. */
    protected final Metadata metadata(ElementDef element) {
        return state.metadata(element);
    }

    /**
     * Sets an element. A value that is refused leaves it as it was (ruling 12).
     *
     * @param value a string, a boxed number or boolean, an Id or another value; an array for several values
     * @throws org.osid.NullArgumentException if the value is null or holds a null
     * @throws org.osid.InvalidArgumentException if the value is out of the element's bounds
     * @throws org.osid.NoAccessException if the element cannot be set
     */
    protected final void set(ElementDef element, Object value) {
        state.set(element, value);
    }

    /**
     * Sets an element of several Ids from a list, which is read to its end.
     *
     * @throws org.osid.NullArgumentException if the list is null or holds a null
     * @throws org.osid.InvalidArgumentException if the list cannot be read or its Ids are out of the element's bounds
     * @throws org.osid.NoAccessException if the element cannot be set
     */
    protected final void set(ElementDef element, IdList ids) {
        try {
            state.set(element, new ArrayList<>(Reading.all(ids, IdList::getNextId)).toArray(new Id[0]));
        } catch (OperationFailedException e) {
            throw new org.osid.InvalidArgumentException(Fault.LIST_BROKEN.text(e.getMessage()), e);
        }
    }

    /** Sets an element of several cardinals or integers; errors as above. */
    protected final void set(ElementDef element, long[] values) {
        state.set(element, values == null ? null : Arrays.stream(values).boxed().toArray());
    }

    /** Sets an element of several booleans; errors as above. */
    protected final void set(ElementDef element, boolean[] values) {
        Object[] boxed = values == null ? null : new Object[values.length];
        for (int i = 0; boxed != null && i < boxed.length; i++) {
            boxed[i] = values[i];
        }
        state.set(element, boxed);
    }

    /**
     * Clears an element.
     *
     * @throws org.osid.NoAccessException if it is required or cannot be changed
     */
    protected final void clear(ElementDef element) {
        state.clear(element);
    }

    /**
     * What an optional method that no pattern describes answers.
     *
     * @param method its name
     */
    protected final org.osid.UnimplementedException unimplemented(String method) {
        return Fault.METHOD_UNOFFERED.unimplemented(method);
    }

    final List<ElementDef> elements() {
        return state.kind().elements();
    }
}
