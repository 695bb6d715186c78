package org.osidforge.runtime.adapter;

import org.osid.Metadata;
import org.osid.OsidOperableForm;
import org.osidforge.runtime.kind.Core;

/** What the form of an operable object adds: enabled and disabled. */
public interface OperableFormAdapter extends OsidOperableForm {

    /** The writer of the form's elements. */
    ElementWriter writer();

    @Override
    default Metadata getEnabledMetadata() {
        return writer().metadata(writer().state().kind().element(Core.ENABLED));
    }

    @Override
    default void setEnabled(boolean enabled) {
        writer().set(writer().state().kind().element(Core.ENABLED), enabled);
    }

    @Override
    default void clearEnabled() {
        writer().clear(writer().state().kind().element(Core.ENABLED));
    }

    @Override
    default Metadata getDisabledMetadata() {
        return writer().metadata(writer().state().kind().element(Core.DISABLED));
    }

    @Override
    default void setDisabled(boolean disabled) {
        writer().set(writer().state().kind().element(Core.DISABLED), disabled);
    }

    @Override
    default void clearDisabled() {
        writer().clear(writer().state().kind().element(Core.DISABLED));
    }
}
