package org.osid;

/** INVALID_METHOD: the method does not apply. */
public class InvalidMethodException extends ConsumerContractException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public InvalidMethodException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public InvalidMethodException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public InvalidMethodException(Throwable t) {
        super(t);
    }
}
