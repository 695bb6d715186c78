package org.osidforge.codegen.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.codegen.prose.MethodDoc.Draft;
import org.osidforge.spec.model.ErrorCode;

/** What the methods of Metadata do that come once for each syntax: bounds, sets, default and existing values, supported types. */
final class MetadataProse {

    private static final String METADATA = "osid.Metadata";
    private static final String SYNTAX =
            "Cardinal|Coordinate|Currency|DateTime|Decimal|DisplayText|Distance|Duration|Heading|Id|Integer|Object|SpatialUnit|Speed|String|Time|Type|Version";
    private static final Pattern BOUND = Pattern.compile("get(Minimum|Maximum)(" + SYNTAX + ")");
    private static final Pattern AXIS_BOUNDS = Pattern.compile("get(Minimum|Maximum)(" + SYNTAX + ")Values");
    private static final Pattern SET = Pattern.compile("get(" + SYNTAX + ")Set");
    private static final Pattern VALUES = Pattern.compile("get(Default|Existing)(" + SYNTAX + ")Values");
    private static final Pattern AXES = Pattern.compile("getAxesFor(" + SYNTAX + ")Type");
    private static final Pattern TYPES = Pattern.compile("get(\\w+?)(Record)?Types");
    private static final Pattern SUPPORTS = Pattern.compile("supports(\\w+?)(Record)?Type");

    private MetadataProse() {}

    /** The text of a method of Metadata that belongs to one syntax. */
    static Optional<Draft> describe(MethodContext c) {
        if (!c.owner().qualifiedName().equals(METADATA)) {
            return Optional.empty();
        }
        String name = c.method().name();
        Matcher m;
        if ((m = BOUND.matcher(name)).matches()) {
            return bound(m.group(1), m.group(2));
        }
        if ((m = AXIS_BOUNDS.matcher(name)).matches()) {
            return axisBounds(c, m.group(1), m.group(2));
        }
        if ((m = SET.matcher(name)).matches()) {
            return set(m.group(1));
        }
        if ((m = VALUES.matcher(name)).matches()) {
            return values(m.group(1), m.group(2));
        }
        if ((m = AXES.matcher(name)).matches()) {
            return axes(c, m.group(1));
        }
        if ((m = SUPPORTS.matcher(name)).matches()) {
            return supports(c, m.group(1));
        }
        return (m = TYPES.matcher(name)).matches() ? types(m.group(1)) : Optional.empty();
    }

    private static Optional<Draft> bound(String which, String syntax) {
        String extreme = which.equals("Minimum") ? "least" : "greatest";
        return Optional.of(of("Gets the " + extreme + " " + word(syntax) + " that is taken.", syntax)
                .returns("the " + extreme + " value")
                .clauses("FORM-11"));
    }

    private static Optional<Draft> axisBounds(MethodContext c, String which, String syntax) {
        String extreme = which.equals("Minimum") ? "least" : "greatest";
        String type = c.parameter(0);
        return Optional.of(
                of("Gets the " + extreme + " values along the axes of a type of " + plural(syntax) + ".", syntax)
                        .parameter(type, "the type of the " + word(syntax))
                        .returns("one value for each axis, in the order of the axes")
                        .error(ErrorCode.UNSUPPORTED, "`supports" + syntax + "Type(" + type + ")` is false"));
    }

    private static Optional<Draft> set(String syntax) {
        return Optional.of(of("Gets the closed set of " + plural(syntax) + " that are taken.", syntax)
                .returns("the values; an empty array if any value within the bounds is taken")
                .clauses("FORM-11"));
    }

    private static Optional<Draft> values(String which, String syntax) {
        boolean defaults = which.equals("Default");
        String summary = defaults
                ? "Gets the " + plural(syntax) + " that the element has when nothing is set."
                : "Gets the " + plural(syntax) + " that the element has now.";
        return Optional.of(of(summary, syntax)
                .returns("the values, one unless the element is an array; an empty array if there are none"));
    }

    private static Optional<Draft> axes(MethodContext c, String syntax) {
        String type = c.parameter(0);
        return Optional.of(of("Gets the number of axes of a type of " + plural(syntax) + ".", syntax)
                .parameter(type, "the type of the " + word(syntax))
                .returns("the number of axes, at least 1")
                .error(ErrorCode.UNSUPPORTED, "`supports" + syntax + "Type(" + type + ")` is false"));
    }

    private static Optional<Draft> types(String what) {
        return Optional.of(of("Gets the " + Words.of(what) + " types that are taken.", syntaxOf(what))
                .returns("the types; an empty array if there are none"));
    }

    private static Optional<Draft> supports(MethodContext c, String what) {
        return Optional.of(of("Tells whether " + Words.a(Words.of(what)) + " type is taken.", syntaxOf(what))
                .parameter(c.parameter(0), "the type in question")
                .returns("`true` if values of that type are taken"));
    }

    private static Draft of(String summary, String syntax) {
        return Draft.of(summary)
                .error(ErrorCode.ILLEGAL_STATE, "[#getSyntax()] is not " + syntax.toUpperCase(Locale.ROOT));
    }

    /** The syntax that a sort of types belongs to. */
    private static String syntaxOf(String what) {
        if (what.startsWith("String")) {
            return "String";
        }
        if (what.startsWith("DisplayText")) {
            return "DisplayText";
        }
        return what.equals("Calendar") ? "DateTime" : what;
    }

    private static String word(String syntax) {
        return switch (syntax) {
            case "DateTime" -> "date";
            case "DisplayText" -> "text";
            case "Currency" -> "amount of money";
            case "Cardinal" -> "cardinal number";
            case "Decimal" -> "decimal number";
            case "Time" -> "time of day";
            default -> Words.of(syntax);
        };
    }

    private static String plural(String syntax) {
        return switch (syntax) {
            case "Currency" -> "amounts of money";
            case "Time" -> "times of day";
            default -> Words.plural(word(syntax));
        };
    }
}
