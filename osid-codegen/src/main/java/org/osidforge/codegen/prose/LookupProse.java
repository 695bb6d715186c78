package org.osidforge.codegen.prose;

import java.util.ArrayList;
import java.util.List;
import org.osidforge.codegen.prose.MethodDoc.Draft;
import org.osidforge.spec.model.ErrorCode;

/** What the methods of lookup sessions do, and those that any session for a catalog has. */
final class LookupProse {

    private LookupProse() {}

    static Draft describe(MethodContext c) {
        return switch (c.method().role()) {
            case GET_CATALOG_ID ->
                Draft.of("Gets the Id of the " + c.subject().catalog() + " that this session works in.")
                        .returns("the Id, never null");
            case GET_CATALOG ->
                Draft.of("Gets the " + c.subject().catalog() + " that this session works in.")
                        .returns("the " + c.subject().catalog() + ", never null")
                        .error(ErrorCode.OPERATION_FAILED, "the " + c.subject().catalog() + " cannot be read")
                        .error(
                                ErrorCode.PERMISSION_DENIED,
                                "the user may not read the " + c.subject().catalog());
            case CAN_LOOKUP -> AdminProse.hint(c, "look up " + c.many(), "look-ups");
            case USE_VIEW -> view(c);
            case LOOKUP_BY_ID -> byId(c);
            case LOOKUP_BY_IDS -> byIds(c);
            case LOOKUP -> matching(c);
            default -> throw new IllegalArgumentException(c.method().role().name());
        };
    }

    private static Draft view(MethodContext c) {
        String catalog = c.subject().catalog();
        return switch (c.method().subject()) {
            case "comparative" ->
                Draft.of("Chooses the comparative view: what is missing or not allowed may be left out.")
                        .also(
                                "In this view an alias is as good as an Id (ruling 10); what is found tells its primary Id. Order and duplicates of the request may be lost.")
                        .clauses("LOOKUP-03", "ALIAS-03");
            case "plenary" ->
                Draft.of("Chooses the plenary view: what is asked for is returned whole, or the call fails.")
                        .also(
                                "Ids are answered in the order of the request, with duplicates; one that is missing is NOT_FOUND for the call.")
                        .clauses("LOOKUP-02");
            case "federated" ->
                Draft.of("Chooses the federated view: " + c.many() + " of this " + catalog + " and of those below it.")
                        .also("It takes the place of the isolated view.")
                        .clauses("LOOKUP-05");
            case "isolated" ->
                Draft.of("Chooses the isolated view: only " + c.many() + " of this " + catalog + " itself.")
                        .also("It takes the place of the federated view.")
                        .clauses("LOOKUP-05");
            case "effective" ->
                Draft.of("Chooses the effective view: only " + c.many() + " between their start and end dates.");
            case "anyEffective" ->
                Draft.of("Chooses the view of all " + c.many() + ", whether or not their dates make them effective.");
            case "active" -> Draft.of("Chooses the active view: only " + c.many() + " that are active.");
            case "anyStatus" -> Draft.of("Chooses the view of all " + c.many() + ", active or not.");
            default -> Draft.of("Chooses the " + c.topic() + " view.");
        };
    }

    private static Draft byId(MethodContext c) {
        String id = c.parameter(0);
        return Draft.of("Gets one " + c.one() + " by its Id.")
                .also(
                        "In the comparative view the Id may be an alias, and what comes back tells its primary Id; in the plenary view it is found by that Id exactly or not at all (ruling 10).")
                .parameter(id, "the Id of the " + c.one())
                .returns("the " + c.one() + ", never null")
                .error(ErrorCode.NOT_FOUND, "there is no " + c.one() + " of that Id")
                .clauses("LOOKUP-01", "ALIAS-03");
    }

    private static Draft byIds(MethodContext c) {
        String ids = c.parameter(0);
        return Draft.of("Gets the " + c.many() + " of these Ids.")
                .also(
                        "The plenary view answers in the order of the request, with duplicates; the comparative view leaves out what is missing or not allowed.")
                .parameter(ids, "the Ids of the " + c.many() + "; no Ids give an empty list")
                .returns("the " + c.many() + " found")
                .error(ErrorCode.NOT_FOUND, "an Id is unknown and the view is plenary")
                .clauses("LOOKUP-02", "LOOKUP-03");
    }

    private static Draft matching(MethodContext c) {
        if (c.method().subject().isEmpty()) {
            return Draft.of("Gets all " + c.many() + " of the chosen view.")
                    .also("What may be read is returned; the plenary view fails instead of leaving something out.")
                    .returns("the " + c.many() + "; an empty list if there are none")
                    .clauses("LOOKUP-04");
        }
        Draft draft = Draft.of("Gets the " + c.many() + " " + filters(c) + ".")
                .returns("the " + c.many() + " that match; an empty list if there are none")
                .clauses("LOOKUP-04");
        describeFilters(c, draft);
        return draft;
    }

    /** The filters of a role as words that follow the plural of the objects. */
    static String filters(MethodContext c) {
        List<String> out = new ArrayList<>();
        for (String filter : c.method().subject().split(",")) {
            out.add(
                    switch (filter) {
                        case "genus" -> "of a genus type";
                        case "parentGenus" -> "of a genus type or of one derived from it";
                        case "record" -> "that have a record of a type";
                        case "provider" -> "from a provider";
                        case "onDate" -> "that are effective within a range of dates";
                        default ->
                            filter.startsWith("with:")
                                    ? "that have " + Words.a(Words.of(filter.substring("with:".length())))
                                    : (filter.startsWith("by:") ? "of " : "for ")
                                            + Words.a(Words.of(filter.substring(filter.indexOf(':') + 1)));
                    });
        }
        return Words.list(out, "and");
    }

    /** Texts for the parameters that the filters stand for. */
    static void describeFilters(MethodContext c, Draft draft) {
        describeFilters(c, draft, 0);
    }

    /** Texts for the parameters that the filters stand for, the first of them at that place. */
    static void describeFilters(MethodContext c, Draft draft, int first) {
        int next = first;
        for (String filter : c.method().subject().split(",")) {
            if (filter.startsWith("with:")) {
                continue;
            }
            int taken = filter.equals("onDate") ? 2 : 1;
            if (next + taken > c.method().parameters().size()) {
                return;
            }
            String name = c.parameter(next);
            switch (filter) {
                case "genus" -> draft.parameter(name, "the genus type; derived types do not count");
                case "parentGenus" -> draft.parameter(name, "the genus type; derived types count");
                case "record" -> draft.parameter(name, "the record type");
                case "provider" -> draft.parameter(name, "the Id of the provider");
                case "onDate" -> {
                    draft.parameter(name, "start of the range");
                    draft.parameter(c.parameter(next + 1), "end of the range");
                    draft.error(ErrorCode.INVALID_ARGUMENT, "`" + name + "` is after `" + c.parameter(next + 1) + "`");
                }
                default ->
                    draft.parameter(
                            name,
                            (filter.startsWith("by:") ? "the " : "the Id of the ")
                                    + Words.of(filter.substring(filter.indexOf(':') + 1)));
            }
            next += taken;
        }
    }
}
