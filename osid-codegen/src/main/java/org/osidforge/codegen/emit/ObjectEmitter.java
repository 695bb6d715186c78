package org.osidforge.codegen.emit;

import static org.osidforge.spec.model.InterfaceKind.OBJECT;
import static org.osidforge.spec.model.InterfaceKind.RECORD;

import java.util.Set;

/** Writes objects and their records. */
final class ObjectEmitter extends InterfaceEmitter {

    ObjectEmitter() {
        super(Set.of(OBJECT, RECORD));
    }
}
