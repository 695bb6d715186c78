package org.osid;

/** The root of the errors that tell of a broken contract between consumer and provider. */
public class OsidRuntimeException extends java.lang.RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public OsidRuntimeException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public OsidRuntimeException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public OsidRuntimeException(Throwable t) {
        super(t);
    }
}
