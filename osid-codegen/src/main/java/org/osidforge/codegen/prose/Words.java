package org.osidforge.codegen.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** English for names: words of a camel case name, plurals, articles, enumerations of things. */
public final class Words {

    private static final Pattern BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");
    private static final Set<String> ACRONYMS = Set.of("OSID", "URL", "URI", "GPA");
    private static final Pattern LIKE_A = Pattern.compile("uni|use|usual|eu|one|ubi", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIKE_AN = Pattern.compile("hour|honor|honest|heir", Pattern.CASE_INSENSITIVE);

    private static final Pattern VOWEL = Pattern.compile("[aeiou]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS_IN_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern HISSING = Pattern.compile(".*(?:[sxz]|[cs]h)");

    private Words() {}

    /** The words of a camel case name in lower case: {@code GradeEntry} gives {@code grade entry}, {@code floorId} gives {@code floor Id}. */
    public static String of(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : BOUNDARY.split(name)) {
            if (!word.isEmpty()) {
                out.append(out.isEmpty() ? "" : " ").append(spelled(word));
            }
        }
        return out.toString();
    }

    private static String spelled(String word) {
        if (ACRONYMS.contains(word)) {
            return word;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "id" -> "Id";
            case "ids" -> "Ids";
            case "osid" -> "OSID";
            default -> word.toLowerCase(Locale.ROOT);
        };
    }

    /** The regular English plural of a word or of words. */
    public static String plural(String words) {
        if (ENDS_IN_Y.matcher(words).matches()) {
            return words.substring(0, words.length() - 1) + "ies";
        }
        return HISSING.matcher(words).matches() ? words + "es" : words + "s";
    }

    /** Words with the indefinite article. */
    public static String a(String words) {
        boolean an = LIKE_AN.matcher(words).lookingAt()
                || (VOWEL.matcher(words).lookingAt() && !LIKE_A.matcher(words).lookingAt());
        return (an ? "an " : "a ") + words;
    }

    /** Words with a capital first letter. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Several things: {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> things, String conjunction) {
        int size = things.size();
        if (size < 2) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, size - 1)) + " " + conjunction + " " + things.get(size - 1);
    }
}
