package org.osidforge.spec.descriptor;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What names look like. */
public final class NameRules {

    private static final Pattern UPPER = Pattern.compile("[A-Z][A-Za-z0-9]{0,99}");
    private static final Pattern LOWER = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,99}");
    private static final Pattern METHOD = Pattern.compile("[a-z][A-Za-z0-9]{0,149}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9]{0,49}(\\.[a-z][a-z0-9]{0,49}){0,9}");
    private static final Pattern JAVA_PACKAGE =
            Pattern.compile("[a-z_][A-Za-z0-9_]{0,49}(\\.[a-z_][A-Za-z0-9_]{0,49}){0,19}");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}");

    private static final Set<String> RESERVED = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "true",
            "false",
            "null",
            "_");

    /** Methods without parameters of java.lang.Object that an interface cannot declare otherwise. */
    private static final Set<String> OF_OBJECT =
            Set.of("getClass", "notify", "notifyAll", "wait", "hashCode", "toString", "clone", "finalize");

    private NameRules() {}

    /** Name of an object, interface, element. */
    public static boolean isName(String text) {
        return UPPER.matcher(text).matches();
    }

    /** Name of a parameter; the specification has some that start with an upper case letter. */
    public static boolean isParameter(String text) {
        return LOWER.matcher(text).matches();
    }

    /** Name of a method. */
    public static boolean isMethod(String text) {
        return METHOD.matcher(text).matches();
    }

    /** Constant of an enumeration. */
    public static boolean isConstant(String text) {
        return CONSTANT.matcher(text).matches();
    }

    /** Package of the specification without the leading {@code osid.}. */
    public static boolean isPackage(String text) {
        return PACKAGE.matcher(text).matches();
    }

    /** Java package. */
    public static boolean isJavaPackage(String text) {
        return JAVA_PACKAGE.matcher(text).matches();
    }

    /** Version of the specification. */
    public static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /** Whether Java keeps the word for itself. */
    public static boolean isReserved(String text) {
        return RESERVED.contains(text);
    }

    /** Whether a method of that name without parameters would hide one of java.lang.Object. */
    public static boolean isMethodOfObject(String text) {
        return OF_OBJECT.contains(text);
    }

    /** The name with a lower case first letter, as parameters start. */
    public static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The name with an upper case first letter, as types start. */
    public static String upperFirst(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The regular plural of a name. */
    public static String plural(String name) {
        if (name.matches(".*[^aeiouAEIOU]y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name.matches(".*(s|x|z|ch|sh)") ? name + "es" : name + "s";
    }

    /** Whether English leaves no doubt about the plural. */
    public static boolean hasRegularPlural(String name) {
        return !name.matches(".*(is|us|f|fe|man|ed|[^aeiou]o)");
    }

    /** The singular of a regular plural. */
    public static String singular(String plural) {
        if (plural.endsWith("ies") && plural.length() > 4) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        if (plural.matches(".*(ss|x|ch|sh)es")) {
            return plural.substring(0, plural.length() - 2);
        }
        return plural.endsWith("s") && plural.length() > 1 ? plural.substring(0, plural.length() - 1) : plural;
    }
}
