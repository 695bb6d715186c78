package org.osidforge.runtime.list;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.Property;
import org.osid.PropertyList;

/** A list of properties. */
public final class PropertyListAdapter extends ListAdapter<Property> implements PropertyList {

    /** What the source gives. */
    public PropertyListAdapter(ListSource<? extends Property> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public PropertyListAdapter(Collection<? extends Property> elements) {
        super(elements);
    }

    @Override
    public Property getNextProperty() throws OperationFailedException {
        return next();
    }

    @Override
    public Property[] getNextProperties(long n) throws OperationFailedException {
        return next(n, Property[]::new);
    }
}
