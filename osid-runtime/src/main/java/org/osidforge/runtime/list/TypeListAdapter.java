package org.osidforge.runtime.list;

import java.util.Collection;
import org.osid.OperationFailedException;
import org.osid.type.Type;
import org.osid.type.TypeList;

/** A list of Types. */
public final class TypeListAdapter extends ListAdapter<Type> implements TypeList {

    /** What the source gives. */
    public TypeListAdapter(ListSource<? extends Type> source) {
        super(source);
    }

    /** What the collection holds now, in its order. */
    public TypeListAdapter(Collection<? extends Type> elements) {
        super(elements);
    }

    @Override
    public Type getNextType() throws OperationFailedException {
        return next();
    }

    @Override
    public Type[] getNextTypes(long n) throws OperationFailedException {
        return next(n, Type[]::new);
    }
}
