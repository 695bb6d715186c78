package org.osidforge.codegen.prose;

import org.osidforge.codegen.prose.MethodDoc.Draft;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Role;

/** What the methods of profiles, managers and proxy managers do. */
final class ManagerProse {

    private ManagerProse() {}

    static Draft describe(MethodContext c) {
        return switch (c.method().role()) {
            case SUPPORTS_VISIBLE_FEDERATION ->
                Draft.of("Tells whether sessions for another " + catalog(c) + " than the default one can be had.")
                        .returns("`true` if a session can be had for " + Words.a(catalog(c))
                                + " of the consumer's choice")
                        .clauses("MANAGER-01");
            case SUPPORTS_SESSION ->
                Draft.of("Tells whether the " + session(c) + " is offered.")
                        .returns("`true` if the manager gives such a session")
                        .clauses("SESSION-02");
            case GET_RECORD_TYPES ->
                Draft.of("Gets the record types that are supported for " + Words.plural(c.topic()) + ".")
                        .returns("the record types, in any order; an empty list if there are none")
                        .clauses("FORM-08");
            case SUPPORTS_RECORD_TYPE ->
                Draft.of("Tells whether a record type is supported for " + Words.plural(c.topic()) + ".")
                        .parameter(c.parameter(0), "the record type")
                        .returns("`true` if records of that type can be had")
                        .clauses("FORM-04");
            case SUPPORTS_SUB_MANAGER ->
                Draft.of("Tells whether the manager of `" + c.method().subject() + "` is offered.")
                        .returns("`true` if that manager can be had from this one")
                        .clauses("SESSION-02");
            case GET_SESSION, GET_SESSION_FOR_CATALOG -> session(c, c.method().role());
            case GET_SUB_MANAGER ->
                Draft.of("Gets the manager of `" + c.method().subject() + "`.")
                        .also("It shares runtime and configuration with this one and is closed with it.")
                        .returns("the manager, never null")
                        .error(ErrorCode.UNIMPLEMENTED, whereOffered(c, Role.SUPPORTS_SUB_MANAGER))
                        .clauses("SESSION-02");
            default -> throw new IllegalArgumentException(c.method().role().name());
        };
    }

    private static Draft session(MethodContext c, Role role) {
        boolean chosen = role == Role.GET_SESSION_FOR_CATALOG;
        boolean proxy = c.owner().kind() == InterfaceKind.PROXY_MANAGER;
        Draft draft = Draft.of("Gets a new " + session(c) + (chosen ? " for one " + catalog(c) + "." : "."))
                .also("A session is for one user and one thread" + (proxy ? "; the proxy carries the user." : "."))
                .returns("a session that the consumer closes, never null")
                .error(ErrorCode.OPERATION_FAILED, "the session cannot be opened")
                .error(ErrorCode.UNIMPLEMENTED, whereOffered(c, Role.SUPPORTS_SESSION))
                .clauses("SESSION-02");
        if (chosen) {
            c.parameterOfType("osid.id.Id").ifPresent(p -> draft.parameter(p.name(), "the Id of the " + catalog(c)));
            draft.error(ErrorCode.NOT_FOUND, "there is no " + catalog(c) + " of that Id")
                    .clauses("MANAGER-01");
        }
        c.parameterOfType("osid.proxy.Proxy").ifPresent(p -> {
            draft.parameter(p.name(), "who is calling, and on whose behalf");
            draft.clauses("MANAGER-02");
        });
        return draft;
    }

    private static String whereOffered(MethodContext c, Role role) {
        return c.sibling(role)
                .filter(m -> m.parameters().isEmpty())
                .map(m -> MethodContext.link(m) + " is false")
                .orElse("it is not offered");
    }

    private static String session(MethodContext c) {
        return c.topic().endsWith(" session") ? c.topic() : c.topic() + " session";
    }

    private static String catalog(MethodContext c) {
        String name = c.pkg().catalog();
        if (name.isEmpty()) {
            name = c.pkg().batches().stream()
                    .flatMap(b -> c.specification().kindNamed(b.kind()).stream())
                    .map(ObjectKind::catalog)
                    .filter(k -> !k.isEmpty())
                    .findFirst()
                    .orElse("catalog");
        }
        return Words.of(name.substring(name.lastIndexOf('.') + 1));
    }
}
