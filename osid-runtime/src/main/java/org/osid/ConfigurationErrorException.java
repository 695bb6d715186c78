package org.osid;

/** CONFIGURATION_ERROR: a manager cannot work with its configuration. */
public class ConfigurationErrorException extends OperationalException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param msg what happened
     */
    public ConfigurationErrorException(String msg) {
        super(msg);
    }

    /**
     * With a message and a cause.
     *
     * @param msg what happened
     * @param t why
     */
    public ConfigurationErrorException(String msg, Throwable t) {
        super(msg, t);
    }

    /**
     * With a cause.
     *
     * @param t why
     */
    public ConfigurationErrorException(Throwable t) {
        super(t);
    }
}
