package org.osidforge.runtime.adapter;

import org.osid.Metadata;
import org.osid.OsidContainableForm;
import org.osidforge.runtime.kind.Core;

/** What the form of a containable object adds: whether it is hidden. */
public interface ContainableFormAdapter extends OsidContainableForm {

    /** The writer of the form's elements. */
    ElementWriter writer();

    @Override
    default Metadata getSequesteredMetadata() {
        return writer().metadata(writer().state().kind().element(Core.SEQUESTERED));
    }

    @Override
    default void setSequestered(boolean sequestered) {
        writer().set(writer().state().kind().element(Core.SEQUESTERED), sequestered);
    }

    @Override
    default void clearSequestered() {
        writer().clear(writer().state().kind().element(Core.SEQUESTERED));
    }
}
