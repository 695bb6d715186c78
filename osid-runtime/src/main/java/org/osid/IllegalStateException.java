package org.osid;

/** ILLEGAL_STATE: the method may not be called now. */
public class IllegalStateException extends ConsumerContractException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public IllegalStateException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public IllegalStateException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public IllegalStateException(Throwable t) {
        super(t);
    }
}
