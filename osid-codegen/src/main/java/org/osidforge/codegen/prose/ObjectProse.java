package org.osidforge.codegen.prose;

import static org.osidforge.codegen.prose.MethodContext.link;

import java.util.Optional;
import org.osidforge.codegen.prose.MethodDoc.Draft;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;

/** What the methods of objects and of their records do. */
final class ObjectProse {

    private ObjectProse() {}

    static Draft describe(MethodContext c) {
        return switch (c.method().role()) {
            case GET_REFERENCE_ID -> referenceId(c);
            case GET_REFERENCE -> reference(c);
            case GET_VALUE -> value(c);
            case HAS_VALUE -> hasValue(c);
            case GET_RECORD -> record(c);
            default -> throw new IllegalArgumentException(c.method().role().name());
        };
    }

    private static Draft referenceId(MethodContext c) {
        boolean several = several(c);
        Draft draft =
                Draft.of("Gets the " + (several ? "Ids" : "Id") + " of the " + c.topic() + " of this " + c.one() + ".");
        origin(c, draft);
        return absent(c, draft)
                .returns(
                        several
                                ? "the Ids of the " + c.topic() + "; an empty list if there are none"
                                : "the Id, never null");
    }

    private static Draft reference(MethodContext c) {
        boolean several = several(c);
        Draft draft = Draft.of("Gets the " + c.topic() + " of this " + c.one() + ".");
        c.sibling(Role.GET_REFERENCE_ID)
                .ifPresent(id -> draft.also("Where the " + (several ? "Ids are" : "Id is") + " enough, " + link(id)
                        + " is the cheaper way: nothing else is read."));
        return absent(c, draft)
                .returns(
                        several
                                ? "the " + c.topic() + "; an empty list if there are none"
                                : "the " + c.topic() + ", never null")
                .error(ErrorCode.OPERATION_FAILED, "the " + c.topic() + " cannot be read");
    }

    private static Draft value(MethodContext c) {
        Draft draft = Draft.of("Gets the " + c.topic() + " of this " + c.one() + ".");
        c.element()
                .map(e -> e.constraints().units())
                .filter(u -> !u.isEmpty())
                .ifPresent(u -> draft.also("Its unit is " + u + "."));
        origin(c, draft);
        return absent(c, draft).returns("the " + c.topic());
    }

    private static Draft hasValue(MethodContext c) {
        boolean several = c.element().map(Element::multiple).orElse(false);
        String what = several ? "any " + c.topic() : Words.a(c.topic());
        return Draft.of("Tells whether this " + c.one() + " has " + what + ".")
                .returns("`true` if there " + (several ? "are some" : "is one"))
                .clauses("CREATE-04");
    }

    /** The getter of a record. */
    static Draft record(MethodContext c) {
        String type = c.parameter(0);
        return Draft.of("Gets the record of this " + c.one() + " for a record type.")
                .also(
                        "A record adds elements to the " + c.one()
                                + ". It is cast to the interface that its type stands for; the type may also be a parent of the one that the record was made with.")
                .parameter(type, "the type of the record")
                .returns("the record, never null")
                .error(ErrorCode.OPERATION_FAILED, "the record cannot be read")
                .error(ErrorCode.UNSUPPORTED, "`hasRecordType(" + type + ")` is false");
    }

    /** Says where a value comes from, if not from the form. */
    private static void origin(MethodContext c, Draft draft) {
        c.element().ifPresent(e -> {
            switch (e.origin()) {
                case PARENT -> draft.also("It is given when a form for create is asked for and does not change.");
                case DERIVED -> draft.also("It is read through `" + e.source() + "` and cannot be set.");
                case INVERSE ->
                    draft.also("These are the " + c.many() + " that refer to this one; they are not set here.");
                case FORM -> {}
            }
        });
        boolean set = c.element().map(e -> e.origin() == Element.Origin.FORM).orElse(true);
        if (set) {
            draft.clauses("CREATE-04", "UPDATE-05");
        }
    }

    /** Says when there is no value. */
    private static Draft absent(MethodContext c, Draft draft) {
        Optional<MethodSpec> has = c.sibling(Role.HAS_VALUE)
                .or(() -> c.element().filter(Element::optional).flatMap(e -> c.method(e.hasMethod())));
        has.ifPresent(m -> draft.error(ErrorCode.ILLEGAL_STATE, link(m) + " is false"));
        return draft;
    }

    private static boolean several(MethodContext c) {
        return c.method().returns().name().endsWith("List")
                || c.method().returns().array();
    }
}
