package org.osidforge.codegen.parity;

import java.util.List;

/**
 * One fact about the official Java binding.
 *
 * @param type qualified Java name of the interface or enumeration
 * @param what {@code extends}, {@code method}, {@code name} (a method of that name, nothing else is known), {@code complete} (no other methods), {@code constants} or {@code constant}
 * @param evidence {@code seen}, {@code name-seen} or {@code inferred}
 * @param source where it was read
 * @param text parents, signature, names
 * @param errors error codes in order, {@code none}, {@code -} where unknown, with {@code ...} at the end where only the first are known
 */
record Fact(String type, String what, String evidence, String source, String text, String errors) {

    /** All facts, in the order of the file. */
    static List<Fact> all() {
        return Lines.of("/parity/facts.tsv")
                .map(c -> new Fact(c[0], c[1], c[2], c[3], c[4], c[5]))
                .toList();
    }

    /** The method that a fact is about, such as {@code getRoom}; else the empty string. */
    String member() {
        return switch (what) {
            case "method" -> text.substring(text.indexOf(' ') + 1, text.indexOf('('));
            case "name", "constant" -> text;
            default -> "";
        };
    }

    /** How a difference from this fact is named in the list of known ones. */
    String id() {
        return type + " " + what + (member().isEmpty() ? "" : " " + member());
    }
}
