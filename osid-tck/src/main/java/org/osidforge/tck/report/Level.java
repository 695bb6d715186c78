package org.osidforge.tck.report;

/** How binding a clause is. */
public enum Level {
    /** A sentence or an error table of the specification asks for it. */
    MUST,
    /** A ruling of ours where the specification is silent; a provider may differ. */
    ADVICE;

    /** The word that reports show: {@code must} or {@code advice}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
