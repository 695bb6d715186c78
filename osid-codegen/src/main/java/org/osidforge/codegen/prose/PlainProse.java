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
        Matcher name = NAME.matcher(c.method().name());
        String verb = name.matches() ? name.group(1) : c.method().name();
        String rest = name.matches() ? Words.of(name.group(2)) : "";
        Draft draft =
                switch (verb) {
                    case "is" -> yesNo("Tells whether this " + c.one() + " is " + rest + ".", "`true` if so");
                    case "are" -> yesNo("Tells whether these are " + rest + ".", "`true` if so");
                    case "has" -> yesNo("Tells whether this " + c.one() + " has " + rest + ".", "`true` if so");
                    case "can" -> yesNo("Tells whether it is worth trying to " + rest + ".", "`false` if the user of this session is known to have no permission");
                    case "supports" -> yesNo("Tells whether " + rest + " is supported.", "`true` if it is");
                    case "implements" -> yesNo("Tells whether this " + c.one() + " implements " + rest + ".", "`true` if it does");
                    case "get" -> Draft.of("Gets the " + rest + ".").returns("the " + rest);
                    default -> Draft.of(Words.sentence(verb.endsWith("s") ? verb : third(verb)) + (rest.isEmpty() ? " this " + c.one() : " the " + rest) + ".");
                };
        precondition(c).ifPresent(m -> draft.error(ErrorCode.ILLEGAL_STATE, MethodContext.link(m) + " is false"));
        return draft;
    }

    private static Draft yesNo(String summary, String returns) {
        return Draft.of(summary).returns(returns);
    }

    /** The verb in the third person. */
    private static String third(String verb) {
        return Words.plural(verb);
    }

    /** The method that tells whether a getter may be called: hasX for getX, getXId, getXIds. */
    private static Optional<MethodSpec> precondition(MethodContext c) {
        String name = c.method().name();
        if (!name.startsWith("get")) {
            return Optional.empty();
        }
        String what = name.substring(3);
        return c.method("has" + what).or(() -> what.matches(".*Ids?") ? c.method("has" + what.replaceAll("Ids?$", "")) : Optional.empty());
    }
}
