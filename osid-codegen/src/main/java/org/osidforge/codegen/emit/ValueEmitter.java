package org.osidforge.codegen.emit;

import static org.osidforge.spec.model.InterfaceKind.OTHER;
import static org.osidforge.spec.model.InterfaceKind.PRIMITIVE;

import java.util.Set;

/** Writes primitives and all that is described method by method. */
final class ValueEmitter extends InterfaceEmitter {

    ValueEmitter() {
        super(Set.of(PRIMITIVE, OTHER));
    }
}
