package org.osidforge.codegen.adapter;

import java.util.Optional;
import org.osidforge.spec.model.MethodSpec;

/** Which call of the engine each method of one sort of interface becomes. */
@FunctionalInterface
interface Calls {

    /** The call, or nothing where no pattern describes the method or its signature is not that of the pattern. */
    Optional<Call> of(MethodSpec method);
}
