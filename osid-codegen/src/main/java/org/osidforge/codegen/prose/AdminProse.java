package org.osidforge.codegen.prose;

import org.osidforge.codegen.prose.MethodDoc.Draft;
import org.osidforge.spec.model.ErrorCode;

/** What the methods of admin sessions do, one object at a time. */
final class AdminProse {

    private AdminProse() {}

    static Draft describe(MethodContext c) {
        return switch (c.method().role()) {
            case CAN_CREATE -> hint(c, "create " + c.many(), "creates");
            case CAN_CREATE_WITH_RECORD_TYPES -> canCreateWithRecordTypes(c);
            case GET_FORM_FOR_CREATE -> formForCreate(c);
            case CREATE -> create(c);
            case CAN_UPDATE -> hint(c, "update " + c.many(), "updates");
            case GET_FORM_FOR_UPDATE -> formForUpdate(c);
            case UPDATE -> update(c);
            case CAN_DELETE -> hint(c, "delete " + c.many(), "deletes");
            case DELETE -> delete(c);
            case CAN_ALIAS -> hint(c, "give aliases to " + c.many(), "aliases");
            case ALIAS -> alias(c);
            default -> throw new IllegalArgumentException(c.method().role().name());
        };
    }

    /** A permission hint. */
    static Draft hint(MethodContext c, String what, String calls) {
        return Draft.of("Tells whether it is worth trying to " + what + ".")
                .also("A hint for user interfaces: where it is `false`, " + calls
                        + " are known to end in PERMISSION_DENIED; `true` promises nothing.")
                .returns("`false` if the user of this session is known to have no permission")
                .clauses("ACCESS-01");
    }

    private static Draft canCreateWithRecordTypes(MethodContext c) {
        String types = c.parameter(0);
        return Draft.of("Tells whether " + Words.a(c.one()) + " can be created with records of these types.")
                .also("An empty array asks whether one can be created without any record.")
                .parameter(types, "the record types, in any order")
                .returns("`true` if a form for create with these record types can be had")
                .clauses("FORM-04");
    }

    private static Draft formForCreate(MethodContext c) {
        Draft draft = Draft.of("Gets a form to create " + Words.a(c.one()) + ".")
                .also(
                        "A form is for one create. To get it creates nothing; it is filled in, checked against its metadata, and submitted.")
                .returns("a form for create, never null")
                .error(ErrorCode.NOT_FOUND, "what the form is to be made for does not exist")
                .clauses("FORM-05", "FORM-06", "FORM-08", "FORM-13");
        parents(c, draft);
        recordTypes(c, draft, "the form");
        return draft;
    }

    /** Texts for the Ids that a form for create is asked for. */
    private static void parents(MethodContext c, Draft draft) {
        c.method().parameters().stream()
                .filter(p -> p.type().name().equals("osid.id.Id"))
                .forEach(p -> {
                    String what = p.name().endsWith("Id")
                            ? p.name().substring(0, p.name().length() - 2)
                            : p.name();
                    draft.parameter(p.name(), "the Id of the " + Words.of(what) + " that the " + c.one() + " is for");
                });
    }

    /** Text and error for the record types that a form is asked for. */
    static void recordTypes(MethodContext c, Draft draft, String form) {
        c.parameterOfType("osid.type.Type").ifPresent(p -> {
            draft.parameter(p.name(), "the record types that " + form + " is to have, in any order; empty for none");
            draft.error(ErrorCode.UNSUPPORTED, "a form with these record types cannot be had");
        });
    }

    private static Draft create(MethodContext c) {
        return Draft.of("Creates one " + c.one() + " from a form.")
                .also(
                        "A form that was used successfully is spent; one whose create failed may be corrected and submitted again (rulings 1 and 3).")
                .parameter(c.parameter(0), "the form, as this session gave it")
                .returns("the new " + c.one() + ", with the Id that the provider gave it")
                .error(ErrorCode.ALREADY_EXISTS, "such " + Words.a(c.one()) + " exists already")
                .error(ErrorCode.ILLEGAL_STATE, "the form was used in a successful create before")
                .error(ErrorCode.INVALID_ARGUMENT, "an element of the form is missing or not valid")
                .error(ErrorCode.UNSUPPORTED, "the form is not one that this session gave for create")
                .clauses("SESSION-03", "SESSION-04", "CREATE-04", "CREATE-07", "CREATE-08");
    }

    private static Draft formForUpdate(MethodContext c) {
        return Draft.of("Gets a form to update one " + c.one() + ".")
                .also(
                        "A form is for one update. Elements that are neither set nor cleared on it stay as they are (ruling 11).")
                .parameter(c.parameter(0), "the Id of the " + c.one() + " to be updated")
                .returns("a form for update, never null")
                .error(ErrorCode.NOT_FOUND, "there is no " + c.one() + " of that Id")
                .clauses("SESSION-03", "UPDATE-03", "UPDATE-12");
    }

    private static Draft update(MethodContext c) {
        return Draft.of("Updates one " + c.one() + " from a form.")
                .also("Only elements that were set or cleared on the form are written (ruling 11).")
                .parameter(c.parameter(0), "the form, as this session gave it")
                .error(ErrorCode.ILLEGAL_STATE, "the form was used in a successful update before")
                .error(ErrorCode.INVALID_ARGUMENT, "an element of the form is not valid")
                .error(ErrorCode.NOT_FOUND, "the " + c.one() + " does not exist any more")
                .error(ErrorCode.UNSUPPORTED, "the form is not one that this session gave for update")
                .clauses("SESSION-03", "UPDATE-05", "UPDATE-06", "UPDATE-07", "UPDATE-08");
    }

    private static Draft delete(MethodContext c) {
        return Draft.of("Deletes one " + c.one() + ".")
                .also("Its aliases are freed with it (ruling 10).")
                .parameter(c.parameter(0), "the Id of the " + c.one())
                .error(ErrorCode.NOT_FOUND, "there is no " + c.one() + " of that Id")
                .clauses("SESSION-03", "SESSION-04", "DELETE-03", "ALIAS-10");
    }

    private static Draft alias(MethodContext c) {
        String id = c.parameter(0);
        String alias = c.method().parameters().size() > 1 ? c.parameter(1) : id;
        return Draft.of("Gives one " + c.one() + " a further Id.")
                .also("Its primary Id does not change. An alias that stood for another " + c.one()
                        + " is reassigned to this one; an Id that is another's primary Id is refused (ruling 10).")
                .parameter(id, "the Id of the " + c.one() + ", or an alias of it")
                .parameter(alias, "the alias")
                .error(ErrorCode.ALREADY_EXISTS, "`" + alias + "` is the primary Id of another " + c.one())
                .error(ErrorCode.NOT_FOUND, "there is no " + c.one() + " of the Id `" + id + "`")
                .clauses("SESSION-03", "ALIAS-03", "ALIAS-04");
    }
}
