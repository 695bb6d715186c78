package org.osidforge.codegen.prose;

import org.osidforge.codegen.prose.MethodDoc.Draft;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.Role;

/** What the methods of lists do. */
final class ListProse {

    private static final String EXHAUSTED = "there is no further element, or the list is closed";

    private ListProse() {}

    static Draft describe(MethodContext c) {
        String name = c.method().returns().name();
        String element = Words.of(name.substring(name.lastIndexOf('.') + 1));
        if (c.method().role() == Role.NEXT) {
            return Draft.of("Gets the next " + element + " of this list.")
                    .also(
                            "A list is read once, from its beginning. An error of the source waits for the next retrieval, until which [#hasNext()] is true (ruling 13).")
                    .returns("the next " + element + ", never null")
                    .error(ErrorCode.ILLEGAL_STATE, EXHAUSTED)
                    .error(ErrorCode.OPERATION_FAILED, "the source of the list fails")
                    .clauses("LIST-01", "LIST-02", "LIST-05");
        }
        String n = c.hasParameters() ? c.parameter(0) : "n";
        return Draft.of("Gets the next " + Words.plural(element) + " of this list, several in one call.")
                .also("They are those that as many single calls would give, in the same sequence.")
                .parameter(n, "how many are wanted, at most [#available()]")
                .returns("at least one and at most `" + n + "` elements")
                .error(ErrorCode.ILLEGAL_STATE, EXHAUSTED)
                .error(ErrorCode.INVALID_ARGUMENT, "`" + n + "` is negative or more than [#available()]")
                .error(ErrorCode.OPERATION_FAILED, "the source of the list fails")
                .clauses("LIST-03", "LIST-05");
    }
}
