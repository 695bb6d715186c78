package org.osid;

/** NOT_FOUND: what was asked for is not there. */
public class NotFoundException extends UserException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public NotFoundException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public NotFoundException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public NotFoundException(Throwable t) {
        super(t);
    }
}
