package org.osidforge.codegen.adapter;

import java.util.Set;
import org.osidforge.codegen.java.Code;
import org.osidforge.spec.model.ErrorCode;

/**
 * The one call of the engine that a generated method consists of.
 *
 * @param code the expression
 * @param errors the checked errors that it raises
 */
record Call(Code code, Set<ErrorCode> errors) {

    Call {
        errors = Set.copyOf(errors);
    }

    /** A call that raises no checked error. */
    static Call of(String format, Object... arguments) {
        return new Call(Code.of(format, arguments), Set.of());
    }

    /** The same call, which raises these checked errors. */
    Call raising(ErrorCode... codes) {
        return new Call(code, Set.of(codes));
    }
}
