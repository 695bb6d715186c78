package org.osidforge.tck.report;

/** What a whole run says to a script. */
public enum ExitCode {
    /** Nothing failed. */
    NOTHING_FAILED(0, "passed"),
    /** At least one clause failed; in a strict run also when advice was not followed. */
    FAILED(1, "failed"),
    /** The run could not take place: unknown package, class not found, no clause ran. */
    COULD_NOT_RUN(2, "no verdict");

    private final int code;
    private final String verdict;

    ExitCode(int code, String verdict) {
        this.code = code;
        this.verdict = verdict;
    }

    /** The number for the operating system. */
    public int code() {
        return code;
    }

    /** The words for people: {@code passed}, {@code failed} or {@code no verdict}. */
    public String verdict() {
        return verdict;
    }
}
