package org.osid;

/** ALREADY_EXISTS: what was to be added is there already. */
public class AlreadyExistsException extends UserException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public AlreadyExistsException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public AlreadyExistsException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public AlreadyExistsException(Throwable t) {
        super(t);
    }
}
