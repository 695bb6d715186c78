package org.osidforge.codegen.emit;

import static org.osidforge.spec.model.InterfaceKind.MANAGER;
import static org.osidforge.spec.model.InterfaceKind.PROFILE;
import static org.osidforge.spec.model.InterfaceKind.PROXY_MANAGER;

import java.util.Set;

/** Writes profiles, managers and proxy managers. */
final class ManagerEmitter extends InterfaceEmitter {

    ManagerEmitter() {
        super(Set.of(PROFILE, MANAGER, PROXY_MANAGER));
    }
}
