package org.osidforge.tck.report;

/** Texts of a provider, made fit for files that other programs read. */
public final class PrintableText {

    private PrintableText() {}

    /**
     * The text with a question mark in place of each character that XML cannot hold, which are most control characters and lone surrogates.
     *
     * <p>Where it comes from: XML 1.0, production Char.
     */
    public static String of(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }
}
