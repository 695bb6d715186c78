package org.osidforge.codegen.prose;

import java.util.List;
import org.osidforge.codegen.prose.MethodDoc.Draft;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.CreateShape;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.Parent;

/** What the methods of batch admin sessions do. */
final class BatchProse {

    private static final String WHOLE =
            " The call itself fails only for errors of the whole; before anything is written the list is read to its end (ruling 5).";

    private BatchProse() {}

    static Draft describe(MethodContext c) {
        return switch (c.method().role()) {
            case BATCH_GET_FORMS_FOR_CREATE -> formsForCreate(c);
            case BATCH_CREATE -> create(c);
            case BATCH_GET_FORMS_FOR_UPDATE -> formsForUpdate(c);
            case BATCH_UPDATE -> update(c);
            case BATCH_DELETE_ALL -> deleteAll(c);
            case BATCH_DELETE -> delete(c);
            case BATCH_DELETE_MATCHING -> deleteMatching(c);
            case BATCH_ALIAS -> alias(c);
            default -> throw new IllegalArgumentException(c.method().role().name());
        };
    }

    private static Draft formsForCreate(MethodContext c) {
        CreateShape shape = c.subject()
                .wayNamed(c.method().subject())
                .map(BatchWay::createShape)
                .orElseGet(CreateShape.Count::new);
        Draft draft = Draft.of(summary(c, shape));
        describeShape(c, draft, shape);
        AdminProse.recordTypes(c, draft, "each form");
        return draft.also("Each form stands for one create. To get forms creates nothing.")
                .error(ErrorCode.UNSUPPORTED, "forms with these record types cannot be had")
                .clauses("FORM-03", "FORM-04", "FORM-05", "FORM-06", "FORM-07", "FORM-08", "FORM-13");
    }

    private static String summary(MethodContext c, CreateShape shape) {
        if (shape instanceof CreateShape.PerParent parent) {
            return "Gets forms to create " + c.many() + ", one for each "
                    + Words.of(parent.parent().name()) + ".";
        }
        if (shape instanceof CreateShape.PerPeer) {
            return "Gets forms to create " + c.many() + ", one for each peer.";
        }
        return "Gets forms to create " + c.many() + ", as many as asked for.";
    }

    private static void describeShape(MethodContext c, Draft draft, CreateShape shape) {
        String first = c.hasParameters() ? c.parameter(0) : "number";
        if (shape instanceof CreateShape.PerParent parent) {
            String word = Words.of(parent.parent().name());
            draft.also("Each form tells the " + word + " that it was made for.")
                    .parameter(first, "the Ids of the " + Words.plural(word) + "; no Ids give an empty list")
                    .returns("the forms, one for each Id")
                    .error(ErrorCode.NOT_FOUND, "there is no " + word + " of one of the Ids; no form is given then")
                    .clauses("FORM-09");
        } else if (shape instanceof CreateShape.PerPeer peer) {
            List<String> words =
                    peer.parents().stream().map(Parent::name).map(Words::of).toList();
            draft.also("A peer holds the Ids of "
                            + Words.list(words.stream().map(w -> "the " + w).toList(), "and")
                            + ", and its form tells them back. Of forms for equal peers any serves.")
                    .parameter(first, "the peers; no peers give an empty list")
                    .returns("the forms, one for each peer")
                    .error(ErrorCode.NOT_FOUND, "an Id in one of the peers is unknown; no form is given then")
                    .clauses("FORM-10");
        } else {
            draft.also("Zero forms are an empty list; a negative number is refused with INVALID_ARGUMENT (ruling 9).")
                    .parameter(first, "how many forms are wanted")
                    .returns("that many forms")
                    .clauses("FORM-01", "FORM-02");
        }
    }

    private static Draft create(MethodContext c) {
        return Draft.of("Creates one " + c.one() + " for each form.")
                .also(
                        "There is one response for each form, linked to it by the form's Id, in no promised order; an error of one form is told in its response alone."
                                + WHOLE)
                .also(
                        "A form that was used successfully is spent and gets an unsuccessful response when it comes again; one that was unsuccessful may be corrected and submitted again (rulings 1 to 3). "
                                + "Forms for update, of another session, or not valid are refused one by one (ruling 4).")
                .parameter(c.parameter(0), "the forms; an empty list gives no response")
                .returns("one response for each form")
                .clauses(range("CREATE", 1, 15));
    }

    private static Draft formsForUpdate(MethodContext c) {
        return Draft.of("Gets forms to update the " + c.many() + " of these Ids.")
                .also(
                        "Each form tells the Id that it was made for and stands for one update. To get forms changes nothing.")
                .parameter(c.parameter(0), "the Ids of the " + c.many() + "; no Ids give an empty list")
                .returns("the forms, one for each Id")
                .error(
                        ErrorCode.NOT_FOUND,
                        "there is no " + c.one() + " of one of the Ids; no form is given then (ruling 8)")
                .clauses("UPDATE-01", "UPDATE-02", "UPDATE-03", "UPDATE-12");
    }

    private static Draft update(MethodContext c) {
        return Draft.of("Updates one " + c.one() + " for each form.")
                .also(
                        "There is one response for each form, linked to it by the form's Id, in no promised order; an error of one form is told in its response alone."
                                + WHOLE)
                .also("Only elements that were set or cleared on a form are written; of two forms for the same "
                        + c.one() + " the later one wins, element by element (ruling 11).")
                .parameter(c.parameter(0), "the forms; an empty list gives no response")
                .returns("one response for each form")
                .clauses("UPDATE-01")
                .clauses(range("UPDATE", 4, 11));
    }

    private static Draft deleteAll(MethodContext c) {
        String where =
                isCatalog(c) ? " of the service" : " of the " + c.subject().catalog() + " that this session works in";
        return Draft.of("Deletes all " + c.many() + where + ".")
                .also("There is one response for each " + c.one() + " that existed.")
                .returns("one response for each " + c.one() + "; an empty list if there were none")
                .clauses("DELETE-05", "DELETE-07");
    }

    private static Draft delete(MethodContext c) {
        return Draft.of("Deletes the " + c.many() + " of these Ids.")
                .also(
                        "There is one response for each Id. An unknown Id, or the second of two equal ones, is unsuccessful in its own response and does no harm to the others (ruling 8)."
                                + WHOLE)
                .parameter(c.parameter(0), "the Ids of the " + c.many() + "; no Ids give no response")
                .returns("one response for each Id")
                .clauses(range("DELETE", 1, 4))
                .clauses("DELETE-06", "DELETE-07", "ALIAS-10", "ALIAS-11");
    }

    private static Draft deleteMatching(MethodContext c) {
        Draft draft = Draft.of("Deletes the " + c.many() + " " + LookupProse.filters(c) + ".")
                .also("There is one response for each " + c.one() + " that matched; no other is touched.")
                .returns("one response for each " + c.one() + " that matched; an empty list if there were none")
                .clauses("DELETE-07", "DELETE-08");
        LookupProse.describeFilters(c, draft);
        return draft;
    }

    private static Draft alias(MethodContext c) {
        return Draft.of("Gives " + c.many() + " further Ids, one for each request.")
                .also(
                        "There is one response for each request, with its reference and alias Id; requests are carried out in the order of the list, so that of two for one alias the later wins."
                                + WHOLE)
                .also("Primary Ids do not change. An alias that stood for another " + c.one()
                        + " is reassigned; one that is another's primary Id is refused (ruling 10).")
                .parameter(
                        c.parameter(0),
                        "pairs of the Id of " + Words.a(c.one())
                                + " and its new alias; an empty list gives no response")
                .returns("one response for each request")
                .clauses(range("ALIAS", 1, 11));
    }

    /** Whether the objects are catalogs themselves, which lie in no catalog. */
    private static boolean isCatalog(MethodContext c) {
        return c.subject().kind().map(k -> k.catalog().isEmpty()).orElse(true);
    }

    private static String[] range(String prefix, int first, int last) {
        String[] ids = new String[last - first + 1];
        for (int i = first; i <= last; i++) {
            ids[i - first] = prefix + (i < 10 ? "-0" : "-") + i;
        }
        return ids;
    }
}
