package org.osidforge.codegen.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.codegen.prose.MethodDoc.Draft;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;

/** What a method does that has no role: read from its name, which in this standard always begins with a verb. */
final class PlainProse {

    private static final Pattern NAME = Pattern.compile("([a-z]+)(.*)");

    private PlainProse() {}

    static Draft describe(MethodContext c) {
        if (isRecordGetter(c)) {
            return ObjectProse.record(c);
        }
        return SearchProse.describe(c).orElseGet(() -> byName(c));
    }

    private static Draft byName(MethodContext c) {
        Matcher name = NAME.matcher(c.method().name());
        String verb = name.matches() ? name.group(1) : c.method().name();
        String rest = name.matches() ? Words.of(name.group(2)) : "";
        Draft draft = verb.equals("get")
                ? getter(c, rest)
                : c.method().returns().name().equals("boolean") ? question(c, verb, rest) : action(c, verb, rest);
        precondition(c).ifPresent(m -> draft.error(ErrorCode.ILLEGAL_STATE, MethodContext.link(m) + " is false"));
        return draft;
    }

    private static boolean isRecordGetter(MethodContext c) {
        return c.method().returns().name().contains(".records.")
                && c.method().parameters().size() == 1
                && c.parameterOfType("osid.type.Type").isPresent();
    }

    private static Draft getter(MethodContext c, String what) {
        String returns = c.method().returns().name();
        if (returns.equals("osid.id.Id") && what.endsWith(" Id")) {
            return Draft.of("Gets the Id of the " + what.substring(0, what.length() - 3) + ".")
                    .returns("the Id, never null");
        }
        if (returns.equals("osid.id.IdList") && what.endsWith(" Ids")) {
            String many = Words.plural(what.substring(0, what.length() - 4));
            return Draft.of("Gets the Ids of the " + many + ".").returns("the Ids; an empty list if there are none");
        }
        if (c.method().returns().array() || returns.endsWith("List")) {
            return Draft.of("Gets the " + what + ".")
                    .returns("the " + what + "; " + (c.method().returns().array() ? "an empty array" : "an empty list")
                            + " if there are none");
        }
        return Draft.of("Gets the " + what + ".").returns("the " + what);
    }

    private static Draft question(MethodContext c, String verb, String rest) {
        return switch (verb) {
            case "is", "has" ->
                yesNo("Tells whether this " + c.one() + " " + verb + " " + (verb.equals("has") ? articled(rest) : rest)
                        + ".");
            case "are" -> yesNo("Tells whether these are " + rest + ".");
            case "can" ->
                c.owner().kind().name().endsWith("SESSION")
                        ? AdminProse.hint(c, rest, "such calls")
                        : yesNo("Tells whether it is allowed to " + rest + ".");
            case "supports" -> yesNo("Tells whether " + articled(rest) + " is supported.");
            default -> yesNo("Tells whether this " + c.one() + " " + verb + (rest.isEmpty() ? "" : " " + rest) + ".");
        };
    }

    /** A thing in the singular with its article; several as they are. */
    private static String articled(String words) {
        return words.endsWith("s") ? words : Words.a(words);
    }

    private static Draft action(MethodContext c, String verb, String rest) {
        String third = verb.endsWith("s") ? verb : Words.plural(verb);
        return Draft.of(Words.sentence(third) + " " + (rest.isEmpty() ? "this " + c.one() : "the " + rest) + ".");
    }

    private static Draft yesNo(String summary) {
        return Draft.of(summary).returns("`true` if so");
    }

    /** The method that tells whether a getter may be called: hasX for getX, getXId, getXIds. */
    private static Optional<MethodSpec> precondition(MethodContext c) {
        String name = c.method().name();
        if (!name.startsWith("get")) {
            return Optional.empty();
        }
        String what = name.substring(3);
        if (what.startsWith("Uncertainty")) {
            return c.method("definesUncertainty");
        }
        String thing = what.replaceAll("Ids?$", "");
        return c.method("has" + what).or(() -> c.method("has" + thing)).or(() -> c.method("has" + thing + "s"));
    }
}
