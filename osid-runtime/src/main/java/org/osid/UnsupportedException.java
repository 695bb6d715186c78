package org.osid;

/** UNSUPPORTED: a type or form that is not supported. */
public class UnsupportedException extends ConsumerContractException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public UnsupportedException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public UnsupportedException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public UnsupportedException(Throwable t) {
        super(t);
    }
}
