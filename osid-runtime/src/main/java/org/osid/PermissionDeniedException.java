package org.osid;

/** PERMISSION_DENIED: the caller is not allowed to do this. */
public class PermissionDeniedException extends UserException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public PermissionDeniedException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public PermissionDeniedException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public PermissionDeniedException(Throwable t) {
        super(t);
    }
}
