package org.osidforge.codegen.prose;

import org.osidforge.codegen.prose.MethodDoc.Draft;
import org.osidforge.spec.model.ErrorCode;

/** What the methods do that only Ids have: they are issued, compared, and known by aliases. */
final class IdProse {

    private IdProse() {}

    static Draft describe(MethodContext c) {
        return switch (c.method().role()) {
            case ISSUE ->
                Draft.of("Issues a new " + c.one() + ".")
                        .also("It differs from all that were given before.")
                        .returns("the new " + c.one() + ", never null");
            case BATCH_ISSUE ->
                Draft.of("Issues new " + c.many() + ", as many as asked for.")
                        .also(
                                "They differ from each other and from all that were given before. Zero gives an empty list; a negative number is refused with INVALID_ARGUMENT (ruling 9).")
                        .parameter(c.parameter(0), "how many are wanted")
                        .returns("that many " + c.many())
                        .clauses("ISSUE-01", "ISSUE-02");
            case REMOVE_ALIAS ->
                Draft.of("Takes an alias back.")
                        .also("Other aliases stay.")
                        .parameter(c.parameter(0), "the " + c.one() + ", or another alias of it")
                        .parameter(c.parameter(1), "the alias")
                        .error(ErrorCode.NOT_FOUND, "`" + c.parameter(1) + "` is no alias of it");
            case IS_EQUIVALENT ->
                Draft.of("Tells whether two " + c.many() + " stand for the same.")
                        .also(
                                "They do if they are equal, if one is an alias of the other, or both are aliases of a third.")
                        .parameter(c.parameter(0), "the one")
                        .parameter(c.parameter(1), "the other")
                        .returns("`true` if they are equivalent");
            case LOOKUP_ALIASES -> aliases(c);
            default -> throw new IllegalArgumentException(c.method().role().name());
        };
    }

    private static Draft aliases(MethodContext c) {
        boolean all = c.method().subject().isEmpty();
        Draft draft = Draft.of("Gets the aliases of " + Words.a(c.one())
                        + (all ? "." : ", those " + LookupProse.filters(c) + "."))
                .parameter(c.parameter(0), "the " + c.one() + ", or an alias of it")
                .returns("the aliases; an empty list if there are none");
        if (!all) {
            LookupProse.describeFilters(c, draft, 1);
        }
        return draft;
    }
}
