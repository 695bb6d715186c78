package org.osidforge.parity.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Result, name and parameters of a method.
 *
 * @param result qualified Java type, or {@code ?} where it is not known
 * @param name name
 * @param parameters in order
 */
public record Signature(String result, String name, List<Parameter> parameters) {

    /** What stands in a fact for a type or a name that is not known. */
    public static final String UNKNOWN = "?";

    private static final String TYPE = "(?:\\?|[\\w.]+(?:\\[\\])*)";
    private static final Pattern WRITTEN = Pattern.compile("(" + TYPE + ") (\\w+)\\((.*)\\)");
    private static final Pattern PARAMETER = Pattern.compile("(" + TYPE + ") (\\?|\\w+)");

    public Signature {
        parameters = List.copyOf(parameters);
    }

    /**
     * One parameter.
     *
     * @param type qualified Java type, or {@code ?}
     * @param name name, or {@code ?}
     */
    public record Parameter(String type, String name) {
        private boolean agreesWith(Parameter actual) {
            return agrees(type, actual.type) && agrees(name, actual.name);
        }
    }

    /** The signature that a text such as {@code org.osid.id.Id[] getNextIds(long n)} tells, or nothing if it is none. */
    public static Optional<Signature> parse(String text) {
        Matcher whole = WRITTEN.matcher(text);
        if (!whole.matches()) {
            return Optional.empty();
        }
        List<String> written = whole.group(3).isEmpty()
                ? List.of()
                : Stream.of(whole.group(3).split(", ", -1)).toList();
        List<Parameter> parameters = written.stream()
                .map(PARAMETER::matcher)
                .filter(Matcher::matches)
                .map(m -> new Parameter(m.group(1), m.group(2)))
                .toList();
        return parameters.size() == written.size()
                ? Optional.of(new Signature(whole.group(1), whole.group(2), parameters))
                : Optional.empty();
    }

    /** Whether a method is as this tells; what is not known agrees with everything. */
    public boolean agreesWith(Signature actual) {
        return agrees(result, actual.result)
                && name.equals(actual.name)
                && parameters.size() == actual.parameters.size()
                && IntStream.range(0, parameters.size())
                        .allMatch(i -> parameters.get(i).agreesWith(actual.parameters.get(i)));
    }

    private static boolean agrees(String known, String actual) {
        return known.equals(UNKNOWN) || known.equals(actual);
    }

    @Override
    public String toString() {
        return result + " " + name
                + parameters.stream().map(p -> p.type() + " " + p.name()).collect(Collectors.joining(", ", "(", ")"));
    }
}
