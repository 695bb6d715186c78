package org.osidforge.consumer;

/** The class path does not hold what the model names. */
public final class BindingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BindingException(String message) {
        super(message);
    }

    BindingException(String message, Throwable cause) {
        super(message, cause);
    }
}
