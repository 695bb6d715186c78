package org.osidforge.codegen.emit;

import static org.osidforge.spec.model.InterfaceKind.BATCH_FORM_LIST;
import static org.osidforge.spec.model.InterfaceKind.LIST;
import static org.osidforge.spec.model.InterfaceKind.PEER_LIST;

import java.util.Set;

/** Writes lists. */
final class ListEmitter extends InterfaceEmitter {

    ListEmitter() {
        super(Set.of(LIST, BATCH_FORM_LIST, PEER_LIST));
    }
}
