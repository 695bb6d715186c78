package org.osid;

/** The root of the errors that a consumer has to be ready for. */
public class OsidException extends java.lang.Exception {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public OsidException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public OsidException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public OsidException(Throwable t) {
        super(t);
    }
}
