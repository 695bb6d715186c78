package org.osidforge.runtime.adapter;

import org.osid.Containable;
import org.osidforge.runtime.kind.Core;

/** What a containable object adds: whether it is hidden outside what contains it. */
public interface ContainableAdapter extends Containable {

    /** The reader of the object's elements. */
    ElementReader reader();

    @Override
    default boolean isSequestered() {
        return reader().bool(reader().object().kind().element(Core.SEQUESTERED));
    }
}
