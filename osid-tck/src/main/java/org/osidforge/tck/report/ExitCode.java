package org.osidforge.tck.report;

/** What a whole run says to a script. */
public enum ExitCode {
    /** Nothing failed. */
    NOTHING_FAILED(0),
    /** At least one clause failed; in a strict run also when advice was not followed. */
    FAILED(1),
    /** The run could not take place: unknown package, class not found, no clause ran. */
    COULD_NOT_RUN(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number for the operating system. */
    public int code() {
        return code;
    }
}
