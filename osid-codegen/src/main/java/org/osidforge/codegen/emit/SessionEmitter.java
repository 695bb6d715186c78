package org.osidforge.codegen.emit;

import static org.osidforge.spec.model.InterfaceKind.ADMIN_SESSION;
import static org.osidforge.spec.model.InterfaceKind.BATCH_ADMIN_SESSION;
import static org.osidforge.spec.model.InterfaceKind.LOOKUP_SESSION;
import static org.osidforge.spec.model.InterfaceKind.SESSION;

import java.util.Set;

/** Writes sessions. */
final class SessionEmitter extends InterfaceEmitter {

    SessionEmitter() {
        super(Set.of(LOOKUP_SESSION, ADMIN_SESSION, BATCH_ADMIN_SESSION, SESSION));
    }
}
