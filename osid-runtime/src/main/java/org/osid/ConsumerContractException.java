package org.osid;

/** The root of the errors of a consumer that breaks the contract. */
public class ConsumerContractException extends OsidRuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public ConsumerContractException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public ConsumerContractException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public ConsumerContractException(Throwable t) {
        super(t);
    }
}
