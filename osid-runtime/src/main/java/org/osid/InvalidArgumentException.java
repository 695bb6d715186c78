package org.osid;

/** INVALID_ARGUMENT: an argument is out of its bounds. */
public class InvalidArgumentException extends ConsumerContractException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public InvalidArgumentException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public InvalidArgumentException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public InvalidArgumentException(Throwable t) {
        super(t);
    }
}
