package org.osidforge.parity.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osidforge.spec.model.ErrorCode;

/**
 * The errors of a method as far as they are known.
 *
 * @param codes in order
 * @param known whether anything is known of them
 * @param whole whether these are all; else others may follow
 */
public record ErrorList(List<ErrorCode> codes, boolean known, boolean whole) {

    private static final String CUT = "...";
    private static final ErrorList UNKNOWN = new ErrorList(List.of(), false, false);
    private static final ErrorList NONE = new ErrorList(List.of(), true, true);

    public ErrorList {
        codes = List.copyOf(codes);
    }

    /**
     * The list that a text tells, or nothing if it is none.
     *
     * @param text codes separated by spaces, with {@code ...} at the end where others may follow; {@code none}; {@code -} where nothing is known
     */
    public static Optional<ErrorList> parse(String text) {
        if (text.equals("-")) {
            return Optional.of(UNKNOWN);
        }
        if (text.equals("none")) {
            return Optional.of(NONE);
        }
        boolean whole = !text.endsWith(" " + CUT);
        List<String> words = Stream.of((whole ? text : text.substring(0, text.length() - CUT.length())).split(" "))
                .toList();
        List<ErrorCode> codes = words.stream()
                .flatMap(word ->
                        Arrays.stream(ErrorCode.values()).filter(c -> c.name().equals(word)))
                .toList();
        return codes.size() == words.size() ? Optional.of(new ErrorList(codes, true, whole)) : Optional.empty();
    }

    /** Whether a whole list is as this tells. */
    public boolean agreesWith(List<ErrorCode> actual) {
        return whole
                ? actual.equals(codes)
                : actual.size() >= codes.size()
                        && actual.subList(0, codes.size()).equals(codes);
    }

    @Override
    public String toString() {
        String written = codes.stream().map(Enum::name).collect(Collectors.joining(" "));
        return !known ? "-" : !whole ? written + " " + CUT : written.isEmpty() ? "none" : written;
    }
}
