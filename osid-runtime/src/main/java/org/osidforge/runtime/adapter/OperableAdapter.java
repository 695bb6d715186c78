package org.osidforge.runtime.adapter;

import org.osid.Operable;
import org.osidforge.runtime.kind.Core;

/** What an operable object adds: active when enabled, or operational and not disabled. */
public interface OperableAdapter extends Operable {

    /** The reader of the object's elements. */
    ElementReader reader();

    /** Whether it is enabled, or operational and not disabled. */
    @Override
    default boolean isActive() {
        return reader().scope().session().references().isActive(reader().object());
    }

    @Override
    default boolean isEnabled() {
        return reader().bool(reader().object().kind().element(Core.ENABLED));
    }

    @Override
    default boolean isDisabled() {
        return reader().bool(reader().object().kind().element(Core.DISABLED));
    }

    /** Whether all rules that decide on its operation let it work; there are none here, so that what is not disabled works. */
    @Override
    default boolean isOperational() {
        return !isDisabled();
    }
}
