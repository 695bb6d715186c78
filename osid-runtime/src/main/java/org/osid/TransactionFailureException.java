package org.osid;

/** TRANSACTION_FAILURE: an action of a transaction cannot be carried out. */
public class TransactionFailureException extends OperationalException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public TransactionFailureException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public TransactionFailureException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public TransactionFailureException(Throwable t) {
        super(t);
    }
}
