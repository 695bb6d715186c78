package org.osidforge.parity.fact;

/**
 * One fact about the official Java binding.
 *
 * @param type qualified Java name of the interface or enumeration
 * @param what what it tells
 * @param evidence how sure it is
 * @param source where it was read
 * @param text parents, signature, name or constants
 * @param errors errors of the method, in the order of the standard
 * @param group the part of the standard that it belongs to
 * @param replacement the {@link #id()} of the fact that stands in its place, or the empty string where none does
 */
public record Fact(
        String type,
        What what,
        Evidence evidence,
        String source,
        String text,
        ErrorList errors,
        Group group,
        String replacement) {

    private static final String RECORDS = ".records";

    /** The method or constant that it is about, such as {@code getRoom}; else the empty string. */
    public String member() {
        return switch (what) {
            case METHOD -> text.substring(text.indexOf(' ') + 1, text.indexOf('('));
            case NAME, CONSTANT -> text;
            default -> "";
        };
    }

    /** How a difference from it is named in the list of known ones: type, what and member, separated by spaces. */
    public String id() {
        return type + " " + what.written() + (member().isEmpty() ? "" : " " + member());
    }

    /** Name of the package that it is counted for: without the prefix of the Java binding, records with their package. */
    public String packageName() {
        String javaPackage = type.substring(0, type.lastIndexOf('.'));
        String whole = javaPackage.endsWith(RECORDS)
                ? javaPackage.substring(0, javaPackage.length() - RECORDS.length())
                : javaPackage;
        return whole.equals("org.osid") || whole.startsWith("org.osid.") ? whole.substring("org.".length()) : whole;
    }
}
