package org.osid;

/** OPERATION_FAILED: the provider could not complete the request. */
public class OperationFailedException extends OperationalException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public OperationFailedException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public OperationFailedException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public OperationFailedException(Throwable t) {
        super(t);
    }
}
