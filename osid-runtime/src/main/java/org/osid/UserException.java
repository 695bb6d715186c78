package org.osid;

/** The root of the errors that a user may cause. */
public class UserException extends OsidException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public UserException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public UserException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public UserException(Throwable t) {
        super(t);
    }
}
