package org.osidforge.tck.compare;

/** A file is no report that can be compared; the message has a code, the file, and the place in it. */
public final class UnreadableReportException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableReportException(String message) {
        super(message);
    }
}
