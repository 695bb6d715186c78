package org.osid;

/** UNIMPLEMENTED: an optional method that is not offered. */
public class UnimplementedException extends ConsumerContractException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public UnimplementedException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public UnimplementedException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public UnimplementedException(Throwable t) {
        super(t);
    }
}
