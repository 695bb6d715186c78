package org.osid;

/** NULL_ARGUMENT: an argument is null. */
public class NullArgumentException extends ConsumerContractException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public NullArgumentException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public NullArgumentException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public NullArgumentException(Throwable t) {
        super(t);
    }
}
