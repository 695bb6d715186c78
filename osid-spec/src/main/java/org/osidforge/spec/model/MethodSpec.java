package org.osidforge.spec.model;

import java.util.List;

/**
 * One method of an interface.
 *
 * @param name method name
 * @param returns type of the result, {@link TypeRef#VOID} for none
 * @param parameters parameters in order
 * @param errors errors in the order of the specification's list (alphabetical by code unless described otherwise)
 * @param compliance {@code mandatory} or {@code optional}
 * @param role what the method does by its pattern; {@link Role#NONE} where it is described exactly
 * @param subject what the role is about: an element, a kind, a session, a view; its form is told at each {@link Role}
 */
public record MethodSpec(
        String name,
        TypeRef returns,
        List<ParameterSpec> parameters,
        List<ErrorSpec> errors,
        String compliance,
        Role role,
        String subject) {

    public MethodSpec {
        parameters = List.copyOf(parameters);
        errors = List.copyOf(errors);
    }

    /** The same method where its role does not count. */
    public MethodSpec withoutRole() {
        return new MethodSpec(name, returns, parameters, errors, compliance, Role.NONE, "");
    }
}
