package org.osidforge.codegen.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.codegen.prose.MethodDoc.Draft;
import org.osidforge.spec.model.TypeRef;

/** What the methods of queries, search orders and exact forms do, of which there are many for each element; read from their names. */
final class SearchProse {

    private static final Pattern MATCH_ANY = Pattern.compile("matchAny([A-Z]\\w*)");
    private static final Pattern MATCH = Pattern.compile("match([A-Z]\\w*)");
    private static final Pattern CLEAR_TERMS = Pattern.compile("clear([A-Z]\\w*)Terms");
    private static final Pattern TERMS = Pattern.compile("get([A-Z]\\w*)Terms");
    private static final Pattern ORDER_BY = Pattern.compile("orderBy([A-Z]\\w*)");
    private static final Pattern METADATA = Pattern.compile("get([A-Z]\\w*)Metadata");
    private static final Pattern SET = Pattern.compile("set([A-Z]\\w*)");
    private static final Pattern CLEAR = Pattern.compile("clear([A-Z]\\w*)");

    private SearchProse() {}

    /** The text of a method whose name tells of a condition, an order or an element of a form. */
    static Optional<Draft> describe(MethodContext c) {
        String owner = c.owner().name();
        if (owner.endsWith("Query") || owner.endsWith("QueryRecord")) {
            return ofQuery(c);
        }
        if (owner.endsWith("QueryInspector") || owner.endsWith("QueryInspectorRecord")) {
            return words(TERMS, c)
                    .map(what -> Draft.of("Gets the conditions on the " + what + " that the query holds.")
                            .returns("the conditions; an empty array if there are none"));
        }
        if (owner.contains("SearchOrder")) {
            return words(ORDER_BY, c).map(what -> Draft.of("Asks for results in the order of the " + what + "."));
        }
        return owner.endsWith("Form") || owner.endsWith("FormRecord") ? ofForm(c) : Optional.empty();
    }

    private static Optional<Draft> ofQuery(MethodContext c) {
        return words(MATCH_ANY, c)
                .map(what -> Draft.of(
                        "Adds the condition that there is " + Words.a(what) + ", or with `false` that there is none."))
                .or(() -> words(CLEAR_TERMS, c).map(what -> Draft.of("Takes all conditions on the " + what + " away.")))
                .or(
                        () -> words(MATCH, c)
                                .map(
                                        what -> Draft.of("Adds a condition on the " + what + ".")
                                                .also(
                                                        "Several conditions on one thing are alternatives; those on different things hold together.")));
    }

    private static Optional<Draft> ofForm(MethodContext c) {
        boolean sets = c.method().returns().equals(TypeRef.VOID);
        if (sets && !c.method().parameters().isEmpty()) {
            return words(SET, c).map(what -> Draft.of("Sets the " + what + "."));
        }
        return sets
                ? words(CLEAR, c).map(what -> Draft.of("Clears the " + what + "."))
                : words(METADATA, c)
                        .map(what -> Draft.of("Gets the metadata of the " + what + ".")
                                .returns("the metadata, never null"));
    }

    private static Optional<String> words(Pattern pattern, MethodContext c) {
        Matcher name = pattern.matcher(c.method().name());
        return name.matches() ? Optional.of(Words.of(name.group(1))) : Optional.empty();
    }
}
