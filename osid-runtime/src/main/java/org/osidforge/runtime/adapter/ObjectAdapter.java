package org.osidforge.runtime.adapter;

import java.util.ArrayList;
import java.util.List;
import org.osid.OsidObject;
import org.osid.OsidRecord;
import org.osid.Property;
import org.osid.PropertyList;
import org.osid.id.Id;
import org.osid.locale.DisplayText;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Core;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Genera;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.list.PropertyListAdapter;
import org.osidforge.runtime.list.TypeListAdapter;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.Text;

/** Base of every object: what all objects have in common. An object shows one state of its data and does not change. */
public abstract class ObjectAdapter extends ElementReader implements OsidObject {

    /**
     * The object as its interface shows it.
     *
     * @param object its data
     * @param scope where it was asked for
     */
    protected ObjectAdapter(StoredObject object, Scope scope) {
        super(object, scope);
    }

    /** The reader of its elements, for the interfaces that add the standard's markers. */
    public final ElementReader reader() {
        return this;
    }

    /** The primary Id, whatever Id it was asked by (ruling 10). */
    @Override
    public final Id getId() {
        return object().id();
    }

    /** Whether it still shows what the provider holds. */
    @Override
    public final boolean isCurrent() {
        return scope().session().references().isCurrent(object());
    }

    @Override
    public final TypeList getRecordTypes() {
        return new TypeListAdapter(object().recordTypes());
    }

    @Override
    public final boolean hasRecordType(Type recordType) {
        return object().recordTypes().contains(BasicType.of(recordType));
    }

    /** All elements with a value, in the order of their definition, those of its records last. */
    @Override
    public final PropertyList getProperties() {
        List<Property> found = new ArrayList<>();
        addProperties(object().kind().elements(), found);
        for (BasicType type : object().recordTypes()) {
            addProperties(object().kind().record(type).elements(), found);
        }
        return new PropertyListAdapter(found);
    }

    @Override
    public final PropertyList getPropertiesByRecordType(Type recordType) {
        List<Property> found = new ArrayList<>();
        addProperties(recordOf(recordType).elements(), found);
        return new PropertyListAdapter(found);
    }

    /** Its name; kind and identifier where none was set, so that there always is one. */
    @Override
    public final DisplayText getDisplayName() {
        ElementDef name = object().kind().element(Core.DISPLAY_NAME);
        return has(name)
                ? text(name)
                : Text.of(object().kind().name() + " " + object().id().getIdentifier());
    }

    @Override
    public final DisplayText getDescription() {
        return text(object().kind().element(Core.DESCRIPTION));
    }

    @Override
    public final Type getGenusType() {
        Object found = object().value(object().kind().element(Core.GENUS_TYPE).index());
        return found == null ? Genera.DEFAULT : (Type) found;
    }

    /** Whether that is its genus, or one that its genus is derived from. */
    @Override
    public final boolean isOfGenusType(Type genusType) {
        return scope().session().references().isOfGenus(object(), BasicType.of(genusType));
    }

    /**
     * The record of that Type.
     *
     * @throws org.osid.NullArgumentException if the Type is null
     * @throws org.osid.UnsupportedException if the object has no such record
     */
    protected final <R extends OsidRecord> R record(Type recordType, Class<R> type) {
        return type.cast(scope().adapters().recordOf(this, recordOf(recordType)));
    }

    private RecordDef recordOf(Type recordType) {
        BasicType type = BasicType.of(Fault.checkNotNull(recordType, "recordType"));
        if (!object().recordTypes().contains(type)) {
            throw Fault.RECORD_TYPE.unsupported(type, object().kind());
        }
        return object().kind().record(type);
    }

    private void addProperties(List<ElementDef> elements, List<Property> found) {
        for (ElementDef e : elements) {
            if (e.isStored() && has(e)) {
                found.add(new ElementProperty(e, object().value(e.index())));
            }
        }
    }

    /** Of the same kind and with the same Id. */
    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof ObjectAdapter that
                        && object().kind() == that.object().kind()
                        && object().id().equals(that.object().id()));
    }

    @Override
    public final int hashCode() {
        return object().id().hashCode();
    }

    /** Kind and Id. */
    @Override
    public final String toString() {
        return object().kind().name() + " " + object().id();
    }
}
