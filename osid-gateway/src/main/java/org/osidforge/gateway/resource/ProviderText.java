package org.osidforge.gateway.resource;

import java.util.regex.Pattern;
import org.osid.locale.DisplayText;

/** What a provider says of a refusal, as far as a client may read it: nothing that names a class, a path of the server or a line of code. */
public final class ProviderText {

    private static final int LONGEST = 500;
    // a qualified class name (the standard's own names of kinds are none), a frame of a stack trace, a path, SQL
    private static final Pattern INSIDE = Pattern.compile(
            "(?<![\\w.])(?!osid\\.)(?:[a-z_][\\w$]*\\.){2,}[A-Z][\\w$]*|\\bat \\S+\\(|(?:^|[\\s'\"(])(?:/[\\w.-]+){2,}|\\b[A-Za-z]:\\\\|Exception\\b|\\b(?:SELECT|INSERT|UPDATE|DELETE)\\b.+\\b(?:FROM|INTO|SET|WHERE)\\b");
    private static final String NOTHING = "it does not say why";

    private ProviderText() {}

    /** The words of an error. */
    public static String of(Throwable error) {
        return safe(error.getMessage());
    }

    /** The words of a response. */
    public static String of(DisplayText message) {
        return safe(message == null ? null : message.getText());
    }

    private static String safe(String text) {
        if (text == null || text.isBlank() || INSIDE.matcher(text).find()) {
            return NOTHING;
        }
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
