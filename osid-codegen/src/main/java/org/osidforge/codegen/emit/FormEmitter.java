package org.osidforge.codegen.emit;

import static org.osidforge.spec.model.InterfaceKind.BATCH_FORM;
import static org.osidforge.spec.model.InterfaceKind.FORM;
import static org.osidforge.spec.model.InterfaceKind.FORM_RECORD;
import static org.osidforge.spec.model.InterfaceKind.PEER;

import java.util.Set;

/** Writes forms, those of batches among them, their records, and the peers that forms are asked for by. */
final class FormEmitter extends InterfaceEmitter {

    FormEmitter() {
        super(Set.of(FORM, FORM_RECORD, BATCH_FORM, PEER));
    }
}
