package org.osidforge.codegen.prose;

import static org.osidforge.codegen.prose.MethodContext.link;

import org.osidforge.codegen.prose.MethodDoc.Draft;
import org.osidforge.spec.model.Constraints;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;

/** What the methods of forms, of their records and of peers do. */
final class FormProse {

    private FormProse() {}

    static Draft describe(MethodContext c) {
        return switch (c.method().role()) {
            case GET_METADATA -> metadata(c);
            case SET -> set(c);
            case CLEAR -> clear(c);
            case GET_FORM_RECORD -> record(c);
            case HAS_PARENT -> hasParent(c);
            case GET_PARENT_ID -> parentId(c);
            case GET_TARGET_ID -> targetId(c);
            case GET_PEER_ID -> peerId(c);
            default -> throw new IllegalArgumentException(c.method().role().name());
        };
    }

    private static Draft metadata(MethodContext c) {
        return Draft.of("Gets the metadata of the " + c.topic() + ".")
                .also("It tells whether a value is required, whether it can be changed, and which values are taken.")
                .returns("the metadata, never null")
                .clauses("FORM-11");
    }

    private static Draft set(MethodContext c) {
        Draft draft =
                Draft.of("Sets the " + c.topic() + (isParents(c) ? " of the " + c.one() + " in its hierarchy." : "."));
        String checked = c.sibling(Role.GET_METADATA)
                .map(m -> "The value is checked against " + link(m))
                .orElse("The value is checked against its metadata");
        draft.also(
                checked
                        + " at once, and again when the form is submitted; a value that is refused leaves the form as it was (ruling 12).");
        c.element()
                .map(e -> e.constraints())
                .map(FormProse::limits)
                .filter(l -> !l.isEmpty())
                .ifPresent(draft::also);
        String name = c.hasParameters() ? c.parameter(0) : "";
        return draft.parameter(name, value(c))
                .error(ErrorCode.INVALID_ARGUMENT, "`" + name + "` is not among the values that the metadata allows")
                .error(ErrorCode.NO_ACCESS, "the " + c.topic() + " cannot be changed")
                .clauses("FORM-11", "FORM-12");
    }

    /** What is given to a setter. */
    private static String value(MethodContext c) {
        if (!c.hasParameters()) {
            return "";
        }
        TypeRef type = c.method().parameters().get(0).type();
        boolean several = type.array() || type.name().endsWith("List");
        if (type.name().equals("osid.id.Id") || type.name().equals("osid.id.IdList")) {
            return (several ? "the Ids of the " : "the Id of the ")
                    + c.topic()
                    + (several ? ", in place of those that were there" : "");
        }
        return "the " + c.topic() + (several ? ", in place of those that were there" : "");
    }

    /** What providers of this project ask of a value. */
    private static String limits(Constraints limits) {
        StringBuilder out = new StringBuilder();
        if (!limits.minimum().isEmpty() && !limits.maximum().isEmpty()) {
            out.append("from ").append(limits.minimum()).append(" to ").append(limits.maximum());
        } else if (!limits.minimum().isEmpty()) {
            out.append("at least ").append(limits.minimum());
        } else if (!limits.maximum().isEmpty()) {
            out.append("at most ").append(limits.maximum());
        }
        if (!limits.values().isEmpty()) {
            out.append(out.isEmpty() ? "" : "; ")
                    .append("one of `")
                    .append(String.join("`, `", limits.values()))
                    .append('`');
        }
        if (out.isEmpty()) {
            return "";
        }
        return "The descriptor asks for: " + out + (limits.units().isEmpty() ? "." : " (" + limits.units() + ").");
    }

    private static Draft clear(MethodContext c) {
        return Draft.of("Clears the " + c.topic() + (isParents(c) ? " of the " + c.one() + " in its hierarchy." : "."))
                .also(
                        "On a form for create the element goes back to its default; on a form for update the submission removes the value.")
                .error(
                        ErrorCode.NO_ACCESS,
                        "the " + c.topic() + (several(c) ? " are" : " is") + " required or cannot be changed")
                .clauses("FORM-11", "UPDATE-05");
    }

    private static Draft record(MethodContext c) {
        String type = c.parameter(0);
        return Draft.of("Gets the record of this form for a record type of " + c.many() + ".")
                .also("Elements that the record adds are set on it, and submitted together with the form.")
                .parameter(type, "the type of the record of the " + c.one())
                .returns("the record of the form, never null")
                .error(ErrorCode.OPERATION_FAILED, "the record cannot be made")
                .error(ErrorCode.PERMISSION_DENIED, "the user may not set the elements of the record")
                .error(ErrorCode.UNSUPPORTED, "`hasRecordType(" + type + ")` is false")
                .clauses("FORM-08");
    }

    private static Draft parentId(MethodContext c) {
        boolean peer = isInPeer(c);
        return Draft.of("Gets the Id of the " + c.topic() + " that this form was made for.")
                .also("It links the form to the request: one form was made for each "
                        + (peer ? "peer" : c.topic() + " Id") + ".")
                .returns("the Id that was asked for, never null")
                .error(ErrorCode.ILLEGAL_STATE, "[#isForUpdate()] is true")
                .clauses(peer ? "FORM-10" : "FORM-09");
    }

    private static boolean isInPeer(MethodContext c) {
        return c.subject().batch().stream()
                .flatMap(batch -> batch.createWays().stream())
                .anyMatch(way -> way.parents().size() > 1
                        && way.parents().stream()
                                .anyMatch(p -> p.name().equals(c.method().subject())));
    }

    private static Draft hasParent(MethodContext c) {
        return Draft.of("Tells whether this form was made for " + Words.a(c.topic()) + ".")
                .also("Forms are asked for in several ways, and not each of them names " + Words.a(c.topic()) + ".")
                .returns("`true` if there was one in what was asked for")
                .error(ErrorCode.ILLEGAL_STATE, "[#isForUpdate()] is true")
                .clauses(isInPeer(c) ? "FORM-10" : "FORM-09");
    }

    private static Draft targetId(MethodContext c) {
        return Draft.of("Gets the Id of the " + c.one() + " that this form updates.")
                .also("It links the form to the request for update.")
                .returns("the Id that was asked for, never null")
                .error(ErrorCode.ILLEGAL_STATE, "[#isForUpdate()] is false")
                .clauses("FORM-06", "UPDATE-03");
    }

    private static Draft peerId(MethodContext c) {
        return Draft.of("Gets the Id of the " + c.topic() + " of the " + c.one() + " to be created.")
                .returns("the Id, never null")
                .clauses("FORM-10");
    }

    private static boolean several(MethodContext c) {
        return isParents(c) || c.element().map(Element::multiple).orElse(false);
    }

    private static boolean isParents(MethodContext c) {
        return c.owner().kind() == InterfaceKind.BATCH_FORM
                && c.method().subject().equals("Parents");
    }
}
