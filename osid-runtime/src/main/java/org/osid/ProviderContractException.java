package org.osid;

/** The root of the errors of a provider that breaks the contract. */
public class ProviderContractException extends OsidRuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public ProviderContractException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public ProviderContractException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public ProviderContractException(Throwable t) {
        super(t);
    }
}
