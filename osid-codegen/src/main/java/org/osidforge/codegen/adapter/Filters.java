package org.osidforge.codegen.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osidforge.codegen.java.Code;
import org.osidforge.spec.model.MethodSpec;

/** The filters that the subject of a lookup or of a delete names, as calls over the method's parameters. */
final class Filters {

    private final Elements elements;

    Filters(Elements elements) {
        this.elements = elements;
    }

    /** The filters of a method, separated by commas; nothing where its parameters are not those that the filters need. */
    Optional<Code> of(MethodSpec method) {
        return of(method, new Arguments(method));
    }

    /** The filters of a method that takes something else before them. */
    Optional<Code> of(MethodSpec method, Arguments arguments) {
        List<Code> filters = new ArrayList<>();
        for (String filter : method.subject().split(",")) {
            if (!filter.isEmpty()) {
                Optional<Code> made = filter(filter, arguments);
                if (made.isEmpty()) {
                    return Optional.empty();
                }
                filters.add(made.get());
            }
        }
        return arguments.areTaken() ? Optional.of(Code.join(filters, ",$W")) : Optional.empty();
    }

    private Optional<Code> filter(String filter, Arguments arguments) {
        if (filter.startsWith("for:")) {
            return elements.named(filter.substring("for:".length()))
                    .flatMap(e -> arguments.takeNext(Arguments.ID).map(id -> Code.of("referring($L, $L)", e, id)));
        }
        if (filter.startsWith("by:")) {
            return elements.named(filter.substring("by:".length()))
                    .flatMap(e -> arguments.takeNext().map(value -> Code.of("holding($L, $L)", e, value)));
        }
        if (filter.startsWith("with:")) {
            return elements.named(filter.substring("with:".length())).map(e -> Code.of("having($L)", e));
        }
        return switch (filter) {
            case "genus", "parentGenus", "record" ->
                arguments.takeNext(Arguments.TYPE).map(type -> Code.of("$L($L)", filter, type));
            case "provider" -> arguments.takeNext(Arguments.ID).map(id -> Code.of("provider($L)", id));
            case "onDate" ->
                arguments
                        .takeNext(Arguments.DATE_TIME)
                        .flatMap(from ->
                                arguments.takeNext(Arguments.DATE_TIME).map(to -> Code.of("onDate($L, $L)", from, to)));
            default -> Optional.empty();
        };
    }
}
